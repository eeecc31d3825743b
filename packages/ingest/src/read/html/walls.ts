import { isProse } from './find-article.ts';
import type { Block } from './blocks.ts';

/** Longer than this a page says more than a wall does, and is an article, whatever it is about. */
const LONGEST_WALL = 1_600;
const LONGEST_HEADING = 12;
const NOT_FOUND =
  /\b(?:404|410)\b|\b(?:page|article|document|file|story|content) (?:was |is |could |can ?)?(?:not|n[’']t) (?:be )?found\b|\bnot found\b|\b(?:no longer|not) available\b|(?:does not|doesn[’']t) exist|can[’']?t (?:be )?(?:find|found)|cannot (?:find|be found)|nicht gefunden|introuvable|no encontrad[ao]|non trovata|não encontrada|nie znaleziono|не найден[ао]?/iu;
const DOWN =
  /\b50[0234]\b|service (?:is )?(?:temporarily )?unavailable|bad gateway|gateway time-?out|internal server error|(?:down for|under|scheduled) maintenance|site is (?:temporarily )?(?:down|offline)|technische störung|wartungsarbeiten|технические работы/iu;
const RESULTS =
  /^(?:search(?: results?)?\b|results for\b|suchergebnis|(?:résultats|resultados) (?:de|da) (?:la )?(?:recherche|búsqueda|busca)|результаты поиска)/iu;
const ROBOT =
  /checking (?:if the site connection is secure|your browser)|just a moment|verify (?:that )?you are (?:a )?(?:human|not a robot)|are you a robot|unusual traffic|captcha|attention required|ddos protection|access (?:to this page has been )?denied|request (?:has been )?blocked|pardon our interruption/iu;
const SIGN_IN =
  /\b(?:sign|log) ?in\b|\blogin\b|\bregister to\b|subscribe (?:now )?to (?:read|continue)|for subscribers|subscribers only|create (?:a|your) (?:free )?account|jetzt anmelden|connectez-vous|inicia sesión/iu;
const CONSENT =
  /\bcookies?\b|\bconsent\b|\bprivacy\b|personal data|\bpartners\b|einwillig|datenschutz|confidentialité|privacidad/iu;
const CONSENT_HEADING =
  /privacy|cookies?|consent|before you continue|datenschutz|einwilligung|confidentialité|privacidad/iu;

/** What stands in the way where a page shows no article but a word of the site about itself; null where it is none of these. */
export function wallOf(
  blocks: readonly Block[],
  headings: readonly (string | null)[],
  asksPassword = false,
): string | null {
  const prose = blocks.filter(isProse);
  const length = prose.reduce((sum, block) => sum + block.text.length, 0);
  if (length > LONGEST_WALL) return null;
  const heads = headings.filter((head) => head !== null).filter((head) => head.split(/\s+/u).length <= LONGEST_HEADING);
  const first = prose[0]?.text.slice(0, 300) ?? '';
  const says = (cue: RegExp): boolean => heads.some((head) => cue.test(head));
  if (says(NOT_FOUND) && (NOT_FOUND.test(first) || prose.length <= 3)) {
    return 'the site only says that there is no such page (not found)';
  }
  if (says(DOWN) && (DOWN.test(first) || prose.length <= 2)) {
    return 'the server only says that it is unavailable for now (an error or maintenance); try the address again later';
  }
  if (says(ROBOT) && (ROBOT.test(first) || prose.length <= 3)) {
    return 'the site only checks whether a person is reading (access denied to programs)';
  }
  if (says(SIGN_IN) && (asksPassword || SIGN_IN.test(blocks.map(({ text }) => text).join(' ')))) {
    return 'it shows only a form to sign in (login) or to subscribe';
  }
  const consenting = prose.filter(({ text }) => CONSENT.test(text)).length;
  const isConsent = prose.length > 0 && consenting * 3 >= prose.length * 2;
  if (isConsent && (says(CONSENT_HEADING) || consenting >= 2)) {
    return 'it shows only a question about cookies and privacy (a consent wall)';
  }
  return null;
}

/** Whether the page calls itself the results of a search. */
export function isSearch(headings: readonly (string | null)[]): boolean {
  return headings.some((head) => head !== null && RESULTS.test(head));
}
