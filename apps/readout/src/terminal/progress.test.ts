import { expect, it, vi } from 'vitest';
import { showProgress } from './progress.ts';

it('never says that more is done than there is, though one file holds many documents', () => {
  vi.useFakeTimers();
  const written: string[] = [];
  const progress = showProgress({ isTTY: false, write: (line: string) => written.push(line) } as never);
  vi.advanceTimersByTime(6000);
  progress.step('digest.eml', 11, 10);
  vi.advanceTimersByTime(6000);
  progress.step('last.txt', 3, 10);
  vi.useRealTimers();
  expect(written).toEqual(['11 of 11: digest.eml\n', '3 of 10: last.txt\n']);
});
