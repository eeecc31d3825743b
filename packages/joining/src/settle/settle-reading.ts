import {
  asRead,
  type Account,
  type AccountId,
  type Anchor,
  type Correction,
  type DecidedLine,
  type Decision,
  type DecisionId,
  type DecisionStanding,
  type PersonaId,
  type Reading,
} from '@readout/domain';
import { correctAccount } from './correct-account.ts';
import { markContact } from './mark-contact.ts';
import { accountAt, personaNamedAt, placeAnchor } from './place-anchor.ts';
import { ReadingDraft } from './reading-draft.ts';

/** A reading with what analysts settled in it, how each of those decisions stands, and to which account or persona it is attached. */
export interface SettledReading {
  readonly reading: Reading;
  readonly standing: ReadonlyMap<DecisionId, DecisionStanding>;
  readonly attached: ReadonlyMap<DecisionId, AccountId | PersonaId>;
}

/** Whether a decision is one that is put into the reading of a document. */
export function isOfReading({ what }: Pick<Decision, 'what'>): boolean {
  return what === 'mark' || what === 'correct' || what === 'note';
}

/**
 * Puts contacts marked by hand, corrections and notes into a reading, whatever was put into it before. `decisions` are those in force, oldest first;
 * those of other documents are left out. Of two on one thing the later holds. A note set on a name is about that person. A pure function of what was read and decided.
 */
export function settleReading(reading: Reading, decisions: readonly Decision[]): SettledReading {
  const draft = new ReadingDraft(asRead(reading));
  const own = decisions.filter((one) => isOfReading(one) && one.about[0]?.document === reading.document.id);
  const standing = new Map<DecisionId, DecisionStanding>();
  const attached = new Map<DecisionId, AccountId | PersonaId>();
  const attach = (decision: Decision, account: Account, more: Pick<DecidedLine, 'read' | 'name'>): void => {
    attached.set(decision.id, account.id);
    draft.lines.push(lineOf(decision, account.id, more));
  };
  for (const decision of own.filter(({ what }) => what === 'mark')) {
    const account = markContact(draft, decision);
    standing.set(decision.id, account === null ? 'waiting' : 'in-force');
    if (account !== null) attach(decision, account, { read: null, name: null });
  }
  const marked = draft.settled();
  const found = own.flatMap((decision) => {
    const [anchor] = decision.about;
    if (decision.what === 'mark' || anchor === undefined) return [];
    return [{ decision, account: accountAt(anchor, marked) }];
  });
  const last = new Map<string, DecisionId>();
  for (const { decision, account } of found) {
    if (account !== null && decision.correction !== undefined)
      last.set(subjectOf(account.id, decision.correction, decision.about[1]), decision.id);
  }
  for (const { decision, account } of found) {
    const { id, correction, about } = decision;
    if (decision.what === 'note') {
      const isThere = about.some((anchor) => placeAnchor(reading.document, anchor) !== null);
      standing.set(id, isThere ? 'in-force' : 'waiting');
      const [persona] = isThere ? about.flatMap((anchor) => personaNamedAt(anchor, reading) ?? []) : [];
      if (persona !== undefined) attached.set(id, persona);
      else if (account !== null && isThere) attach(decision, account, { read: null, name: null });
    } else if (account === null || correction === undefined) standing.set(id, 'waiting');
    else if (last.get(subjectOf(account.id, correction, about[1])) !== id) standing.set(id, 'overruled');
    else {
      const name = about[1] === undefined ? null : placeAnchor(reading.document, about[1]);
      const corrected = correctAccount(draft, account.id, correction, name);
      standing.set(id, corrected === null ? 'waiting' : 'in-force');
      if (corrected !== null) attach(decision, account, corrected);
    }
  }
  return { reading: draft.settled(), standing, attached };
}

/** What of an account a correction is about: two of one subject exclude each other. */
function subjectOf(account: AccountId, { of }: Correction, name: Anchor | undefined): string {
  const place =
    of === 'party' || of === 'office' ? `${name?.in ?? ''} ${String(name?.start)} ${String(name?.end)}` : '';
  return `${account} ${of} ${place}`;
}

function lineOf(
  { id, what, by, at, why, correction }: Decision,
  account: AccountId,
  { read, name }: Pick<DecidedLine, 'read' | 'name'>,
): DecidedLine {
  return {
    account,
    decision: id,
    what: what as DecidedLine['what'],
    by,
    at,
    why,
    correction: correction ?? null,
    read,
    name,
  };
}
