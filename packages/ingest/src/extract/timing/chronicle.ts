import { addDays } from '@readout/domain';
import type { AnnotatedDocument } from '../../annotate/document.ts';
import { headingOf } from './headed-days.ts';
import { resolved } from './said-days.ts';

const KNOWN = new WeakMap<AnnotatedDocument, boolean>();

/**
 * Whether a text that is no official programme tells under days what had been: "March 6. President A rings B" stands above "October 3. …" in a
 * text of December. Who lists what is to come lists the next days; of a list that would reach months ahead the days lie behind.
 */
export function isChronicle(doc: AnnotatedDocument): boolean {
  const known = KNOWN.get(doc) ?? tellsUnderDays(doc);
  KNOWN.set(doc, known);
  return known;
}

function tellsUnderDays(doc: AnnotatedDocument): boolean {
  const { body, day: today } = doc;
  if (today === null || doc.principal.isOfficial) return false;
  const heads = new Set(body.sentences.flatMap((_, sentence) => headingOf(body, sentence) ?? []));
  const ahead = [...heads].flatMap((element) => resolved(doc, element, 'future') ?? []);
  return ahead.length > 1 && ahead.some(({ earliest }) => earliest > addDays(today, NEXT));
}
/** Within how many days a list of what is to come may lie. */
const NEXT = 60;
