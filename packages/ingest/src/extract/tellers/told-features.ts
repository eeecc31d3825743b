import type { AnnotatedDocument } from '../../annotate/document.ts';
import { ACCOUNT_NOUNS, ISSUING_VERBS, TOLD_BY } from '../../data/telling-words.ts';
import { CONTACT_NOUN_OF } from '../../data/contact-nouns.ts';
import { joined } from '../../data/tree.ts';
import { kinOf } from '../dating/asked.ts';
import { rowOf, type Element } from '../grammar/elements.ts';
import type { Claim } from '../terms/claim.ts';
import type { Stretches } from '../terms/stretches.ts';
import type { Told } from './told-by.ts';
import { isToldInside } from './told-inside.ts';

/** Where a telling stands, seen from its contact. */
export type Place =
  | 'own'
  | 'evidence'
  | 'before 1'
  | 'before few'
  | 'before many'
  | 'behind 1'
  | 'behind few'
  | 'behind many'
  | 'opening'
  | 'closing';

/** The most sentences that are few. */
const FEW = 3;
const MANY = 6;

/** Where a sentence of a text of `count` sentences stands, seen from a contact. */
export function placeOf({ sentence, evidence }: Claim, other: number, count: number): Place {
  if (other === sentence) return 'own';
  if (evidence.has(other)) return 'evidence';
  const gap = Math.abs(other - sentence);
  if (gap > MANY) return other < count / 2 && other < sentence ? 'opening' : 'closing';
  const way = other < sentence ? 'before' : 'behind';
  return gap === 1 ? `${way} 1` : gap <= FEW ? `${way} few` : `${way} many`;
}

/** What holds of one telling. */
export function sayTold(
  doc: AnnotatedDocument,
  claim: Claim,
  {
    place,
    stretch,
    stretches,
    one,
    rank,
    count,
  }: {
    readonly place: Place;
    readonly stretch: ReadonlySet<number>;
    readonly stretches: Stretches;
    readonly one: Told;
    readonly rank: number;
    readonly count: number;
  },
): string[] {
  const names = [joined('at', place)];
  const say = (name: string, holds: boolean): void => {
    if (holds) names.push(name, joined(place, name));
  };
  const { elements } = rowOf(claim.text, one.sentence);
  const { sentences } = claim.text;
  const near = place.slice(0, 6);
  names.push(
    joined(near, joined('verb', verbClass(elements[one.at]?.word ?? ''))),
    joined('next', nextOf(elements[one.at + 1])),
  );
  say('voice', one.isVoice);
  say('public', one.isPublic);
  say('joint', one.isJoint);
  say('position', one.isPosition);
  say('by pronoun', one.back !== null);
  say('institution', one.back !== null && one.teller.person === null);
  say('told inside', isToldInside(doc, claim, one));
  say('in paragraph', sentences[one.sentence]?.paragraph === sentences[claim.sentence]?.paragraph);
  say('in turn', claim.text.zones[one.sentence]?.speaker != null);
  say(
    'negated',
    elements.slice(Math.max(0, one.at - 3), one.at).some(({ word }) => NEGATIONS.has(word)),
  );
  say('passive', ['was', 'were', 'been', 'be', 'is'].includes(elements[one.at - 1]?.word ?? ''));
  say('had', elements[one.at - 1]?.word === 'had');
  say('first here', rank === 0);
  say('last here', rank === count - 1);
  say('closes', elements.length - one.at <= 3);
  say('opens', one.at <= 4);
  say(
    'quote before',
    isQuote(elements[one.at - 1]) || (elements[one.at - 1]?.word === ',' && isQuote(elements[one.at - 2])),
  );
  say(
    'speaks of contact',
    one.sentence !== claim.sentence &&
      elements.some(
        ({ word }, i) =>
          CONTACT_NOUN_OF.has(word) && ['the', 'their', 'this', 'that'].includes(elements[i - 1]?.word ?? ''),
      ),
  );
  if (place !== 'own') {
    const kin = stretches.claimsAt(claim.text, one.sentence).map((other) => kinOf(other, claim));
    say(
      `tells ${kin.length === 0 ? 'nothing' : kin.includes('same') ? 'same' : kin.includes('some') ? 'some' : 'others'}`,
      true,
    );
    say('in stretch', stretch.has(one.sentence));
    const [from, to] = [Math.min(one.sentence, claim.sentence), Math.max(one.sentence, claim.sentence)];
    let between = 0;
    for (let s = from + 1; s < to; s += 1) between += stretches.claimsAt(claim.text, s).length;
    say('contact between', between > 0);
    return names;
  }
  const at = elements.findIndex((element) => element.first >= claim.trigger.first);
  const isBefore = one.at < at;
  const gap = Math.abs(one.at - at);
  names.push(
    `own ${isBefore ? 'before' : 'behind'}`,
    `own ${isBefore ? 'before' : 'behind'} gap ${gap <= 3 ? 'short' : gap <= 9 ? 'some' : 'long'}`,
  );
  const between = elements.slice(Math.min(one.at, at) + 1, Math.max(one.at, at));
  say(
    'that between',
    between.some(({ word }) => word === 'that'),
  );
  say(
    'comma between',
    between.some(({ word }) => word === ','),
  );
  say(
    'and between',
    between.some(({ word }) => word === 'and' || word === 'but' || word === ';'),
  );
  say(
    'relative between',
    between.some(({ word }) => word === 'which' || word === 'who' || word === 'where' || word === 'whom'),
  );
  say(
    'behind of contact',
    between.some(
      ({ word }) =>
        word === 'after' ||
        word === 'before' ||
        word === 'during' ||
        word === 'following' ||
        word === 'at' ||
        word === 'in',
    ),
  );
  say('is contact word', one.at === at);
  return names;
}

const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'never',
  'neither',
  'nor',
  'no',
  'declined',
  'refused',
  'without',
]);
const isQuote = (element: Element | undefined): boolean => ['"', '“', '”', '’', '«', '»'].includes(element?.word ?? '');

function nextOf(element: Element | undefined): string {
  if (element === undefined) return 'end';
  if (element.mention !== null)
    return element.mention.kind === 'side' ? 'side' : element.mention.kind === 'pronoun' ? 'pronoun' : 'somebody';
  if (element.day !== null) return 'day';
  if (isQuote(element)) return 'quote';
  return NEXT.has(element.word) ? element.word : 'other';
}
const NEXT: ReadonlySet<string> = new Set(', . : that in on to by of the it a about as after at'.split(' '));

const VERB_CLASSES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['say', 'said says say'],
      ['tell', 'told tells informed inform briefed briefs'],
      [
        'announce',
        'announced announces disclosed discloses revealed reveals reported reports report declared declares stated states',
      ],
      ['confirm', 'confirmed confirms confirm acknowledged conceded concedes admit admits admitted'],
      ['deny', 'denied denies rejected rejects dismissed dismisses'],
      [
        'add',
        'added adds noted notes note explained commented specified indicated mentioned mentions insisted maintained stressed emphasised emphasized underlined underscored',
      ],
      ['recall', 'recalled recalls recall recounted recounts remembered remembers related relates described describes'],
      ['write', 'wrote writes written tweeted tweets posted posts'],
      ['claim', 'claimed claims claim alleged alleges contended asserted'],
      ['answer', 'replied answered'],
      ['according', 'according'],
      ['quote', 'quoting citing quoted cited'],
      [
        'think',
        'believe believes believed think thinks thought suspect suspects suspected expect expects expected hope hopes hoped',
      ],
      ['speak', 'speaking talking'],
    ] as const
  ).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);

function verbClass(word: string): string {
  const own = VERB_CLASSES.get(word);
  if (own !== undefined) return own;
  if (ACCOUNT_NOUNS.has(word)) return 'account';
  if (ISSUING_VERBS.has(word)) return 'issue';
  return TOLD_BY.has(word) ? 'told by' : 'other';
}
