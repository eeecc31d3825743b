import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const CHARACTERS = 16;

/** An identity, branded by what it names, so that ids of two concepts cannot be mixed up. */
export type Id<Name extends string> = string & { readonly __id: Name };
export type DocumentId = Id<'document'>;
export type PublicationId = Id<'publication'>;
export type PassageId = Id<'passage'>;
export type PersonaId = Id<'persona'>;
export type AccountId = Id<'account'>;
export type StatementId = Id<'statement'>;
export type SourceId = Id<'source'>;
export type ConversationId = Id<'conversation'>;
export type LeaderId = Id<'leader'>;
export type CountryId = Id<'country'>;
export type OrganisationId = Id<'organisation'>;
export type AgreementId = Id<'agreement'>;
export type TopicId = Id<'topic'>;
export type CollectionId = Id<'collection'>;
export type DecisionId = Id<'decision'>;
/** A country or an organisation: what a person speaks for. The two share one space of ids. */
export type SideId = CountryId | OrganisationId;

const isHash = (value: unknown): boolean => typeof value === 'string' && /^[a-z2-7]{16}$/u.test(value);
const isName = (value: unknown): boolean => typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,79}$/u.test(value);
const hashId = <Name extends string>(what: Name): z.ZodMiniCustom<Id<Name>, Id<Name>> =>
  z.custom<Id<Name>>(isHash, `not an id of a ${what}: 16 of a-z and 2-7`);
const nameId = <Name extends string>(what: Name): z.ZodMiniCustom<Id<Name>, Id<Name>> =>
  z.custom<Id<Name>>(isName, `not an id of a ${what}: small letters, digits and hyphens`);

export const DocumentIdSchema = hashId('document');
export const PublicationIdSchema = hashId('publication');
export const PassageIdSchema = hashId('passage');
export const PersonaIdSchema = hashId('persona');
export const AccountIdSchema = hashId('account');
export const StatementIdSchema = hashId('statement');
export const ConversationIdSchema = hashId('conversation');
export const LeaderIdSchema = hashId('leader');
/** Curated ids are names (`united-states`, `nato`); founded ones are hashes, which have the same letters. */
export const CountryIdSchema = nameId('country');
export const OrganisationIdSchema = nameId('organisation');
export const AgreementIdSchema = nameId('agreement');
/** A topic of our table (`energy`), or the id of a country that was spoken of. */
export const TopicIdSchema = nameId('topic');
export const SourceIdSchema = nameId('source');
export const CollectionIdSchema = nameId('collection');
export const SideIdSchema = z.custom<SideId>(isName, 'not an id of a country or organisation');
export const DecisionIdSchema = z.custom<DecisionId>(
  (value) => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(value),
  'not an id of a decision: a uuid in small letters',
);

/**
 * The identity of something by what makes it up: 16 base32 characters (80 bits) of SHA-256 over the parts,
 * each preceded by its length, so that no two lists of parts run together.
 */
export function hashOf(...parts: readonly (string | number)[]): string {
  const bytes = sha256(utf8ToBytes(parts.map((part) => `${String(String(part).length)}:${String(part)}`).join('')));
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    bits = (bits << 8) | byte;
    held += 8;
    while (held >= 5 && text.length < CHARACTERS) {
      text += BASE32.charAt((bits >>> (held - 5)) & 31);
      held -= 5;
    }
    bits &= (1 << held) - 1;
    if (text.length === CHARACTERS) break;
  }
  return text;
}
