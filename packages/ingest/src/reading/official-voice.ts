import { OWN_WORD } from '@readout/domain';

/** Words for people: an official or a spokeswoman is a teller beside the office that publishes an account. */
const PEOPLE =
  /\b(?:spokes\w+|officials?|sources?|aides?|diplomats?|persons?|people|envoys?|ambassadors?|advisers?|advisors?|negotiators?|delegations?|members?)\b/u;
/** Words for a house, as the head of a phrase. */
const HOUSE =
  /\b(?:office|press|service|secretariat|secretary|administration|directorate|communications?|communication unit|information|department|palace|house|presidency|kremlin|elysee|cabinet|chancellery|chancery|government|ministry|bureau|unit|side|executive)\b/u;
const BODIES: readonly (readonly [string, RegExp])[] = [
  [
    'foreign',
    /\bforeign (?:affairs|ministry|office|relations|and \w+ (?:affairs|office))|\bministry (?:of|for) (?:foreign|external)|\bexternal (?:affairs|relations)|\bstate department|\bdepartment of state\b/u,
  ],
  [
    'government',
    /\bcouncil of ministers|\bprime minister|\bpremier\b|\bgovernment\b|\bchancell(?:ery|or)\b|\bhead of government/u,
  ],
  [
    'president',
    /\bpresiden(?:cy|t|tial)\b|\bhead of state\b|\bstate house\b|\bkremlin\b|\belysee\b|\bwhite house\b|\bblue house\b/u,
  ],
];
/** Words for an account by whose it is, without the office that gave it: "the Bulgarian statement". */
const ACCOUNT =
  /\b(?:account|readout|statement|communique|summary|version|transcript|announcement|record|bulletin|report|release)s?$/u;

/** What a teller of a side is called in the identities of sources: its body, or that it is the side's own word and names no body. */
export type OfficialVoice = 'foreign' | 'government' | 'president' | typeof OWN_WORD;

/**
 * Which body of its side a teller's name means, however it is printed ("Ghana's presidency", "Office of the President of Ghana"); {@link OWN_WORD} where it
 * names the side alone, its capital or its account. Null for people, and for bodies that are known by their names. `folded` is in
 * lower case and without accents.
 */
export function officialVoiceOf(folded: string, isSideAlone: boolean): OfficialVoice | null {
  if (PEOPLE.test(folded)) return null;
  if (isSideAlone) return OWN_WORD;
  const [body] = BODIES.find(([, words]) => words.test(folded)) ?? [];
  if (body !== undefined && HOUSE.test(folded)) return body as OfficialVoice;
  return ACCOUNT.test(folded) ? OWN_WORD : null;
}
