import type { AccountId, ConversationId, NamedInAnswer } from '@readout/domain';
import { describe, expect, test } from 'vitest';
import { CALL, HALONEN, KASK, LAKE_ACCORD, NO_MEETING, NORDIC_FORUM, ROJO, TALKS } from './joined-stories.ts';
import { withFilledStore, type OpenStore } from './opened-store.ts';
import { CALL_TOLD_IN_HELSINKI, CALL_TOLD_IN_TALLINN, TALKS_PLANNED } from './stories.ts';

const HALONEN_SHOWN = { type: 'leader', id: HALONEN.id, name: 'Mira Halonen', side: 'finland' };
const KASK_SHOWN = { type: 'leader', id: KASK.id, name: 'Jonas Kask', side: 'estonia' };
const ACCORD_SHOWN = { type: 'agreement', id: LAKE_ACCORD, name: 'Lake  Accord', status: 'signed' };
const HELSINKI_WIRE = { name: 'Helsinki Wire', unnamed: false };

/** Whole contacts: every account with its passages, marks and tellers, under the names the graph gives now. */
export function checkContacts(open: OpenStore): void {
  describe('contacts', () => {
    const store = withFilledStore(open);

    test('tell who was in a contact and every account of it, oldest publication first', async () => {
      const [answer, ...others] = await store().contacts([CALL.id]);
      expect(others).toEqual([]);
      const { accounts, named, ...told } = answer ?? fail();
      expect(told).toEqual({
        ...{
          id: CALL.id,
          kind: 'phone-call',
          status: 'held',
          oneChannel: false,
          independentTellers: 2,
          disputed: false,
          confirmation: 'both-sides',
        },
        ...{ earliest: '2022-01-10', latest: '2022-01-10', days: 'some', extent: 'one', place: 'Helsinki' },
        ...{ leaders: CALL.leaders, sides: CALL.sides, agreements: [LAKE_ACCORD], open: ['European leaders'] },
        topics: CALL.topics,
      });
      const sides: Record<string, NamedInAnswer> = {
        estonia: { type: 'country', id: 'estonia' as never, name: 'Estonia' },
        finland: { type: 'country', id: 'finland' as never, name: 'Finland' },
        [NORDIC_FORUM]: { type: 'organisation', id: NORDIC_FORUM, name: 'Nordic Forum' },
      };
      expect(named).toEqual([
        ...[HALONEN_SHOWN, KASK_SHOWN].sort((a, b) => (a.id < b.id ? -1 : 1)),
        ...CALL.sides.map(({ side }) => sides[side]),
        ACCORD_SHOWN,
        { type: 'open', name: 'European leaders' },
      ]);
      expect(accounts.map(({ id }) => id)).toEqual([
        CALL_TOLD_IN_HELSINKI.account('spoke by phone'),
        CALL_TOLD_IN_TALLINN.account('had a call'),
      ]);
    });

    test('show each account with all that it rests on, in the order of the text', async () => {
      const [answer] = await store().contacts([CALL.id]);
      const [account] = answer?.accounts ?? [];
      const story = CALL_TOLD_IN_HELSINKI;
      const { sources } = story.reading;
      const source = (name: string) => sources.find((one) => one.name === name) ?? fail();
      expect(account).toEqual({
        ...{ id: story.account('spoke by phone'), kind: 'phone-call', status: 'held', days: 'some', extent: 'one' },
        ...{ earliest: '2022-01-10', latest: '2022-01-10', place: 'Helsinki', topics: ['Lake Accord', 'borders'] },
        ...{ confidence: 0.9, rules: ['contract'], why: 'the parties and the day agree' },
        reading: { reader: 'contract 1', rules: '1', data: '1', day: '2022-01-10' },
        document: {
          ...{ id: story.reading.document.id, title: '📞 Halonen calls Kask', language: 'en' },
          ...{ publisher: 'Helsinki Wire', publishedOn: '2022-01-10', url: 'https://wire.example/1' },
          ...{ rights: 'Public domain', collections: ['nordic-readouts', 'wires'] },
        },
        names: [
          { as: 'initiator', who: HALONEN_SHOWN, office: 'Prime Minister', side: 'finland', tense: 'current' },
          { as: 'party', who: HALONEN_SHOWN, office: 'Prime Minister', side: 'finland', tense: 'current' },
          { as: 'party', who: KASK_SHOWN, office: 'President', side: 'estonia', tense: 'current' },
          {
            ...{ as: 'party', office: null, side: null, tense: 'current' },
            who: { type: 'organisation', id: NORDIC_FORUM, name: 'Nordic Forum' },
          },
          { as: 'party', who: { type: 'open', name: 'European leaders' }, office: null, side: null, tense: 'current' },
          { as: 'agreement', who: ACCORD_SHOWN, office: null, side: null, tense: 'current' },
        ],
        tellers: [
          {
            source: { ...source('Office of the Finnish prime minister') },
            ...{ side: 'finland', assumed: false },
            via: { id: source('Helsinki Wire').id, ...HELSINKI_WIRE },
          },
        ],
        // Printed with a small letter here and with a capital one elsewhere: one teller has one name.
        pointsTo: [
          {
            source: { id: source('Estonian presidency').id, name: 'Estonian Presidency', unnamed: false },
            side: 'estonia',
          },
        ],
        passages: [
          { ...story.passage('title:📞 Halonen calls Kask'), shows: [], paragraph: 0, before: '', after: '' },
          {
            ...story.passage(
              '🙂🙂 HELSINKI — Prime Minister Mira Halonen spoke by phone with Estonian President Jonas Kask on Monday 🤝, her office said.',
            ),
            ...{
              shows: ['parties', 'contact', 'day', 'teller'],
              paragraph: 1,
              before: '',
              after: '',
              origin: 'line 1',
            },
          },
          {
            ...story.passage('“They discussed the Lake Accord 🕊️ at length,” a readout from Tallinn will add.'),
            ...{ shows: ['agreement'], paragraph: 2, before: '' },
            origin: 'line 3',
            after: ' Nordic Forum envoys and European leaders listened in from Finland.',
          },
        ].sort((a, b) => (a.in === b.in ? a.start - b.start || a.end - b.end : a.in === 'title' ? -1 : 1)),
        marks: [
          { ...story.span('Prime Minister Mira Halonen'), show: 'parties', who: HALONEN_SHOWN },
          { ...story.span('spoke by phone'), show: 'contact', who: null },
          { ...story.span('Estonian President Jonas Kask'), show: 'parties', who: KASK_SHOWN },
          { ...story.span('on Monday'), show: 'day', who: null },
          { ...story.span('Lake Accord'), show: 'agreement', who: ACCORD_SHOWN },
        ],
        statements: [
          {
            id: story.reading.accounts[0]?.statements[0]?.id,
            label: 'The Lake Accord was discussed',
            ...story.span('They discussed the Lake Accord 🕊️ at length'),
          },
        ],
      });
    });

    test('are found by the id of any of their accounts, once each, in the order asked for', async () => {
      const asked = [
        TALKS.id,
        CALL_TOLD_IN_TALLINN.account('had a call'),
        'aaaaaaaaaaaaaaaa' as AccountId,
        NO_MEETING.id,
        CALL_TOLD_IN_HELSINKI.account('spoke by phone'),
      ];
      const answers = await store().contacts(asked);
      expect(answers.map(({ id }) => id)).toEqual([TALKS.id, CALL.id, NO_MEETING.id]);
      expect(await store().contacts([])).toEqual([]);
    });

    test('keep unnamed tellers, open days and undated documents as they are', async () => {
      const [answer] = await store().contacts([TALKS.id]);
      expect(answer).toMatchObject({ status: 'planned', extent: 'series', confirmation: 'unattributed', place: null });
      expect(answer?.accounts).toHaveLength(1);
      expect(answer?.accounts[0]).toMatchObject({
        ...{ earliest: '2022-05-01', latest: '2022-05-31', confidence: 0.5, pointsTo: [], statements: [] },
        document: { title: null, publisher: null, publishedOn: null, url: null, rights: null, collections: [] },
        reading: { day: null },
        names: [
          { who: { ...HALONEN_SHOWN }, office: null, side: null },
          { who: { type: 'leader', id: ROJO.id, name: 'Tomás Rojo', side: 'spain' }, tense: 'former' },
          { as: 'mentioned', who: { type: 'country', id: 'spain', name: 'Spain' } },
        ],
        tellers: [
          {
            source: { name: 'a senior official', unnamed: true },
            ...{ side: null, via: null, assumed: false },
          },
        ],
      });
      expect(answer?.accounts[0]?.document.id).toBe(TALKS_PLANNED.reading.document.id);
    });

    test('are asked for at most 500 at a time', async () => {
      const ids = Array.from({ length: 501 }, () => CALL.id as ConversationId);
      await expect(store().contacts(ids)).rejects.toMatchObject({ code: 'question-too-large' });
    });
  });
}

function fail(): never {
  throw new Error('the store does not have it');
}
