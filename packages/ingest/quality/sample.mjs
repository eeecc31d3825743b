// The sample set of the product against its own list of facts: longer stories than those of the sets, with a scorer of their own, since
// their facts name people and sides and the days of a contact, without quotes.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './sets.mjs';

export const sample = path.join(root, 'packages', 'sample');

/** What is found of the facts of the sample: contacts, found of them, false ones, and those right in everything. */
export function sampleFigures(readMarkdown, findIn) {
  const { documents } = JSON.parse(readFileSync(path.join(sample, 'facts.json'), 'utf8'));
  const files = new Set(readdirSync(path.join(sample, 'documents')));
  const figures = { contacts: 0, found: 0, extra: 0, strict: 0 };
  for (const { document, contacts } of documents) {
    const file = `${document}.md`;
    if (!files.has(file)) throw new Error(`the facts name ${document}, which is not among the sample's documents`);
    const { documents: own } = readMarkdown(readFileSync(path.join(sample, 'documents', file), 'utf8'), sourceOf(file));
    const open = new Set(own.flatMap((one) => findIn(one).conversations));
    for (const contact of contacts) {
      figures.contacts += 1;
      const [best] = [...open]
        .map((conversation) => ({ conversation, likeness: likenessOf(contact, conversation) }))
        .filter(({ likeness }) => likeness > 0)
        .sort((a, b) => b.likeness - a.likeness);
      if (best === undefined) continue;
      open.delete(best.conversation);
      figures.found += 1;
      if (isRight(contact, best.conversation)) figures.strict += 1;
    }
    figures.extra += open.size;
  }
  const precision = figures.found / Math.max(1, figures.found + figures.extra);
  const recall = figures.found / Math.max(1, figures.contacts);
  return { ...figures, precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}

/** A text of a folder, of which nothing is said but its name. */
export const sourceOf = (file) => ({
  file,
  bytes: new Uint8Array(),
  name: file,
  mediaType: null,
  charset: null,
  address: null,
  said: {},
  beside: {},
  isFromFolder: true,
});

const fold = (text) => (text ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (name) =>
  fold(name)
    .split(/[ -]/u)
    .filter((word) => word.length > 2);

/** Whether a party of the facts takes part: by a word of the name, or a side by itself or by one of its people. */
function takesPart({ name, of }, { participants, sides }) {
  if (name !== undefined)
    return participants.some((person) => wordsOf(person.name).some((word) => wordsOf(name).includes(word)));
  return [...sides, ...participants.map(({ affiliation }) => affiliation)].some((side) => fold(side) === fold(of));
}
const hasSide = ({ of }, { sides }) => sides.some((side) => fold(side) === fold(of));

/** How like a conversation is to a contact of the facts: none with fewer than two of its parties, else those, its day, kind and status. */
function likenessOf(contact, conversation) {
  const shared = contact.parties.filter(
    (party) => takesPart(party, conversation) || hasSide(party, conversation),
  ).length;
  if (shared < Math.min(2, contact.parties.length)) return 0;
  const { date } = conversation;
  const to = contact.to ?? contact.from;
  const canBeDay = !date || !contact.from || (date.latest >= contact.from && date.earliest <= to);
  return (
    shared +
    (canBeDay ? 0.5 : 0) +
    (conversation.kind === contact.kind ? 0.2 : 0) +
    (conversation.status === contact.status ? 0.2 : 0)
  );
}

/** Whether parties, kind, status and day are all as the facts have them; a day within an interval of the facts is right. */
function isRight(contact, conversation) {
  const { participants, sides, date, kind, status } = conversation;
  const areParties =
    contact.parties.every((party) => takesPart(party, conversation)) &&
    participants.length + sides.length <= contact.parties.length;
  const isDay =
    !contact.from ||
    (contact.from === contact.to
      ? date?.earliest === contact.from && date.latest === contact.to
      : !date || (date.earliest >= contact.from && date.latest <= contact.to));
  return areParties && isDay && kind === contact.kind && status === contact.status;
}
