import type { AnnotatedDocument, AnnotatedText } from '../../annotate/document.ts';
import type { Range } from '../../annotate/phrases/mention.ts';
import type { Claim } from '../terms/claim.ts';
import { rowOf, type Element } from '../grammar/elements.ts';
import { clausesOf, trimmed } from './point-clauses.ts';

/** A separate point that an account makes: what was discussed, said, asked or agreed. Its range is the very words, none before or after. */
export interface Point {
  readonly text: AnnotatedText;
  readonly sentence: number;
  readonly range: Range;
  /** Whether it is a bare subject of talk ("the border"), and no clause ("agreed to open the border"). */
  readonly isSubject: boolean;
}

/** "Joint patrols will begin on 1 November": what an official account of a contact that was held announces in a sentence of its own. */
export function announcedIn(doc: AnnotatedDocument, claim: Claim, sentence: number): Point[] {
  if (!doc.principal.isOfficial || claim.status !== 'held') return [];
  const row = rowOf(claim.text, sentence);
  const verb = row.elements.findIndex(({ word }) => word === 'will' || word === 'may');
  if (verb < 1 || row.elements.slice(0, verb).some(({ word }) => word === ',' || word === '"' || word === '“'))
    return [];
  if (row.elements[verb - 1]?.word === 'there' || row.elements.slice(verb + 1, verb + 4).some(isJourney)) return [];
  return clausesOf(row.elements, 0, row.elements.length).flatMap(([first, last]) => {
    const range = trimmed(row, first, last);
    return range === null ? [] : [{ text: row.text, sentence, range, isSubject: false }];
  });
}

/** "B.: first come, first served. 30 million from us.": in a memorandum of the conversation each sentence below its head is what was said. */
export function notedIn(claim: Claim, sentence: number): Point[] {
  const { sentences } = claim.text;
  const isHead = sentences[sentence]?.paragraph === sentences[claim.sentence]?.paragraph;
  const row = rowOf(claim.text, sentence);
  // Lines of the head end without a stop; how the call came about is none of what was said.
  const isSaid =
    row.elements.at(-1)?.word === '.' && !row.elements.some(({ word }) => word === 'call' || word === 'conversation');
  if (!claim.rules.includes('document.roster') || isHead || !isSaid) return [];
  const colon = row.elements.findIndex(({ word }) => word === ':');
  const first = colon >= 0 && colon <= 2 ? colon + 1 : 0;
  const isRemark = row.elements[0]?.word === '(';
  const range =
    isRemark || row.elements.length - first <= LEAST_NOTED ? null : trimmed(row, first, row.elements.length);
  return range === null ? [] : [{ text: row.text, sentence, range, isSubject: false }];
}
/** Elements of a sentence that is only a heading ("The lake."), its stop among them. */
const LEAST_NOTED = 3;

/** "will leave for Vientiane", "will pay a visit": what somebody does next is no point of what was said. */
function isJourney({ word, mention }: Element): boolean {
  return JOURNEYS.has(mention?.noun ?? word);
}
const JOURNEYS: ReadonlySet<string> = new Set(
  'leave depart fly travel return proceed arrive go visit visits trip tour journey'.split(' '),
);
