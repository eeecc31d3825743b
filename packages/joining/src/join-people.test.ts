import { type Day } from '@readout/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinPeople, mayBeOnePerson } from './join-people.ts';
import { persona } from './testing/joined-things.ts';

const namesOf = (...people: Parameters<typeof joinPeople>[0]): string[] =>
  joinPeople(people)
    .map(({ name }) => name)
    .sort();

describe('one person', () => {
  test('is one name in two orders and two documents', () => {
    expect(namesOf(persona('Aldo Ferrante', ['italy']), persona('Ferrante Aldo', ['italy']))).toHaveLength(1);
  });
  test('is a surname and the one person of that side it can mean', () => {
    expect(namesOf(persona('Ferrante', ['italy']), persona('Aldo Ferrante', ['italy']))).toEqual(['Aldo Ferrante']);
  });
  test('is a surname with its particle and the full name that has it too', () => {
    expect(namesOf(persona('Van Rompuy', ['belgium']), persona('Herman Van Rompuy', ['belgium']))).toEqual([
      'Herman Van Rompuy',
    ]);
    expect(namesOf(persona('al-Sisi', ['egypt']), persona('Abdel Fattah El-Sisi', ['egypt']))).toHaveLength(1);
  });
  test('is an initial and the given name it stands for', () => {
    expect(namesOf(persona('A. Ferrante', ['italy']), persona('Aldo Ferrante', ['italy']))).toEqual(['Aldo Ferrante']);
  });
  test('is a given name and its initial with those of further names, in their order', () => {
    const spelt = (initialled: string, whole: string): string[] =>
      namesOf(persona(initialled, ['italy']), persona(whole, ['italy']));
    expect(spelt('A. D. Ferrante', 'Aldo Ferrante')).toHaveLength(1);
    expect(spelt('D. A. Ferrante', 'Aldo Ferrante')).toHaveLength(2);
    expect(spelt('A. D. Ferrante', 'Aldo Pio Ferrante')).toHaveLength(2);
    expect(namesOf(persona('A. D. Ferrante', ['italy']), persona('Aldo Ferrante', ['peru']))).toHaveLength(2);
  });
  test('is a name without a side and the one person of that name', () => {
    expect(namesOf(persona('Aldo Ferrante', []), persona('Aldo Ferrante', ['italy']))).toHaveLength(1);
  });
  test('is written with and without accents, and in other letters', () => {
    expect(namesOf(persona('Óscar Ballón', ['peru']), persona('Oscar Ballon', ['peru']))).toHaveLength(1);
    expect(namesOf(persona('Нина Петрова', ['bulgaria']), persona('Nina Petrova', ['bulgaria']))).toHaveLength(1);
  });
});

describe('two people', () => {
  test('are the same name of two countries', () => {
    expect(namesOf(persona('Ana Silva', ['brazil']), persona('Ana Silva', ['portugal']))).toHaveLength(2);
  });
  test('are two given names beside one surname, one of them spelt like a particle', () => {
    expect(namesOf(persona('Ben Wallace', ['united-kingdom']), persona('Sarah Wallace', ['united-kingdom']))).toEqual([
      'Ben Wallace',
      'Sarah Wallace',
    ]);
  });
  test('are the surname that could mean either, which stays open, and both of them', () => {
    expect(
      namesOf(
        persona('Kim', ['north-korea']),
        persona('Kim Ha Rin', ['north-korea']),
        persona('Kim Su Ok', ['north-korea']),
      ),
    ).toEqual(['Kim', 'Kim Ha Rin', 'Kim Su Ok']);
  });
  test('are a surname alone and a full name of another side', () => {
    expect(namesOf(persona('Ferrante', ['peru']), persona('Aldo Ferrante', ['italy']))).toHaveLength(2);
    expect(namesOf(persona('Ferrante', []), persona('Aldo Ferrante', ['italy']))).toHaveLength(2);
  });
});

describe('a surname without a side', () => {
  const met = (name: string, sides: readonly string[], others: readonly string[]) =>
    persona(name, sides, `${name} ${sides.join()} ${others.join()}`, others);
  test('is the one person of the name who was in contact with the same', () => {
    const called = met('Aldo Ferrante', ['italy'], ['Rosa Quispe Huaman']);
    const [ferrante, ...others] = joinPeople([called, met('Ferrante', [], ['R. Quispe Huaman'])]);
    expect(others).toEqual([]);
    expect(ferrante?.personas.map(({ why }) => why)).toContain(
      'shorter form of the name, in contact with the same person, nobody else it could mean',
    );
    expect(namesOf(called, met('Ferrante', [], ['Ana Silva']))).toHaveLength(2);
  });
  test('is neither of two who were, and nobody of another side', () => {
    const two = [
      met('Aldo Ferrante', ['italy'], ['Rosa Quispe']),
      met('Ugo Ferrante', ['italy'], ['Rosa Quispe']),
      met('Ferrante', [], ['Rosa Quispe']),
    ];
    expect(namesOf(...two)).toHaveLength(3);
    expect(
      namesOf(met('Aldo Ferrante', ['italy'], ['Rosa Quispe']), met('Ferrante', ['malta'], ['Quispe'])),
    ).toHaveLength(2);
  });
  test('is a surname beside a full name that has none', () => {
    expect(namesOf(met('Ferrante', ['italy'], ['Quispe']), met('Aldo Ferrante', [], ['Rosa Quispe']))).toEqual([
      'Aldo Ferrante',
    ]);
  });
});

test('a form that both could have does not draw two of different sides together', () => {
  expect(
    namesOf(persona('Kim', ['portugal']), persona('K. Rin', ['brazil', 'portugal']), persona('Kim Ha Rin', ['brazil'])),
  ).toEqual(['Kim', 'Kim Ha Rin']);
});
test('a document without a side does not keep a shorter form from the one person it can mean', () => {
  const forms = [persona('A. Ferrante', ['italy']), persona('A. Ferrante', []), persona('Aldo Ferrante', ['italy'])];
  expect(namesOf(...forms)).toEqual(['Aldo Ferrante']);
});

describe('a decision', () => {
  test('takes two for one person whom nothing else would, and parts those of one name', () => {
    const [a, b] = [persona('Ximena Tirado', ['peru']), persona('Tirado Luna', ['peru'])];
    expect(joinPeople([a, b])).toHaveLength(2);
    const [both, ...others] = joinPeople([a, b], { join: [[a.id, b.id]], apart: [] });
    expect(others).toEqual([]);
    expect(both?.personas.map(({ why }) => why)).toContain('taken for one person by decision');
    const [c, d, e] = [
      persona('Ana Silva', ['brazil']),
      persona('Ana Silva', ['brazil']),
      persona('Silva', ['brazil']),
    ];
    expect(joinPeople([c, d, e])).toHaveLength(1);
    expect(joinPeople([c, d], { join: [], apart: [[c.id, d.id]] })).toHaveLength(2);
    // Whom the surname means is not known any more.
    expect(joinPeople([c, d, e], { join: [], apart: [[c.id, d.id]] })).toHaveLength(3);
  });
});

describe('one name in other spellings and forms', () => {
  test.each([
    ['Radostin Kalchev', 'Radostin Kalcev'],
    ['Park Seung-min', 'Seung Min Park'],
    ['Abdelhak Benseddik', 'Abdelhaq Ben Seddik'],
    ['Gordon Thibodeau-Lane', 'Gordon Thibodeau Lane'],
    ['Mohammed Youssef', 'Muhammad Yusuf'],
    ['Timur Abaev', 'Timur Abayev'],
    ['Sergei Dudkoev', 'Sergey Dudkoyev'],
  ])('%s is %s', (a, b) => {
    expect(namesOf(persona(a, ['chad']), persona(b, ['chad']))).toHaveLength(1);
  });
  test('is a shorter form of two whole words, where no side is given', () => {
    expect(namesOf(persona('Óscar Ballón', []), persona('Óscar Ballón Zegarra', ['peru']))).toEqual([
      'Óscar Ballón Zegarra',
    ]);
    expect(namesOf(persona('Ballón', []), persona('Óscar Ballón Zegarra', ['peru']))).toHaveLength(2);
  });
  test('is whoever held the office then, where two have the surname', () => {
    const seen = (name: string, office: string, day: string) => {
      const one = persona(name, ['south-korea']);
      return { ...one, publishedOn: day as Day, speaksFor: one.speaksFor.map((held) => ({ ...held, office })) };
    };
    const parks = [
      seen('Park Seung-min', 'Foreign Minister', '2013-05-14'),
      seen('Park Hae-ryong', 'Minister of Foreign Affairs', '2015-11-10'),
    ];
    expect(namesOf(...parks, seen('Park', 'Foreign Minister', '2015-12-01'))).toHaveLength(2);
    expect(namesOf(...parks, seen('Park', 'Foreign Minister', '2014-08-01'))).toHaveLength(3);
    expect(namesOf(...parks, seen('Park', 'Finance Minister', '2015-12-01'))).toHaveLength(3);
  });
  test('is not kept apart by a side that only the publisher gives', () => {
    const assumed = persona('Nguyen Ba Loc', ['south-korea']);
    const told = { ...assumed, speaksFor: assumed.speaksFor.map((one) => ({ ...one, assumed: true })) };
    const [loc, ...others] = joinPeople([told, persona('Nguyễn Bá Lộc', ['vietnam'])]);
    expect(others).toEqual([]);
    expect(loc?.side).toBe('vietnam');
  });
});

describe('a leader', () => {
  test('has the smallest id of its personas, whatever the order', () => {
    const people = [
      persona('Aldo Ferrante', ['italy']),
      persona('Aldo Ferrante', ['italy']),
      persona('Ferrante', ['italy']),
    ];
    expect(joinPeople([...people].reverse())).toEqual(joinPeople(people));
    expect(joinPeople(people)[0]?.id).toBe(people.map(({ id }) => id as string).sort()[0]);
  });
  test('says of each persona in words why it is taken for this person', () => {
    const [ferrante] = joinPeople([
      persona('Aldo Ferrante', ['italy']),
      persona('Aldo Ferrante', []),
      persona('Ferrante', ['italy']),
    ]);
    expect(ferrante?.personas.map(({ why }) => why).sort()).toEqual([
      'first of this name and side',
      'same name, side not given here',
      'shorter form of the name, same side, nobody else it could mean',
    ]);
    expect(joinPeople([persona('Aldo Ferrante', [])])[0]?.personas[0]?.why).toBe('only this document');
  });
  test('holds an office from its first sighting to its last; what was or is to be held is no sighting', () => {
    const seen = (day: string, tense: 'current' | 'former') => {
      const one = persona('Aldo Ferrante', ['italy']);
      return {
        ...one,
        publishedOn: day as Day,
        speaksFor: one.speaksFor.map((office) => ({ ...office, tense })),
      };
    };
    const [ferrante] = joinPeople([
      seen('2022-02-03', 'current'),
      seen('2022-02-01', 'current'),
      seen('2022-02-09', 'former'),
    ]);
    expect(ferrante?.tenures).toEqual([
      { side: 'italy', office: 'President', first: '2022-02-01', last: '2022-02-03' },
    ]);
  });
});

test('every persona is in exactly one leader, in any order, and only with such as it may be one with', () => {
  const people = fc.array(
    fc.record({
      name: fc.constantFrom(
        'Kim',
        'Kim Ha Rin',
        'K. Rin',
        'Ana Silva',
        'Silva Ana',
        'A. Silva',
        'Ben Silva',
        'da Silva',
      ),
      sides: fc.subarray(['brazil', 'north-korea', 'portugal'], { maxLength: 2 }),
    }),
    { maxLength: 10 },
  );
  fc.assert(
    fc.property(people, (rows) => {
      const all = rows.map(({ name, sides }, index) => persona(name, sides, `fixed-${String(index)}`));
      const joined = joinPeople(all);
      expect(joined.flatMap((one) => one.personas.map(({ id }) => id)).sort()).toEqual(all.map(({ id }) => id).sort());
      expect(joinPeople([...all].reverse())).toEqual(joined);
      for (const { personas } of joined) {
        const members = all.filter(({ id }) => personas.some((one) => one.id === id));
        for (const member of members)
          expect(
            members.length === 1 || members.some((other) => other !== member && mayBeOnePerson(member, other)),
          ).toBe(true);
      }
    }),
  );
});
