import type { Day } from '@readout/domain';
import {
  BEST_CONTACTS,
  BEST_LINES,
  contactsScene,
  type DrawnScene,
  endsOf,
  pairsScene,
  type SceneNode,
  type Shown,
  drawnOf,
  chosenElements,
  elementAt,
} from '@readout/drawing';
import { describe, expect, it } from 'vitest';
import { graphAnswer, hashId } from '../../testing/graph-answer.ts';

const NOTHING: ReadonlySet<string> = new Set();
const ALL: Shown = { hidden: NOTHING, opened: NOTHING, added: NOTHING, asked: NOTHING, amount: 'all' };
const person = (name: string): string => `person.${hashId(name)}`;
const contact = (name: string): string => `contact.${hashId(name)}`;

const answer = graphAnswer(
  { id: 'first', between: ['Mara Lind/norland', 'Tomas Vrba/sudland'], confirmation: 'both-sides' },
  { id: 'second', between: ['Mara Lind/norland', 'Tomas Vrba/sudland'], confirmation: 'third-party', fits: false },
  { id: 'denied', between: ['Mara Lind/norland', 'Tomas Vrba/sudland'], status: 'denied' },
  { id: 'table', between: ['Mara Lind/norland', 'Ole Berg/norland', 'Tomas Vrba/sudland', '=ostland'] },
  { id: 'letter', between: ['=ostland', '=tarn-council'], kind: 'letter', about: ['tarn-accord'] },
  { id: 'alone', between: ['Mara Lind/norland'], open: ['several ministers'] },
);

function node(drawn: DrawnScene, id: string): SceneNode | undefined {
  return drawn.scene.nodes.find((one) => one.id === id);
}
function lines(drawn: DrawnScene): string[] {
  return drawn.scene.lines.map((line) => line.id);
}

describe('the drawing of contacts', () => {
  const drawn = contactsScene(answer, ALL);

  it('draws every contact once, with a line to each who took part', () => {
    expect(drawn.scene.nodes.filter((one) => one.type === 'contact')).toHaveLength(6);
    expect(lines(drawn).filter((id) => id.startsWith(contact('table')))).toHaveLength(4);
  });

  it('has both ends of every line', () => {
    const ids = new Set(drawn.scene.nodes.map((one) => one.id));
    for (const line of drawn.scene.lines) for (const end of endsOf(line)) expect(ids).toContain(end);
  });

  it('counts at a plate what fits and is not denied', () => {
    expect(node(drawn, person('Mara Lind'))).toMatchObject({ name: 'Lind', code: 'NOR', count: 3 });
  });

  it('draws a country only where no person is named for it', () => {
    expect(node(drawn, 'side.ostland')).toMatchObject({ type: 'country', count: 2 });
    expect(node(drawn, 'side.norland')).toBeUndefined();
    expect(node(drawn, 'side.tarn-council')).toMatchObject({ type: 'organisation' });
  });

  it('joins a contact to the agreement it concerned', () => {
    expect(drawn.scene.lines.filter((line) => line.type === 'agreement-line')).toHaveLength(1);
    expect(node(drawn, 'agreement.tarn-accord')).toMatchObject({ type: 'agreement', count: 1 });
  });

  it('fades what does not fit, and a plate once none of its contacts does', () => {
    expect([...drawn.faded]).toEqual([contact('second')]);
    const gone = contactsScene(
      graphAnswer({ id: 'one', between: ['Mara Lind/norland', 'Tomas Vrba/sudland'], fits: false }),
      ALL,
    );
    expect([...gone.faded].toSorted()).toEqual([contact('one'), person('Mara Lind'), person('Tomas Vrba')].toSorted());
    expect(node(gone, person('Mara Lind'))).toMatchObject({ count: 1 });
  });

  it('takes a contact of two out with either of them, and leaves one of several', () => {
    const without = contactsScene(answer, { ...ALL, hidden: new Set([person('Tomas Vrba')]) });
    expect(node(without, contact('first'))).toBeUndefined();
    expect(node(without, contact('table'))).toBeDefined();
    expect(node(without, contact('alone'))).toBeDefined();
  });

  it('prints years only where there are several', () => {
    expect(node(drawn, contact('first'))).toMatchObject({ day: { text: '1 Feb' } });
    const years = contactsScene(
      graphAnswer(
        { id: 'one', between: ['=ostland', '=norland'] },
        { id: 'two', between: ['=ostland', '=norland'], earliest: '2021-03-01' as Day, latest: '2021-03-04' as Day },
      ),
      ALL,
    );
    expect(node(years, contact('one'))).toMatchObject({ day: { text: '1 Feb 2022' } });
    expect(node(years, contact('two'))).toMatchObject({ day: { text: '≈ 1–4 Mar 2021', doubtful: true } });
  });
});

describe('the drawing of people', () => {
  const drawn = pairsScene('people', answer, ALL);
  const pair = `pair.${[person('Mara Lind'), person('Tomas Vrba')].toSorted().join('~')}`;

  it('adds parallel lines up, the denied apart, and draws the best told', () => {
    expect(drawn.scene.lines.find((line) => line.id === pair)).toMatchObject({
      type: 'merged',
      count: 2,
      denied: 1,
      status: 'held',
      confirmation: 'both-sides',
    });
  });

  it('draws no line between two of one side who met a third together', () => {
    expect(lines(drawn)).not.toContain(`pair.${[person('Mara Lind'), person('Ole Berg')].toSorted().join('~')}`);
  });

  it('says how many contacts have no second plate', () => {
    expect(drawn.withoutLine).toBe(1);
  });

  it('counts a contact of many once at a plate', () => {
    expect(node(drawn, person('Mara Lind'))).toMatchObject({ count: 2 });
  });

  it('draws the contacts of an opened line in its place', () => {
    const open = pairsScene('people', answer, { ...ALL, opened: new Set([pair]) });
    expect(lines(open)).not.toContain(pair);
    expect(open.scene.nodes.filter((one) => one.type === 'contact').map((one) => one.id)).toEqual(
      ['first', 'second', 'denied', 'table'].map(contact),
    );
    expect(lines(open)).toContain(`${contact('first')}>${person('Mara Lind')}`);
  });

  it('fades a line once none of its contacts fits', () => {
    const faded = pairsScene('people', graphAnswer({ id: 'one', between: ['=a-land', '=b-land'], fits: false }), ALL);
    expect([...faded.faded]).toContain('pair.side.a-land~side.b-land');
    expect(faded.scene.lines[0]).toMatchObject({ count: 1 });
  });
});

describe('the drawing of countries', () => {
  const drawn = pairsScene('countries', answer, ALL);

  it('has countries and organisations alone', () => {
    expect(new Set(drawn.scene.nodes.map((one) => one.type))).toEqual(new Set(['country', 'organisation']));
  });

  it('adds up what people of the countries did', () => {
    expect(drawn.scene.lines.find((line) => line.id === 'pair.side.norland~side.sudland')).toMatchObject({
      count: 2,
      denied: 1,
    });
  });
});

describe('what stands out for a selection', () => {
  const people = pairsScene('people', answer, ALL).scene;
  const contacts = contactsScene(answer, ALL).scene;
  const pair = `pair.${[person('Mara Lind'), person('Tomas Vrba')].toSorted().join('~')}`;

  it('is the thing itself where it is drawn', () => {
    expect(chosenElements([person('Mara Lind')], people, answer, 'people')).toEqual([person('Mara Lind')]);
    expect(chosenElements([pair], people, answer, 'people')).toEqual([pair]);
  });

  it('is what stands for it where it is not', () => {
    expect(chosenElements([contact('first')], people, answer, 'people')).toEqual([pair]);
    expect(chosenElements(['side.sudland'], people, answer, 'people')).toEqual([person('Tomas Vrba')]);
    expect(chosenElements([pair], contacts, answer, 'contacts').toSorted()).toEqual(
      ['first', 'second', 'denied', 'table'].map(contact).toSorted(),
    );
  });

  it('is nothing for what the drawing does not know', () => {
    expect(chosenElements(['side.nowhere'], people, answer, 'people')).toEqual([]);
  });

  it('takes a line of a contact for the contact', () => {
    expect(elementAt(`${contact('first')}>${person('Mara Lind')}`)).toBe(contact('first'));
    expect(elementAt(pair)).toBe(pair);
  });
});

describe('a drawing that would be too large', () => {
  const many = Array.from({ length: 400 }, (_, at) => {
    const letters = `${String.fromCharCode(97 + (at % 26))}${String.fromCharCode(97 + Math.floor(at / 26))}`;
    return {
      id: `c${letters}`,
      between: [`P ${letters}/land-${letters}`, `=land-${letters}`, `Q ${letters}/sea-${letters}`],
    };
  });

  it('leaves out what is faded, and is not drawn where that is not enough', () => {
    const all = graphAnswer(...many);
    expect(drawnOf(all, 'contacts', ALL)).toMatchObject({ isTooMany: true });
    const some = graphAnswer(...many.map((one, at) => ({ ...one, fits: at < 10 })));
    const now = drawnOf(some, 'contacts', ALL);
    expect(now).toMatchObject({ isTooMany: false, leavesOutFaded: true });
    expect(now.drawn.scene.nodes.filter((one) => one.type === 'contact')).toHaveLength(10);
  });

  it('is too large where the server could not send all that fits', () => {
    expect(drawnOf({ ...answer, capped: true, fitting: 5000 }, 'countries', ALL)).toMatchObject({
      isTooMany: true,
    });
  });
});

describe('a drawing of the best told', () => {
  const best: Shown = { ...ALL, amount: 'best' };
  const letters = (at: number): string =>
    `${String.fromCharCode(97 + (at % 26))}${String.fromCharCode(97 + Math.floor(at / 26))}`;
  const told = Array.from({ length: 90 }, (_, at) => ({
    id: `c${letters(at)}`,
    between: [`P ${letters(at)}/land`, `=sea-${letters(at)}`],
    confirmation: at % 3 === 0 ? ('both-sides' as const) : ('third-party' as const),
    fits: at > 60,
  }));
  const many = graphAnswer(...told);
  const drawnIds = (drawn: DrawnScene): string[] =>
    drawn.scene.nodes.flatMap((one) => (one.type === 'contact' ? [one.id] : []));

  it('has those that a party tells before those that a third party tells', () => {
    const ids = drawnIds(contactsScene(graphAnswer(...told.map((one) => ({ ...one, fits: true }))), best));
    expect(ids).toHaveLength(BEST_CONTACTS);
    expect(told.filter((one) => one.confirmation === 'both-sides').every((one) => ids.includes(contact(one.id)))).toBe(
      true,
    );
  });

  it('keeps what it drew when the filter fades it, and adds what fits', () => {
    const drawn = contactsScene(many, best);
    const before = new Set(drawnIds(contactsScene(graphAnswer(...told.map((one) => ({ ...one, fits: true }))), best)));
    expect(drawnIds(drawn).filter((id) => before.has(id))).toHaveLength(before.size);
    expect(told.filter((one) => one.fits).every((one) => drawnIds(drawn).includes(contact(one.id)))).toBe(true);
    expect(drawn.extent).toEqual({ unit: 'contact', drawn: 29, all: 29 });
  });

  it('draws what is asked for', () => {
    const asked = contact(told[40]?.id ?? '');
    expect(drawnIds(contactsScene(many, best))).not.toContain(asked);
    expect(drawnIds(contactsScene(many, { ...best, asked: new Set([asked]) }))).toContain(asked);
  });

  it('has the lines with most contacts', () => {
    const lines = Array.from({ length: 80 }, (_, at) => ({
      id: `l${letters(at)}`,
      between: [`=one`, `=sea-${letters(at)}`],
    }));
    const drawn = pairsScene(
      'countries',
      graphAnswer(...lines, { id: 'more', between: ['=one', '=sea-zd'] }, { id: 'most', between: ['=one', '=sea-zd'] }),
      best,
    );
    expect(drawn.scene.lines).toHaveLength(BEST_LINES);
    expect(drawn.scene.lines.map((line) => line.id)).toContain('pair.side.one~side.sea-zd');
    expect(drawn.extent).toEqual({ unit: 'line', drawn: BEST_LINES, all: 81 });
  });
});
