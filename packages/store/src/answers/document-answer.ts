import type {
  Account,
  ConversationId,
  Decided,
  Document,
  DocumentAnswer,
  Named,
  Passage,
  PassageId,
  Reading,
  Span,
} from '@readout/domain';
import type { Appearances } from '../appearances.ts';
import { byId, comparePlaces } from '../canonical-reading.ts';
import { decidedAbout, passagesOf } from './contact-answer.ts';
import { documentLine } from './document-line.ts';
import { whoIs, type Identities } from './identities.ts';

/** All that a document's answer is made of; its text is not part of it. */
export interface DocumentParts {
  readonly document: Omit<Document, 'text'>;
  /** Of the body, in UTF-16 code units. */
  readonly length: number;
  readonly appearances: Appearances;
  readonly found: Pick<Reading, 'personas' | 'countries' | 'organisations' | 'agreements'>;
  readonly accounts: readonly { readonly account: Account; readonly conversation: ConversationId | null }[];
  readonly passages: ReadonlyMap<PassageId, Passage>;
  /** What analysts settled in it. */
  readonly decided?: Decided;
}

/**
 * A whole document without its text. Who is mentioned stands by type (people, countries, organisations, agreements) and then by first
 * mention; accounts stand by their first passage.
 */
export function documentAnswer(parts: DocumentParts, now: Identities): DocumentAnswer {
  const { document, length, appearances, found } = parts;
  const mentions = [
    ...mentionsOf(found.personas, 'persona', now),
    ...mentionsOf(found.countries, 'country', now),
    ...mentionsOf(found.organisations, 'organisation', now),
    ...mentionsOf(found.agreements, 'agreement', now),
  ];
  return {
    ...documentLine(document, appearances),
    length,
    reading: document.reading,
    ...(document.kept === undefined ? {} : { kept: document.kept }),
    publications: [...appearances.publications],
    origins: document.origins,
    mentions,
    accounts: parts.accounts
      .map(({ account, conversation }) => ({
        id: account.id,
        conversation,
        kind: account.kind,
        status: account.status,
        passages: [...passagesOf(account).keys()]
          .flatMap((id) => passageAlone(parts.passages.get(id)))
          .sort(comparePlaces),
        marks: account.marks.map(({ in: part, start, end, text, show }) => ({ in: part, start, end, text, show })),
        ...decidedAbout(account.id, parts.decided),
      }))
      .sort((a, b) => firstOf(a.passages, b.passages) || byId(a, b)),
  };
}

interface Mentioned {
  readonly id: string;
  readonly mentions: readonly Span[];
}

function mentionsOf(
  all: readonly Mentioned[],
  type: Exclude<Named['type'], 'open'>,
  now: Identities,
): DocumentAnswer['mentions'] {
  return [...all]
    .sort((a, b) => firstOf(a.mentions, b.mentions) || byId(a, b))
    .map(({ id, mentions }) => ({ who: whoIs({ type, id } as Named, now), spans: [...mentions].sort(comparePlaces) }));
}

function passageAlone(passage: Passage | undefined): Passage[] {
  if (passage === undefined) return [];
  const { id, in: part, start, end, text } = passage;
  return [{ id, in: part, start, end, text }];
}

function firstOf(a: readonly Omit<Span, 'text'>[], b: readonly Omit<Span, 'text'>[]): number {
  const [first] = a;
  const [second] = b;
  return first === undefined || second === undefined ? 0 : comparePlaces(first, second);
}
