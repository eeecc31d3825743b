import { CONTACT_NOUN_OF } from '../../data/contact-nouns.ts';

/** What others told. */
const REPORT =
  '(?:reports?|claims?|stor(?:y|ies)|accounts?|allegations?|rumou?rs?|suggestions?|versions?|assertions?|articles?|information|news)';
const UNTRUE =
  '(?:baseless|false|untrue|fabricated|unfounded|groundless|nonsense|lies?|inventions?|invented|fiction|fictitious|fantasy|fantasies|fabrications?|wrong|inaccurate|incorrect|absurd|rubbish|hoax|pure|complete|total|a|an|entirely|completely|utterly|totally|simply|plainly)';
const MARK = '(?:["“”\',–—] )?';
const POINTED = `(?:it|this|that|·|(?:the|this|that|these|those|such|both|all) (?:\\S+ ){0,2}${REPORT})`;

/** "denied the report", "rejected the claim as …", "Both ministries denied it". */
const DENIED = new RegExp(
  ` (?:denied|denies|dismissed|dismisses|rejected|rejects|disputed|disputes|refuted|contested) (?:(?:the|this|that|these|those|such|both|all) (?:\\S+ ){0,2}${REPORT}|it|this) (?:as |[.,;:"“”]|on |yesterday|today|flatly|outright|at once|categorically|· )`,
  'u',
);
/** "called the report baseless", "described it as an invention". */
const CALLED = new RegExp(
  ` (?:called|calls|described|describes|branded|labelled|labeled|denounced|dismissed|rejected) ${POINTED} (?:as )?${MARK}${UNTRUE} `,
  'u',
);
/** "The story is untrue", "It is a fabrication". */
const IS_UNTRUE = new RegExp(
  ` (?:it|this|that|·|${REPORT}) (?:is|was|were|are|'s) (?:all |quite |just )?${MARK}${UNTRUE} (?:\\S+ )?`,
  'u',
);
const NO_SUCH = / (?:no such thing|nothing of the (?:kind|sort)) /u;
/** "There was no lunch", "there had been no phone call". */
const WAS_NONE =
  / there (?:was|were|has been|have been|had been|is|never was) no (?:(?:such|phone|telephone|video|secret|private|separate|working|second) ){0,2}(\S+) (?!of |since |yet |until |at which |so |without |for )/u;

/**
 * Whether a sentence calls untrue what the one before it tells that others reported; `words` are its words between spaces, a dot for whom or what is no
 * word.
 */
export function deniesReport(words: string): boolean {
  return DENIED.test(words) || CALLED.test(words) || isSaidUntrue(words) || NO_SUCH.test(words) || wasNone(words, true);
}

/** "There was no call": whether a sentence says that a contact was not; with `atAll` also "There was no dinner", which who met may yet have gone without. */
export function wasNone(words: string, atAll = false): boolean {
  const [, word] = WAS_NONE.exec(words) ?? [];
  const noun = CONTACT_NOUN_OF.get(word ?? '');
  return noun !== undefined && (atAll || !noun.weak);
}

/** "It is a fabrication", but not "It is a complete review". */
const isSaidUntrue = (words: string): boolean => {
  const [told] = IS_UNTRUE.exec(words) ?? [];
  return told !== undefined && PLAIN.test(told);
};
const PLAIN =
  / (?:baseless|false|untrue|fabricated|unfounded|groundless|nonsense|lies?|inventions?|invented|fiction|fictitious|fantasy|fantasies|fabrications?|wrong|inaccurate|incorrect|absurd|rubbish|hoax) /u;

/** Whether a sentence gives what it tells as told by others: "Kenyan radio said that …", "when asked about". */
export const isReport = (words: string): boolean => REPORTING.test(words);
const REPORTING =
  / (?:reported|reports?|wrote|writes|said|says|claimed|claims|alleged|according to|rumou?rs?|rumou?red|stor(?:y|ies)|asked (?:about|whether|if)|newspapers?|press|media|paper|papers) /u;
