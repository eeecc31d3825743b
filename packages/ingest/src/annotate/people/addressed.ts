import type { AnnotatedText } from '../phrases/annotated-text.ts';
import type { Mention } from '../phrases/mention.ts';
import type { Person } from './entities.ts';

/**
 * Who answers in a text of questions and answers, known by how those who ask address them ("Minister Gil, will you go?"): of the side for
 * which the text speaks, with the office that stands as the label of the answers; null where nobody or more than one is so addressed, or
 * several answer.
 */
export function addressedIn(body: AnnotatedText, of: ReadonlyMap<Mention, Person>, home: string | null): Person | null {
  const called = new Set<Person>();
  for (const [sentence, list] of body.mentions.entries()) {
    if (body.zones[sentence]?.kind !== 'question') continue;
    for (const mention of list) {
      const person = isCall(body, sentence, mention) ? of.get(mention) : undefined;
      if (person !== undefined) called.add(person);
    }
  }
  const [person] = called;
  if (person === undefined || called.size > 1) return null;
  const labels = labelsOf(body);
  if (labels.some(({ mention }) => mention === undefined)) return null;
  const words = new Set(labels.map(({ mention }) => mention?.office?.words.join(' ')));
  if (words.size > 1) return null;
  if (person.sides.length === 0 && home !== null) person.sides.push(home);
  const [label] = labels;
  const office = label?.mention?.office;
  if (label?.mention !== undefined && office != null)
    person.offices.unshift({
      words: office.words,
      placed: { in: 'text', sentence: label.sentence, mention: label.mention },
      former: false,
    });
  person.isKnown = true;
  return person;
}

/** "Minister Gil," at the head of a question or behind its label, "…, Minister Gil?" at its end: an office and a name, set off by marks. */
function isCall(body: AnnotatedText, sentence: number, { name, office, sides, first, last }: Mention): boolean {
  if (name === null || office === null || sides.length > 0) return false;
  const before = body.tokens[first - 1];
  const opens = body.sentences[sentence]?.first === first || before?.text === ':' || before?.text === ',';
  return opens && CLOSING.has(body.tokens[last]?.text ?? '');
}
const CLOSING: ReadonlySet<string> = new Set([',', '?', '.']);

/** The labels of those who answer: an office alone, or `undefined` for one that says more or nothing of it. */
function labelsOf(body: AnnotatedText): { readonly sentence: number; readonly mention: Mention | undefined }[] {
  const starts = new Set<number>();
  return body.zones.flatMap(({ speaker }, sentence) => {
    if (speaker === null || starts.has(speaker.first)) return [];
    starts.add(speaker.first);
    const own = (body.mentions[sentence] ?? []).filter(
      ({ first, last }) => first >= speaker.first && last <= speaker.last,
    );
    const [only] = own;
    return [{ sentence, mention: own.length === 1 && only?.kind === 'office' ? only : undefined }];
  });
}
