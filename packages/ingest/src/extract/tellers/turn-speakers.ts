import type { AnnotatedDocument, AnnotatedText } from '../../annotate/document.ts';
import type { Person } from '../../annotate/people/entities.ts';
import type { Mention } from '../../annotate/phrases/mention.ts';
import { sentenceAt } from '../../annotate/words/sentences.ts';
import { tellerOfMention, tellerOfPhrase, type Teller } from './teller.ts';

/** The people who speak in turns in the body. */
export function turnSpeakersOf(doc: AnnotatedDocument): Set<Person> {
  const people = new Set<Person>();
  for (const { speaker } of doc.body.zones) {
    const person = speaker === null ? null : turnSpeakerOf(doc, doc.body, speaker)?.person;
    if (person != null) people.add(person);
  }
  return people;
}

/** The one whose label opens a turn: a person, or a role ("SENIOR ADMINISTRATION OFFICIAL"). Null for a moderator and for headings. */
export function turnSpeakerOf(
  doc: AnnotatedDocument,
  text: AnnotatedText,
  label: { first: number; last: number },
): Teller | null {
  const sentence = sentenceAt(text.sentences, label.first);
  const words = text.tokens.slice(label.first, label.last).map((token) => token.lower);
  if (words.some((word) => ['moderator', 'interpreter', 'operator', 'host'].includes(word))) return null;
  // "SENIOR ADMINISTRATION OFFICIAL ONE" is nobody's name, "Official Spokesperson, Ms A" somebody's.
  const isSomeOfficial = words.some((word) => word.startsWith('official') || word.startsWith('source'));
  if (isSomeOfficial && !words.some((word) => word.startsWith('spokes'))) return lowered(doc, text, label);
  const inLabel = (text.mentions[sentence] ?? []).filter(
    (candidate) => candidate.first >= label.first && candidate.last <= label.last,
  );
  const mention = inLabel.find((one) => isSomeOfficial && doc.personOf.has(one)) ?? inLabel[0];
  if (mention === undefined || (mention.name === null && mention.office === null))
    return words.some((word) => /^(?:official|spokes|source|aide)/u.test(word)) ? lowered(doc, text, label) : null;
  const person = doc.personOf.get(mention);
  if (person !== undefined) return tellerOfMention(doc, text, mention);
  const named = doc.persons.find(
    (candidate) =>
      (/spokes|secretary/u.test(mention.noun) &&
        candidate.offices.some((office) => office.words.at(-1) === mention.noun)) ||
      isTitledHolder(candidate, mention),
  );
  if (named !== undefined)
    return tellerOfMention(doc, named.best.in === 'title' ? doc.title : doc.body, named.best.mention);
  return lowered(doc, text, label);
}

/** "THE PRESIDENT:" in "Remarks by President Feld": whether the title names somebody by the very office of the label. */
function isTitledHolder({ mentions, offices }: Person, { office }: Mention): boolean {
  const isInTitle = mentions.some((placed) => placed.in === 'title');
  return isInTitle && offices.some(({ words }) => words.join(' ') === office?.words.join(' '));
}

function lowered(doc: AnnotatedDocument, text: AnnotatedText, label: { first: number; last: number }): Teller {
  const teller = tellerOfPhrase(text, label);
  const name = teller.name === teller.name.toUpperCase() ? teller.name.toLowerCase() : teller.name;
  const { side } = doc.principal;
  return { ...teller, name, sides: teller.sides.length > 0 || side === null ? teller.sides : [side] };
}
