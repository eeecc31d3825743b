import { foldBody, foldForSearch, foldWords, slugOf } from '../text/folding.ts';
import {
  hashOf,
  type AccountId,
  type CollectionId,
  type DecisionId,
  type DocumentId,
  type PersonaId,
  type PublicationId,
  type SideId,
  type SourceId,
  type StatementId,
} from '../id.ts';
import type { Span } from '../text/passage.ts';

/** The identity of a persona: its document and the place of its first mention. */
export function personaIdOf(document: DocumentId, first: Pick<Span, 'in' | 'start'>): PersonaId {
  return hashOf('persona', document, first.in, first.start) as PersonaId;
}

/** The identity of an account: its document, the place of the contact word, and which of the contacts told by that word (from 0). */
export function accountIdOf(document: DocumentId, contact: Pick<Span, 'in' | 'start'>, ordinal: number): AccountId {
  return hashOf('account', document, contact.in, contact.start, ordinal) as AccountId;
}

/** The identity of an account that was marked by hand: the decision that marks it. */
export function markedAccountIdOf(decision: DecisionId): AccountId {
  return hashOf('marked-account', decision) as AccountId;
}

/** The identity of a statement: its account and its offsets. */
export function statementIdOf(account: AccountId, span: Pick<Span, 'in' | 'start' | 'end'>): StatementId {
  return hashOf('statement', account, span.in, span.start, span.end) as StatementId;
}

/** The identity of a teller with a name: the same in every document that writes it alike. */
export function namedSourceIdOf(name: string): SourceId {
  return hashOf('source', foldForSearch(name)) as SourceId;
}

/**
 * The identity of a body that tells for its side ("president" of Ghana), or of a name that says little without its side ("the ministry"):
 * the same in every document, however it is printed there.
 */
export function officialSourceIdOf(sides: readonly SideId[], voice: string): SourceId {
  return hashOf('official-source', [...sides].sort().join(' '), foldForSearch(voice)) as SourceId;
}

/** What stands for the voice of {@link officialSourceIdOf} where a side tells and no body of it is named: "Ankara said", "the Turkish statement". */
export const OWN_WORD = 'own word';

/** The identity of a teller without a name ("a senior official"): of one document only. */
export function unnamedSourceIdOf(document: DocumentId, name: string): SourceId {
  return hashOf('unnamed-source', document, foldForSearch(name)) as SourceId;
}

/** The identity of an appearance: document, publisher, day, address. */
export function publicationIdOf(
  document: DocumentId,
  where: { publisher: string | null; publishedOn: string | null; url: string | null },
): PublicationId {
  return hashOf(
    'publication',
    document,
    where.publisher ?? '',
    where.publishedOn ?? '',
    where.url ?? '',
  ) as PublicationId;
}

/** The identity of a collection: its name as a slug; with a hash where the slug would not say all of it, so that no two names meet. */
export function collectionIdOf(name: string): CollectionId {
  const slug = slugOf(name);
  if (slug === foldWords(name).join('-')) return slug as CollectionId;
  return `${slug.slice(0, 43)}-${hashOf('collection', name.trim())}` as CollectionId;
}

/** The words of an anchor as it remembers them: a hash, the same for every copy of a text, however its lines are broken. */
export function wordsAsSaid(words: string): string {
  return hashOf('said', foldBody(words));
}
