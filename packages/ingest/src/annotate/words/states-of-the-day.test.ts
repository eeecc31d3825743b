import type { Day } from '@readout/domain';
import { describe, expect, it } from 'vitest';
import { stateOfDay } from './states-of-the-day.ts';

describe('the state of a capital on a day', () => {
  it.each([
    ['russia', '1985-03-11', 'soviet-union'],
    ['russia', '1991-12-26', 'russia'],
    ['west-germany', '1989-11-09', 'west-germany'],
    ['west-germany', '1991-03-14', 'germany'],
    ['czech-republic', '1975-08-01', 'czechoslovakia'],
    ['vietnam', '1973-01-27', 'north-vietnam'],
    ['germany', '1970-03-19', 'germany'],
    ['peru', '1970-03-19', 'peru'],
    ['nato', '1970-03-19', 'nato'],
    ['democratic-republic-of-the-congo', '1990-05-04', 'democratic-republic-of-the-congo'],
  ])('%s on %s is %s', (side, day, state) => {
    expect(stateOfDay(side, day as Day)).toBe(state);
  });

  it('is that of today where no day is known', () => {
    expect(stateOfDay('russia', null)).toBe('russia');
  });
});
