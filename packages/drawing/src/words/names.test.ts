import { describe, expect, it } from 'vitest';
import { familyName, plateNames, sideCode } from './names.ts';

describe('names on plates', () => {
  it.each([
    ['Ilse van der Meulen', 'netherlands', 'van der Meulen'],
    ['Lin Xiaoyu', 'china', 'Lin'],
    ['Hana Moravec', 'czechia', 'Moravec'],
    ['Robert Hale, Jr.', 'united-states', 'Hale'],
    ['Yıldızoğlu', null, 'Yıldızoğlu'],
    ['Omar bin Farid', 'oman', 'bin Farid'],
    ['van Damme', null, 'Damme'],
    ['Rosa María Quispe Salas', 'peru', 'Quispe Salas'],
    ['Elías Quispe Salas', 'peru', 'Quispe Salas'],
    ['Elías Quispe', 'peru', 'Quispe'],
    ['Juan Carlos Vega', 'mexico', 'Vega'],
    ['Ana Quispe de la Vega', 'spain', 'Quispe de la Vega'],
    ['Ana María de la Vega', 'spain', 'de la Vega'],
    ['Rui Tavares da Costa', 'portugal', 'Tavares da Costa'],
    ['Rui Manuel da Costa', 'portugal', 'da Costa'],
    ['Rui Tavares Nogueira', 'brazil', 'Nogueira'],
    ['Rosa María Quispe Salas', 'italy', 'Salas'],
    ['Koh Boon Hock', 'singapore', 'Koh'],
    ['Daniel Koh', 'singapore', 'Koh'],
    ['Priya Raman', 'singapore', 'Raman'],
    ['Rahim Osman', 'malaysia', 'Rahim'],
    ['Grace Koh', 'malaysia', 'Koh'],
    ['Grace Lin', 'taiwan', 'Lin'],
    ['Morita Yasuhide', 'japan', 'Morita'],
    ['Yasuhide Morita', 'japan', 'Morita'],
    ['Hiromi Okazaki', 'japan', 'Okazaki'],
    ['Dawit Bekele', 'ethiopia', 'Dawit'],
  ])('shortens %s', (name, side, short) => {
    expect(familyName(name, side)).toBe(short);
  });

  it('keeps the whole name of two people who share a family name', () => {
    const names = plateNames([
      { id: '1', name: 'Ana Horvat', side: 'croatia' },
      { id: '2', name: 'Luka Horvat', side: 'croatia' },
      { id: '3', name: 'Mia Kovač', side: 'croatia' },
    ]);
    expect([...names.values()]).toEqual(['Ana Horvat', 'Luka Horvat', 'Kovač']);
  });

  it('gives a side its code', () => {
    expect(sideCode({ name: 'Croatia', code3: 'HRV' })).toBe('HRV');
    expect(sideCode({ name: 'Nato', code3: null })).toBe('NATO');
    expect(sideCode({ name: 'League of Coastal States', code3: null })).toBe('LCS');
    expect(sideCode({ name: 'Secretariat', code3: null })).toBeNull();
  });
});
