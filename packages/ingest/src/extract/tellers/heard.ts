import type { AnnotatedDocument } from '../../annotate/document.ts';
import type { Person } from '../../annotate/people/entities.ts';
import { tellersOfDocument, type WholeTeller } from './document-tellers.ts';
import { keyOfTeller } from './same-teller.ts';
import { toldBy, type Told } from './told-by.ts';
import { turnSpeakersOf } from './turn-speakers.ts';

/** Who is heard in a document: by the sentence of each text, of the whole, and in turns. */
export interface Heard {
  readonly told: Readonly<Record<'text' | 'title', readonly (readonly Told[])[]>>;
  readonly whole: readonly WholeTeller[];
  readonly speakers: ReadonlySet<Person>;
  /** How often each tells in a text, by what it is known by; in the order of the text. */
  readonly times: Readonly<Record<'text' | 'title', ReadonlyMap<string, number>>>;
}

/** Listens to a document once, for all of its contacts. */
export function heardIn(doc: AnnotatedDocument): Heard {
  const told = { text: toldBy(doc, doc.body), title: toldBy(doc, doc.title) };
  return {
    told,
    times: { text: timesOf(told.text), title: timesOf(told.title) },
    whole: tellersOfDocument(doc),
    speakers: turnSpeakersOf(doc),
  };
}

function timesOf(told: readonly (readonly Told[])[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { teller, isPosition, isJoint } of told.flat()) {
    if (isPosition || isJoint) continue;
    const key = keyOfTeller(teller);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return times;
}
