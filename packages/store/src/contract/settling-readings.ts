import {
  HAND_RULES,
  markedAccountIdOf,
  type Account,
  type DecidedLine,
  type DecisionId,
  type Reading,
} from '@readout/domain';
import { describe, expect, test } from 'vitest';
import type { ReadingToSave } from '../contact-store.ts';
import type { MadeReading } from './a-reading.ts';
import { aConversation, NO_MEETING } from './joined-stories.ts';
import { all, dirtyNames, everythingIn, fillStore, JOINER, withEmptyStore, type OpenStore } from './opened-store.ts';
import { CALL_TOLD_IN_TALLINN } from './stories.ts';

const DECISION = 'dddddddd-1111-4111-8111-dddddddddddd' as DecisionId;
const MARK = 'eeeeeeee-1111-4111-8111-eeeeeeeeeeee' as DecisionId;
const BY_HAND = markedAccountIdOf(MARK);

/** The story told in Tallinn: its denied meeting corrected to one that is planned, and a contact marked by hand in its last paragraph. */
function settled({ reading, personaKeys, accountKeys }: MadeReading): ReadingToSave {
  const denied = reading.accounts.find(({ kind }) => kind === 'meeting') ?? fail();
  const marked: Account = {
    ...denied,
    ...{ id: BY_HAND, kind: 'letter', status: 'held', place: null, rules: [`${HAND_RULES}${MARK}`] },
  };
  const line: DecidedLine = {
    ...{
      account: denied.id,
      decision: DECISION,
      what: 'correct',
      by: 'Analyst “A” 🕵️',
      at: '2022-03-01T10:00:00Z',
      why: null,
    },
    correction: { of: 'status', status: 'planned' },
    read: { of: 'status', status: 'denied' },
    name: null,
  };
  const byHand: DecidedLine = { ...line, account: BY_HAND, decision: MARK, what: 'mark', correction: null, read: null };
  return {
    personaKeys,
    accountKeys: new Map([...accountKeys, [BY_HAND, ['estonia|nato|undated']]]),
    reading: {
      ...reading,
      accounts: [
        ...reading.accounts.map((one): Account => (one.id === denied.id ? { ...one, status: 'planned' } : one)),
        marked,
      ],
      decided: {
        lines: [byHand, line],
        read: { accounts: [denied], personas: [] },
        added: { accounts: [BY_HAND], personas: [], passages: [], sources: [] },
      },
    },
  };
}

function fail(): never {
  throw new Error('the fixture has no such account');
}

/** Readings with what analysts settled in them: shown by every answer, kept apart from what was read. */
export function checkSettlingReadings(open: OpenStore): void {
  describe('what analysts settled in a reading', () => {
    const opened = withEmptyStore(open);
    const SETTLED = settled(CALL_TOLD_IN_TALLINN);
    const { document } = SETTLED.reading;
    const bare = (): Reading => CALL_TOLD_IN_TALLINN.reading;

    test('is shown by the document and by its contacts, with what was read and who says otherwise', async () => {
      const { store } = opened();
      await fillStore(store);
      expect(await store.saveReadings([SETTLED])).toEqual(['replaced']);
      expect(await dirtyNames(store)).toContain('contacts:estonia|nato|undated');
      const answer = await store.document(document.id);
      expect(answer?.accounts.map(({ kind, status }) => `${kind} ${status}`).sort()).toEqual([
        'letter held',
        'meeting planned',
        'phone-call held',
      ]);
      expect(
        answer?.accounts.flatMap(({ decided = [] }) => decided.map(({ what, by }) => `${what} by ${by}`)).sort(),
      ).toEqual(['correct by Analyst “A” 🕵️', 'mark by Analyst “A” 🕵️']);
      await fillStore(store);
      const [contact] = await store.contacts([NO_MEETING.id]);
      const [account] = contact?.accounts ?? [];
      expect(account).toMatchObject({
        status: 'planned',
        decided: [{ decision: DECISION, read: { of: 'status', status: 'denied' }, correction: { status: 'planned' } }],
      });
      const rows = (await all(store.contactColumns(null))).flat();
      const told = rows.flatMap((row) => (row.type === 'contact' && row.id === NO_MEETING.id ? row.accounts : []));
      expect(told.map(({ status }) => status)).toEqual(['planned']);
      await store.replaceDerived(JOINER, {
        ...{ personas: [], leaders: [], moved: [], accounts: [], cleared: [] },
        conversations: [aConversation([BY_HAND], { kind: 'letter' })],
      });
      const byHand = (await all(store.contactColumns(null))).flat();
      expect(
        byHand.flatMap((row) => (row.type === 'contact' && row.id === (BY_HAND as string) ? row.accounts : [])),
      ).toMatchObject([{ kind: 'letter', reader: 'hand' }]);
    });

    test('is given back with the reading, and is no part of what is archived as read', async () => {
      const { store } = opened();
      await store.saveReadings([SETTLED]);
      const kept = await store.reading(document.id);
      expect(kept?.decided?.lines.map(({ decision }) => decision)).toEqual([DECISION, MARK]);
      expect(kept?.accounts).toHaveLength(3);
      expect(await everythingIn(store)).toContainEqual({ type: 'reading', reading: bare() });
      expect(JSON.stringify(await everythingIn(store))).not.toContain(BY_HAND);
    });

    test('is not taken back by a reader who says the same again, but by an analyst, and by a newer reading', async () => {
      const { store } = opened();
      await store.saveReadings([SETTLED]);
      expect(await store.saveReadings([CALL_TOLD_IN_TALLINN, SETTLED])).toEqual(['same', 'same']);
      expect((await store.reading(document.id))?.accounts).toHaveLength(3);
      const nothing = { lines: [], read: { accounts: [], personas: [] } };
      const added = { accounts: [], personas: [], passages: [], sources: [] };
      const takenBack = { ...CALL_TOLD_IN_TALLINN, reading: { ...bare(), decided: { ...nothing, added } } };
      expect(await store.saveReadings([takenBack, takenBack])).toEqual(['replaced', 'same']);
      expect(await store.reading(document.id)).toEqual(bare());
      await store.saveReadings([SETTLED]);
      const mark = { ...document.reading, reader: 'contract 2' };
      const again = { ...CALL_TOLD_IN_TALLINN, reading: { ...bare(), document: { ...document, reading: mark } } };
      expect(await store.saveReadings([again])).toEqual(['replaced']);
      expect(await store.reading(document.id)).toEqual(again.reading);
    });

    test('is refused where it does not rest on exact words, and where no decision marks a contact by hand', async () => {
      const { store } = opened();
      const [first, ...others] = SETTLED.reading.passages;
      if (first === undefined) throw new Error('the fixture has no passage');
      const shifted = { ...first, start: first.start + 1, end: first.end + 1 };
      const { decided, ...undecided } = SETTLED.reading;
      expect(decided?.added.accounts).toEqual([BY_HAND]);
      const faults = {
        'not-its-slice': { ...SETTLED.reading, passages: [shifted, ...others] },
        'no-decision': undecided,
      };
      for (const [rule, reading] of Object.entries(faults)) {
        await expect(store.saveReadings([{ ...SETTLED, reading }])).rejects.toMatchObject({
          code: 'reading-refused',
          message: expect.stringContaining(rule) as string,
        });
      }
      expect(await everythingIn(store)).toEqual([]);
    });

    test('goes with the document', async () => {
      const { store } = opened();
      await store.saveReadings([SETTLED]);
      await store.forget(document.id);
      await store.saveReadings([CALL_TOLD_IN_TALLINN]);
      expect(await store.reading(document.id)).toEqual(bare());
    });
  });
}
