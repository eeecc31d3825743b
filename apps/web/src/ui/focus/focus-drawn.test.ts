import { afterEach, describe, expect, it } from 'vitest';
import { focusDrawn } from './focus-drawn.ts';

function boxWith(html: string): HTMLElement {
  document.body.innerHTML = `<div>${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
}

describe('moving the focus among rows drawn as they come into sight', () => {
  afterEach(() => {
    document.body.innerHTML = '';
  });

  it('moves it before the key behind the arrow is typed', () => {
    const box = boxWith('<button id="next"></button>');
    focusDrawn(box, '#next');
    expect(document.activeElement?.id).toBe('next');
  });

  it('moves it to a row that comes with the next frame', async () => {
    const box = boxWith('');
    focusDrawn(box, '#next');
    box.innerHTML = '<button id="next"></button>';
    await new Promise(requestAnimationFrame);
    expect(document.activeElement?.id).toBe('next');
  });
});
