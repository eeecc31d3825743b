import type { AnnotatedDocument } from '../../annotate/document.ts';
import { PRESS_ENDS, ACCOUNT_NOUNS } from '../../data/telling-words.ts';
import type { Claim } from '../terms/claim.ts';
import type { Stretches } from '../terms/stretches.ts';
import { sidesOf } from '../terms/party.ts';
import { rowOf } from '../grammar/elements.ts';
import type { Heard } from './heard.ts';
import { keyOfTeller } from './same-teller.ts';
import type { Teller } from './teller.ts';
import type { Told } from './told-by.ts';
import { isPartyOf } from './told-inside.ts';
import { placed } from './teller-side.ts';

/** What is said of a contact, whoever tells of it. */
export function claimFeatures(
  doc: AnnotatedDocument,
  claim: Claim,
  {
    heard,
    stretches,
    rules,
    told,
  }: {
    readonly heard: Heard;
    readonly stretches: Stretches;
    readonly rules: readonly Teller[];
    readonly told: readonly (readonly Told[])[];
  },
): string[] {
  const { text, sentence } = claim;
  const names = [
    `kind ${claim.kind}`,
    `status ${claim.status}`,
    doc.principal.isOfficial ? 'official' : doc.hasKnownHome ? 'with home' : 'without home',
  ];
  const say = (name: string, holds: boolean): void => {
    if (holds) names.push(name);
  };
  names.push(
    `rules say ${String(Math.min(2, rules.length))}`,
    `tellings here ${String(Math.min(2, told[sentence]?.length ?? 0))}`,
  );
  names.push(`contacts here ${String(Math.min(2, stretches.claimsAt(text, sentence).length))}`);
  const { elements } = rowOf(text, sentence);
  const zone = text.zones[sentence];
  say('turn', zone?.speaker != null);
  say('asks', zone?.asks === true);
  say('heading', zone?.kind === 'heading');
  say('in title text', text.part === 'title');
  say('lead', sentence === 0);
  say('near lead', sentence > 0 && sentence <= 3);
  say('series', claim.series);
  say('loose', claim.likelihood !== undefined);
  say(
    'I',
    elements.some(
      ({ word, mention }) =>
        word === 'i' || word === 'my' || mention?.noun === 'i' || mention?.noun === 'me' || mention?.owner === 'my',
    ),
  );
  say(
    'we',
    elements.some(
      ({ word, mention }) =>
        word === 'our' || mention?.noun === 'we' || mention?.noun === 'us' || mention?.owner === 'our',
    ),
  );
  say(
    'quotes',
    elements.some(({ word }) => word === '"' || word === '“' || word === '”'),
  );
  say('transcript', heard.speakers.size > 0);
  say(
    'transcript of parties',
    claim.parties.filter((party) => party.type === 'person' && heard.speakers.has(party.person)).length >= 2,
  );
  say('text of one', doc.writer !== null);
  say(
    'joint text',
    heard.whole.some(({ isJoint }) => isJoint === true),
  );
  say(
    'no telling in text',
    told.every((list) => list.length === 0),
  );
  say('day before', doc.day !== null && claim.days !== null && claim.days.latest < doc.day);
  say('day of text', doc.day !== null && claim.days !== null && claim.days.earliest === doc.day);
  say('short text', text.sentences.length <= 6);
  say('long text', text.sentences.length > 25);
  say(
    'past perfect',
    text.tokens.slice(Math.max(0, claim.trigger.first - 3), claim.trigger.first).some(({ lower }) => lower === 'had'),
  );
  return names;
}

/** What is said of one who may tell, wherever the telling stands. */
export function tellerFeatures(
  doc: AnnotatedDocument,
  claim: Claim,
  teller: Teller,
  times: ReadonlyMap<string, number>,
): string[] {
  const names: string[] = [];
  const say = (name: string, holds: boolean): void => {
    if (holds) names.push(name);
  };
  const { person, range, name } = teller;
  names.push(`is ${person === null ? (range === null ? 'document' : `phrase ${headClass(name)}`) : officeOf(teller)}`);
  const isParty = isPartyOf(claim, person);
  say('takes part', isParty);
  say('writes', person !== null && person === doc.writer);
  const sides = placed(doc, teller, claim.parties).sides;
  const own = sidesOf(claim.parties);
  names.push(
    sides.length === 0 ? 'of no side' : sides.some((side) => own.includes(side)) ? 'of a party' : 'of another side',
  );
  say('of the house', doc.principal.side !== null && sides.includes(doc.principal.side));
  if (person === null && range !== null) {
    const words = name.split(' ');
    names.push(`words ${words.length <= 1 ? 'one' : words.length <= 3 ? 'few' : words.length <= 5 ? 'some' : 'many'}`);
    say(
      'odd words',
      words.some((word) => ODD.has(word.toLowerCase())),
    );
    say('opens with article', /^(?:an?|one|two|some|several) /iu.test(name));
    say('capital', /^\p{Lu}/u.test(name));
    say('opens with pronoun', /^(?:his|her|its|their|our|my) /iu.test(name));
    say('owned', /[’']s /u.test(name));
  }
  const key = keyOfTeller(teller);
  const count = times.get(key) ?? 0;
  const [first] = times.keys();
  names.push(`tells ${count === 0 ? 'never' : count === 1 ? 'once' : 'often'}`);
  say('only teller', count > 0 && times.size === 1);
  say('first teller', first === key);
  return names;
}

const ODD: ReadonlySet<string> = new Set(
  'after before again once without though so the that than if no not on out in over while until against and or not then'.split(
    ' ',
  ),
);

function officeOf({ person }: Teller): string {
  const words = (person?.offices ?? []).flatMap((office) => office.words);
  if (words.some((word) => word.startsWith('spokes') || word === 'press')) return 'spokesperson';
  if (words.length === 0) return 'bare name';
  return words.some(
    (word) =>
      word === 'minister' || word === 'president' || word === 'chancellor' || word === 'king' || word === 'premier',
  )
    ? 'holder'
    : 'other holder';
}

function headClass(name: string): string {
  const words = name.toLowerCase().split(' ');
  const of = words.findIndex((word) => ['of', 'from', 'in', 'for', 'at', 'to'].includes(word));
  const head = (of > 0 ? words.slice(0, of) : words).at(-1) ?? '';
  for (const [kind, heads] of HEADS) if (heads.has(head)) return kind;
  if (ACCOUNT_NOUNS.has(head)) return 'account';
  return PRESS_ENDS.has(head) ? 'press' : 'other';
}
const HEADS: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    'officials',
    new Set(
      'official officials sources source diplomat diplomats aide aides adviser advisers people negotiator negotiators envoy envoys member members delegate delegates participants witnesses'.split(
        ' ',
      ),
    ),
  ],
  ['spokes', new Set('spokesman spokeswoman spokesperson spokesmen spokespeople'.split(' '))],
  [
    'house',
    new Set(
      'office offices ministry presidency government palace chancellery cabinet department secretariat embassy court commission council kremlin house administration delegation mission camp team side'.split(
        ' ',
      ),
    ),
  ],
  [
    'press',
    new Set(
      'media newspaper newspapers television radio agency press daily weekly broadcaster paper papers'.split(' '),
    ),
  ],
];
