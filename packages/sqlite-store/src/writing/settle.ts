import type { Collection, Decision, DocumentId, SavedView } from '@readout/domain';
import { canonicalDecision, refuseUnstorable, withAppearances, type SeenItem } from '@readout/store';
import { refuseMany } from '../asking/contacts.ts';
import type { Connection } from '../engine.ts';
import { keptAppearances } from '../kept/kept-appearances.ts';
import { text } from '../kept/kept-json.ts';
import { WRITES } from '../sql.generated.ts';
import { changeAppearances, markKeysOf } from './change-appearances.ts';
import { removeDocument } from './remove-document.ts';
import { inTransaction } from './standing.ts';

/** Erases a document; false where it is not there. What it left in the log of writes is overwritten at once. */
export function forget(db: Connection, id: DocumentId): boolean {
  const isGone = inTransaction(db, (standing) => {
    const known = db.get(WRITES['document/known'], { id });
    if (known === null) return false;
    removeDocument(db, standing, Number(known['n']), text(known['published_on']));
    return true;
  });
  if (isGone) db.emptyLog();
  return isGone;
}

/** Keeps a decision, and has the documents joined again that it, or the decision it takes back, is about. */
export function decide(db: Connection, decision: Decision): void {
  refuseUnstorable(decision, 'decision');
  inTransaction(db, (standing) => {
    const { id, at, undoes } = decision;
    const isNew =
      db.run(WRITES['settle/add-decision'], { id, at, decision: JSON.stringify(canonicalDecision(decision)) }) > 0;
    if (!isNew) return;
    const undone = undoes === null ? null : db.get(WRITES['settle/decision'], { id: undoes });
    const about = [
      ...decision.about,
      ...(undone === null ? [] : (JSON.parse(text(undone['decision'])) as Decision).about),
    ];
    for (const document of new Set(about.map((anchor) => anchor.document))) {
      const known = db.get(WRITES['settle/document'], { id: document });
      if (known !== null) markKeysOf(db, standing, Number(known['n']));
    }
  });
}

/** Puts documents into collections; those that are not there are left out. */
export function setCollections(
  db: Connection,
  documents: readonly DocumentId[],
  collections: readonly Collection[],
): void {
  refuseUnstorable(collections, 'collections');
  inTransaction(db, (standing) => {
    for (const id of documents) {
      const known = db.get(WRITES['document/known'], { id });
      if (known === null) continue;
      const old = keptAppearances(known);
      const merged = withAppearances(old, { publications: [], collections });
      if (merged.isNew) changeAppearances(db, standing, { n: Number(known['n']), id }, old, merged);
    }
  });
}

/** Keeps a view under its hash. */
export function keepView(db: Connection, { id, view }: SavedView): void {
  refuseUnstorable(view, 'view');
  db.transaction(() => db.run(WRITES['settle/keep-view'], { id, view }));
}

/** Remembers what a watch has seen. */
export function markSeen(db: Connection, items: readonly SeenItem[]): void {
  refuseMany(items.length, 'items');
  db.transaction(() => db.run(WRITES['settle/mark-seen'], { items: JSON.stringify(items) }));
}
