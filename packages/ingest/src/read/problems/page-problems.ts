import type { ProblemEntry } from './problem-entry.ts';

/** What can be wrong with a web page and with the way to it. */
export const PAGE_PROBLEMS = {
  'page-without-article': {
    weight: 'refused',
    title: 'Page without an article',
    meaning: 'After navigation, consent, comments and the like are taken away, no prose is left.',
    says: '“{file}” is a web page without an article: {what}. Open the story in a browser and save or give that page.',
  },
  'page-of-headlines': {
    weight: 'refused',
    title: 'Page of headlines',
    meaning: 'The page lists links to stories and is no story.',
    says: '“{file}” is a list of headlines, not an article. Open the stories and give their addresses.',
  },
  'page-is-a-frame': {
    weight: 'refused',
    title: 'Page that shows another page',
    meaning: 'The only content is a frame.',
    says: '“{file}” holds no text of its own: it shows another page in a frame{what}. Save or give that page.',
  },
  'page-for-subscribers': {
    weight: 'note',
    title: 'For subscribers',
    meaning: 'The page says that the whole story is shown to subscribers; what it shows to everybody was read.',
    says: '“{file}” shows its whole text to subscribers only (paywall), so what was read may be no more than its beginning. Open it signed in, save the page and give that.',
  },
  'several-articles': {
    weight: 'note',
    title: 'Several articles on one page',
    meaning: 'The page shows several articles under headings of their own; they were read as one document.',
    says: '“{file}” shows {count} articles one below the other, which were read as one document with one title and one day. Give the address or the page of each article to have them apart.',
  },
  'page-flattened': {
    weight: 'note',
    title: 'Deeply nested page',
    meaning: 'Elements below a depth of {depth} were taken as plain text.',
    says: '“{file}” is nested more than {depth} levels deep; below that its text was read without its structure. Compare it with the page.',
  },
  'address-malformed': {
    weight: 'refused',
    title: 'Not an address',
    meaning: 'The text cannot be understood as an address.',
    says: '“{file}” is not a complete address. Write it as https://host/path.',
  },
  'address-not-web': {
    weight: 'refused',
    title: 'Not a web address',
    meaning: 'Only http and https are read.',
    says: '“{file}” is not a web address: only http and https can be read{what}. Save the document as a file and give that.',
  },
  'address-unknown': {
    weight: 'refused',
    title: 'Unknown host',
    meaning: 'The name cannot be resolved to an address.',
    says: '“{file}”: the host “{host}” was not found. Check the spelling and your connection.',
  },
  'address-private': {
    weight: 'refused',
    title: 'Private address',
    meaning: 'The host lies on this machine, in a private network or in a reserved range.',
    says: '“{file}”: the host “{host}” has a private or reserved address and was not asked. If you trust it, allow private addresses (--allow-private).',
  },
  'address-no-answer': {
    weight: 'refused',
    title: 'No answer',
    meaning: 'No connection could be made, or it broke off.',
    says: '“{file}”: the host “{host}” did not answer properly ({what}). Try again later, or save the page in a browser and give the file.',
  },
  'address-timeout': {
    weight: 'refused',
    title: 'Time ran out',
    meaning: 'The page was not there within the time limit.',
    says: '“{file}” did not arrive within {seconds} seconds (time-out). Try again later, or save the page in a browser and give the file.',
  },
  'address-status': {
    weight: 'refused',
    title: 'Refused by the site',
    meaning: 'The site answered with another status than success.',
    says: '“{file}”: the site answered “{status}” instead of a page. Open it in a browser; if it shows there, save it and give the file.',
  },
  'address-robots': {
    weight: 'refused',
    title: 'Not for programs',
    meaning: 'The site’s robots.txt forbids programs to ask for it, or could not be asked.',
    says: '“{file}” was not asked for: {what}. Open it in a browser, save the page and give that, or ask the site.',
  },
  'address-redirect-loop': {
    weight: 'refused',
    title: 'Redirect loop',
    meaning: 'The site leads from page to page and back to one that was already asked.',
    says: '“{file}” leads in a circle: the site redirects back to {where} (redirect loop). Open it in a browser and give the address it ends at.',
  },
  'address-too-many-redirects': {
    weight: 'refused',
    title: 'Too many redirects',
    meaning: 'More redirects than the limit.',
    says: '“{file}” is redirected more than {limit} times (too many redirects). Open it in a browser and give the address it ends at.',
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
