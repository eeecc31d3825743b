import type { Element } from '../grammar/elements.ts';

/** What is said of a contact by others: "reports of a call", "claims that they met". */
const REPORTS: ReadonlySet<string> = new Set(
  'report reports rumour rumours rumor rumors claim claims suggestion suggestions talk speculation allegation allegations story stories account accounts assertion assertions'.split(
    ' ',
  ),
);
/** What calls it untrue, before or behind. */
const UNTRUE: ReadonlySet<string> = new Set(
  'false untrue baseless unfounded groundless fabrication fabrications fabricated invention inventions invented fiction fictitious fake fantasy nonsense lie lies wrong incorrect inaccurate denied denies denying dismissed dismisses dismissing rejected rejects refuted refutes disputed'.split(
    ' ',
  ),
);
/** What a report that is untrue is without. */
const GROUNDS: ReadonlySet<string> = new Set('foundation basis substance truth'.split(' '));

/** Whether what stands at `at` is reported and called untrue in the same sentence: "called reports of a phone call a fabrication". */
export function isRumour(elements: readonly Element[], at: number): boolean {
  const near = elements.slice(Math.max(0, at - 4), at).map(({ word }) => word);
  const report = near.findLastIndex((word) => REPORTS.has(word));
  if (report < 0 || !near.slice(report + 1).some((word) => ['of', 'about', 'that', 'on'].includes(word))) return false;
  return elements.some(
    ({ word }, i) =>
      UNTRUE.has(word) ||
      (word === 'without' && GROUNDS.has(elements[i + 1]?.word ?? '')) ||
      (word === 'no' && GROUNDS.has(elements[i + 1]?.word ?? '') && elements[i - 1]?.kind === 'word'),
  );
}

/** "denies the report carried by a newspaper according to which A met B", "rejects as false the claim that": what is denied is what was reported. */
const DENIED_REPORT =
  / (?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)) (?:[^\s;:]+ ){0,6}(?:reports?|rumou?rs?|claims?|story|stories|allegations?|assertions?|accounts?|articles?) (?:[^\s;:]+ ){0,10}(?:according to which|that) (?:[^\s;:,]+ ){0,7}$/u;

/** Whether the verb at `verb` tells what a report says that is denied in the words before it. */
export function isDeniedReport(elements: readonly Element[], verb: number): boolean {
  const words = elements.slice(Math.max(0, verb - LONGEST_DENIAL), verb).map(({ word }) => (word === '' ? '·' : word));
  return (
    words.some((word) => REPORTS.has(word) || word.startsWith('article')) && DENIED_REPORT.test(` ${words.join(' ')} `)
  );
}
/** From the denial to the verb of what was reported, in elements. */
const LONGEST_DENIAL = 34;
