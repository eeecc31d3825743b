import { foldWords } from '@readout/domain';

/** Words that every account has, so that sharing them says nothing: grammar, verbs of saying, and the words of meeting and calling. */
const SILENT = new Set(
  (
    'the and for with that this which from into over under about after before between their his her its they them him she had has have was were been being will would could should ' +
    'may might can not but also more most than then when where who whom whose what how all any both each other such some one two there here out off upon again once only very said say says saying told tell tells ' +
    'stated state states noted note notes added asked ask asks affirmed confirm confirmed conveyed expressed announced agreed agree discuss discussed discussion talk talked talks spoke speak spoken meet met meeting ' +
    'call called calls telephone phone conversation video conference letter exchange exchanged thank thanked welcomed stressed underlined emphasised emphasized reaffirmed reiterated recalled declared explained described ' +
    'president prime minister ministers foreign secretary leader leaders head government governments country countries side sides party parties republic officials official counterpart colleague ' +
    'mr mrs ms madame excellency today yesterday tomorrow week month year years day days time during between within until since while ' +
    'according are been does did done doing let made make makes began begin begins start started come came comes put take took taken give gave given everything something anything else yet already soon far too ' +
    'three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen ' +
    'promised promise replied answered obtained declared himself herself themselves ' +
    'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

/** Words that diplomatic prose takes for one another, by the one that stands for all. Written for this project. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  [
    'ceasefire truce armistice',
    'border frontier boundary',
    'lorry truck',
    'soldier troop',
    'captive prisoner detainee hostage',
    'ship vessel boat',
    'aid assistance help relief',
    'visit trip journey',
    'accord agreement treaty deal pact',
    'price tariff cost floor',
    'compensate indemnify',
    'regret apology',
    'inquiry investigation probe',
    'money fund payment pay owe debt instalment installment',
    'labour labourer worker',
    'missing disappeared',
    'war conflict fighting',
    'election vote poll',
    'invite invitation',
    'offer proposal proposed',
    'refuse reject decline',
  ].flatMap((line) => {
    const [first = '', ...others] = line.split(' ').map(stemOf);
    return [first, ...others].map((word): [string, string] => [word, first]);
  }),
);

/** The words of a text that say what it is about: folded, without endings, in one word for those taken for one another. Each once. */
export function contentWords(text: string, silent: ReadonlySet<string>): Set<string> {
  const words = foldWords(text.replace(/\bper cent\b/giu, 'percent')).filter(
    (word) => word.length > 2 && !SILENT.has(word) && !/^\d+$/u.test(word),
  );
  const stems = words.filter((word) => !silent.has(word)).map(stemOf);
  return new Set(stems.filter((stem) => !silent.has(stem)).map((stem) => ALIKE.get(stem) ?? stem));
}

/** A word without the endings of plurals, verbs and the nouns made of them ("cartographers", "cartography"). */
export function stemOf(word: string): string {
  const stem = word
    .replace(/ies$/u, 'y')
    .replace(/(?<=[a-z]{4})(?:ations?|ings?|ers?|ors?|ed|es|ly|ment)$/u, '')
    .replace(/(?<=[a-z]{3})s$/u, '');
  return stem.length > 5 ? stem.replace(/(?:[aeiouy]|ic|al)+$/u, '') : stem.replace(/(?<=[a-z]{3})e$/u, '');
}
