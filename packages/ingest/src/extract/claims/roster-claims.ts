import type { AnnotatedDocument } from '../../annotate/document.ts';
import { newClaim, type Claim } from '../terms/claim.ts';
import { dayPhrasesOf } from '../days/days.ts';
import type { Person } from '../../annotate/people/entities.ts';
import type { Party } from '../terms/party.ts';
import { rowOf } from '../grammar/elements.ts';
import { kindSaid } from '../senses/kinds.ts';
import { placeOf } from '../placing/places.ts';

/** The conversation that a memorandum or minutes record, from their head: who was present, when, where. */
export function claimOfRoster(doc: AnnotatedDocument): Claim | null {
  const { roster } = doc;
  if (roster === null) return null;
  const isSomebody = (person: Person): boolean =>
    person.offices.length > 0 || person.sides.length > 0 || person.gender !== null;
  if (roster.persons.length > 0 && !roster.persons.some(isSomebody)) return null;
  const parties: Party[] = roster.persons.map((person) => ({ type: 'person', person }));
  for (const side of new Set(roster.sides))
    if (!roster.persons.some((person) => person.sides.includes(side))) parties.push({ type: 'side', side, office: [] });
  if (parties.length < 2) return null;
  let days: Claim['days'] = null;
  let phone = false;
  let video = false;
  const shown: number[] = [];
  for (const sentence of roster.head) {
    const span = doc.body.sentences[sentence];
    if (span === undefined) continue;
    const { elements } = rowOf(doc.body, sentence);
    const said = kindSaid(elements, 0, elements.length);
    if (
      sentence <= (roster.lists[0] ?? 0) &&
      (said === 'phone-call' || elements.some((element) => ['telcon', 'telecon'].includes(element.word)))
    )
      phone = true;
    if (sentence <= (roster.lists.at(-1) ?? 0) + 1 && said === 'video-call') video = true;
    const found = dayPhrasesOf(doc.body.tokens, span.first, span.last)
      .map((phrase) => (phrase.source === 'explicit' ? phrase.resolve(doc.day, 'past', null) : null))
      .find((value) => value !== null);
    if (found !== undefined && days === null) {
      days = found;
      shown.push(sentence);
    }
  }
  const title = rowOf(doc.title, 0).elements;
  if (kindSaid(title, 0, title.length) === 'phone-call') phone = true;
  const sentences = [...new Set([...shown, ...roster.lists])];
  const [first = 0] = sentences;
  const span = doc.body.sentences[first] ?? { first: 0, last: 1 };
  const at = rowOf(doc.body, shown[0] ?? first).elements;
  return newClaim({
    parties,
    how: ['named'],
    kind: phone ? 'phone-call' : video ? 'video-call' : 'meeting',
    kindSaid: true,
    status: 'held',
    days,
    daySource: days === null ? 'none' : 'explicit',
    place: phone || video ? null : (placeOf(at, 0) ?? placeInHead(doc, roster.head)),
    text: doc.body,
    sentence: first,
    evidence: new Set(sentences.slice(0, 4)),
    trigger: { first: span.first, last: span.first + 1 },
    rules: ['document.roster'],
    initiator: null,
    series: false,
    definite: false,
  });
}

/** "DATE AND PLACE: …, Merdeka Palace, Jakarta", "Venue: Addis Ababa": what a line of the head labelled so ends with. */
function placeInHead(doc: AnnotatedDocument, head: readonly number[]): Claim['place'] {
  for (const sentence of head) {
    const { elements } = rowOf(doc.body, sentence);
    const label = elements.findIndex(({ word }) => word === ':');
    if (label < 0 || !elements.slice(0, label).some(({ word }) => LABELS.has(word))) continue;
    const names = elements.slice(label + 1).filter(({ kind, mention }) => kind === 'thing' || mention?.kind === 'side');
    const [first, last] = [names[0], names.at(-1)];
    if (first !== undefined && last !== undefined) return { first: first.first, last: last.last };
  }
  return null;
}
const LABELS: ReadonlySet<string> = new Set(['place', 'venue', 'location', 'where']);
