import { speakersOf } from '../../annotate/people/voices.ts';
import type { AnnotatedDocument } from '../../annotate/document.ts';
import { CONTACT_NOUN_OF } from '../../data/contact-nouns.ts';
import { CONTACT_VERB_FORMS } from '../../data/contact-verbs.ts';
import { newClaim, type Claim } from '../terms/claim.ts';
import type { Discourse } from '../discourse/discourse.ts';
import { sameParty, sideOfPerson, type Party } from '../terms/party.ts';
import { rowOf } from '../grammar/elements.ts';
import { canBeParty } from '../grammar/can-be-party.ts';
import { listFrom } from '../grammar/party-lists.ts';

const SPOKEN: ReadonlySet<string> = new Set([
  'remarks',
  'conference',
  'availability',
  'statements',
  'spray',
  'toast',
  'toasts',
  'exchange',
]);
const TOGETHER: ReadonlySet<string> = new Set(
  'meeting discussion conversation welcome welcomed talks visit visiting here host hosted bilateral pleasure honor honour delighted together you visited discussed talked met honored honoured welcoming hosting consulting consultations consult invitation spoke spoken'.split(
    ' ',
  ),
);
const FAR = 60;
/** How much "you" says of being together, beside a word for it. */
const YOU = 0.5;

/** The people named as speaking together in a title: "Remarks by President X and Prime Minister Y Before Bilateral Meeting". */
export function jointSpeakers(doc: AnnotatedDocument, discourse: Discourse): readonly Party[] {
  for (let sentence = 0; sentence < doc.title.sentences.length; sentence += 1) {
    const { elements } = rowOf(doc.title, sentence);
    const words = elements.map((element) => element.word);
    const spoken = doc.title.tokens.some((token) => SPOKEN.has(token.lower) || token.lower === 'joint');
    const by = words.findIndex(
      (word, i) =>
        (word === 'by' || word === 'of' || word === 'between') &&
        elements[i + 1]?.mention !== null &&
        elements[i + 1]?.mention !== undefined,
    );
    if (!spoken || by < 0) continue;
    const own = listFrom(elements, by + 1);
    const beside = words.findIndex((word, i) => i >= own.last && (word === 'with' || word === 'alongside'));
    const guests = beside > 0 && canBeParty(elements, beside + 1) ? listFrom(elements, beside + 1).mentions : [];
    const parties = [...own.mentions, ...guests].flatMap((mention) => discourse.resolve(mention, 0).parties);
    if (parties.length >= 2 && parties.filter((party) => party.type === 'person').length >= 2) return parties;
  }
  return speakersOfTwoSides(doc);
}

/** The two who speak in turns in a text without a title that names them, where each speaks for another country. */
function speakersOfTwoSides(doc: AnnotatedDocument): readonly Party[] {
  const speakers = speakersOf(doc.body, doc.personOf).filter((person) => !doc.voices.has(person));
  const sides = new Set(speakers.map((person) => person.sides[0] ?? person.assumedSide));
  const isPair = speakers.length === 2 && sides.size === 2 && !sides.has(null);
  return isPair ? speakers.map((person): Party => ({ type: 'person', person })) : [];
}

/** Whether the title speaks of a meeting around which the speakers speak ("Before Bilateral Meeting", "Joint Press Conference"). */
function isAroundMeeting(doc: AnnotatedDocument): boolean {
  const words = doc.title.tokens.map((token) => token.lower);
  return words.some(
    (word, i) =>
      (['before', 'after', 'following', 'at', 'during', 'in'].includes(word) &&
        words.slice(i + 1, i + 7).some((next) => ['meeting', 'lunch', 'dinner', 'talks', 'meetings'].includes(next))) ||
      (word === 'press' &&
        ['conference', 'statements', 'availability', 'point', 'briefing'].includes(words[i + 1] ?? '')) ||
      (word === 'joint' && JOINT_TEXTS.has(words[i + 1] ?? '') && tellsOfVisit(doc)),
  );
}

const JOINT_TEXTS: ReadonlySet<string> = new Set('statement communiqué communique declaration press media'.split(' '));
const VISITING: ReadonlySet<string> = new Set(
  'visit visited visits met meeting talks received welcomed hosted guest'.split(' '),
);
const HEAD_OF_TEXT = 5;

/** Whether the first sentences of a joint text speak of a visit or a meeting. */
function tellsOfVisit(doc: AnnotatedDocument): boolean {
  const end = doc.body.sentences[Math.min(HEAD_OF_TEXT, doc.body.sentences.length) - 1]?.last ?? 0;
  return doc.body.tokens.slice(0, end).some((token) => VISITING.has(token.lower));
}

/** The contact that a title alone names, tied to the sentences of the body that show it best. */
export function claimsOfTitle(
  doc: AnnotatedDocument,
  discourse: Discourse,
  titleClaims: readonly Claim[],
  bodyClaims: readonly Claim[],
): { readonly found: readonly Claim[]; readonly absorbed: readonly Claim[] } {
  const found: Claim[] = [];
  const absorbed: Claim[] = [];
  const joint = jointSpeakers(doc, discourse);
  if (joint.length >= 2 && isAroundMeeting(doc)) {
    absorbed.push(...bodyClaims.filter((claim) => isThisMeeting(doc, claim, joint)));
    const own = absorbed.map((claim) => claim.sentence);
    const [best, ...rest] = shownBy(doc, joint, true);
    const shown = [...new Set([...(best === undefined ? [] : [best]), ...own.slice(0, 1), ...rest, ...own])].slice(
      0,
      3,
    );
    const day = doc.day;
    if (shown.length > 0)
      found.push(
        claimFrom(doc, joint, shown, {
          kind: 'meeting',
          status: 'held',
          days: day === null ? null : { earliest: day, latest: day },
          rule: 'title.joint-remarks',
        }),
      );
  }
  for (const claim of titleClaims) {
    if ([...bodyClaims, ...found].some((other) => overlap(other.parties, claim.parties) && other.kind !== 'letter'))
      continue;
    const shown = shownBy(doc, claim.parties, false);
    if (shown.length === 0) continue;
    found.push(
      claimFrom(doc, claim.parties, shown, {
        kind: claim.kind,
        status: claim.status,
        days: claim.days ?? dayIn(doc, shown),
        rule: 'title.contact',
      }),
    );
  }
  return { found, absorbed };
}

/** Whether a claim of the body tells of the very meeting around which its parties speak. */
function isThisMeeting(doc: AnnotatedDocument, claim: Claim, joint: readonly Party[]): boolean {
  if (claim.series || claim.before === true || claim.kind === 'letter') return false;
  if (claim.kind === 'phone-call' && claim.kindSaid) return false;
  const inside = claim.parties.every((party) =>
    joint.some((other) => sameParty(party, other) || (party.type === 'side' && sideOf(other) === party.side)),
  );
  const isThis =
    (claim.rules.some((rule) => rule.endsWith('.owner')) && claim.kind === 'meeting') ||
    (claim.status === 'planned' && claim.days !== null && doc.day !== null && claim.days.latest < doc.day);
  const isToday = isThis || claim.days === null || (claim.days.earliest === doc.day && claim.days.latest === doc.day);
  return inside && isToday && (claim.status === 'held' || claim.status === 'planned');
}

function overlap(a: readonly Party[], b: readonly Party[]): boolean {
  const covered = b.filter((party) => a.some((other) => sameParty(party, other) || sideOf(party) === sideOf(other)));
  return covered.length >= Math.min(2, b.length);
}
function sideOf(party: Party): string | null {
  return party.type === 'side' ? party.side : (sideOfPerson(party.person) ?? party.person.assumedSide);
}

/** The sentences near the top that name a party or speak of being together; at most two, best first. */
function shownBy(doc: AnnotatedDocument, parties: readonly Party[], spoken: boolean): number[] {
  const scored: { sentence: number; score: number }[] = [];
  for (let sentence = 0; sentence < Math.min(doc.body.sentences.length, FAR); sentence += 1) {
    const span = doc.body.sentences[sentence];
    if (span === undefined || doc.body.zones[sentence]?.asks === true) continue;
    const words = doc.body.tokens.slice(span.first, span.last).map((token) => token.lower);
    if (words.length < 5) continue;
    const contact = words
      .filter((word) => (spoken ? TOGETHER.has(word) : CONTACT_NOUN_OF.has(word) || CONTACT_VERB_FORMS.has(word)))
      .reduce((sum, word) => sum + (word === 'you' ? YOU : 1), 0);
    const named = (doc.body.mentions[sentence] ?? []).filter((mention) => {
      const person = doc.personOf.get(mention);
      return parties.some((party) =>
        party.type === 'person' ? party.person === person : mention.sides.includes(party.side),
      );
    }).length;
    const score = Math.min(contact, 2) * 2 + Math.min(named, 2) + (words.includes('today') ? 1 : 0) - sentence / 20;
    if (contact > 0 && (spoken || named > 0)) scored.push({ sentence, score });
  }
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, spoken ? 3 : 2)
    .map((entry) => entry.sentence);
}

function dayIn(doc: AnnotatedDocument, sentences: readonly number[]): Claim['days'] {
  for (const sentence of sentences) {
    for (const element of rowOf(doc.body, sentence).elements) {
      const days = element.day?.resolve(doc.day, 'past', null);
      if (days !== null && days !== undefined && days.earliest === days.latest) return days;
    }
  }
  return null;
}

function claimFrom(
  doc: AnnotatedDocument,
  parties: readonly Party[],
  sentences: readonly number[],
  parts: Pick<Claim, 'kind' | 'status' | 'days'> & { rule: string },
): Claim {
  const [first = 0] = sentences;
  const span = doc.body.sentences[first] ?? { first: 0, last: 1 };
  return newClaim({
    parties: [...parties],
    how: ['named'],
    kind: parts.kind,
    kindSaid: true,
    status: parts.status,
    days: parts.days,
    daySource: parts.days === null ? 'none' : 'document',
    place: null,
    text: doc.body,
    sentence: first,
    evidence: new Set(sentences),
    trigger: { first: span.first, last: span.first + 1 },
    rules: [parts.rule],
    initiator: null,
    series: false,
    definite: false,
  });
}
