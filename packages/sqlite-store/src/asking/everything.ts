import { asRead, type DocumentId, type Reading } from '@readout/domain';
import { canonicalReading, type StoreRecord } from '@readout/store';
import type { Connection } from '../engine.ts';
import { keptAccount, keptPersona } from '../kept/kept-account.ts';
import { keptAppearances } from '../kept/kept-appearances.ts';
import { keptConversation, keptLeader, withLeaders } from '../kept/kept-derived.ts';
import {
  keptDecided,
  keptMark,
  keptOrigins,
  keptPassage,
  keptShare,
  keptSource,
  keptThings,
} from '../kept/kept-document.ts';
import { text, textOrNull } from '../kept/kept-json.ts';
import { QUESTIONS } from '../sql.generated.ts';
import { bodyBetween, collections } from './documents.ts';
import { keptDecision } from './joining.ts';

/** Every record there is, in canonical order; readings without what was settled in them, which decisions say. */
export function* everything(db: Connection): Generator<StoreRecord> {
  for (const { id, name } of collections(db)) yield { type: 'collection', collection: { id, name } };
  for (const row of db.iterate(QUESTIONS['everything/documents'])) {
    const kept = reading(db, text(row['id']) as DocumentId);
    if (kept === null) throw new Error(`document ${text(row['id'])} is not there`);
    yield { type: 'reading', reading: asRead(kept) };
  }
  for (const row of db.iterate(QUESTIONS['everything/decisions']))
    yield { type: 'decision', decision: keptDecision(row) };
  for (const row of db.iterate(QUESTIONS['everything/views'])) {
    yield { type: 'view', view: { id: text(row['id']), view: text(row['view']) } };
  }
  const leaders = new Set<string>();
  for (const row of db.iterate(QUESTIONS['everything/leaders'])) {
    const leader = keptLeader(row);
    leaders.add(leader.id);
    yield { type: 'leader', leader };
  }
  for (const row of db.iterate(QUESTIONS['everything/conversations'])) {
    yield { type: 'conversation', conversation: withLeaders(keptConversation(row), (id) => leaders.has(id)) };
  }
}

/** A reading as it was saved, in canonical order, with every appearance of its document; null where the document is not there. */
export function reading(db: Connection, id: DocumentId): Reading | null {
  const row = db.get(QUESTIONS['document/document'], { id });
  if (row === null) return null;
  const n = Number(row['n']);
  const kept = db.all(QUESTIONS['document/passages'], { n }).map(keptPassage);
  const passageAt = (ordinal: number) => {
    const passage = kept[ordinal];
    if (passage === undefined) throw new Error('a passage that something rests on is not there');
    return passage.id;
  };
  const { publications, collections: memberships } = keptAppearances(row);
  const { countries, organisations, agreements } = keptThings(db.all(QUESTIONS['document/things'], { n }));
  return canonicalReading({
    document: {
      id: text(row['id']) as Reading['document']['id'],
      title: textOrNull(row['title']),
      text: bodyBetween(db, n, 0, Number(row['length'])).text,
      language: textOrNull(row['language']),
      origins: keptOrigins(row),
      reading: keptMark(row),
      ...keptShare(row),
    },
    publications: [...publications],
    collections: [...memberships],
    passages: kept,
    personas: db.all(QUESTIONS['document/personas'], { n }).map((one) => keptPersona(one, passageAt)),
    sources: db.all(QUESTIONS['document/sources'], { n }).map(keptSource),
    countries,
    organisations,
    agreements,
    accounts: db.all(QUESTIONS['document/accounts'], { n }).map((one) => keptAccount(one, passageAt)),
    ...keptDecided(row),
  });
}
