import { useEffect, useEffectEvent } from 'react';

/** A key of the page and what it does. */
export interface Shortcut {
  /** As `event.key` has it, in small letters; `ctrl+k` and `ctrl+shift+z` with the keys held. */
  readonly keys: string;
  readonly run: () => void;
}

const TYPING = 'input:not([type=checkbox],[type=radio],[type=range]), textarea, select, [contenteditable=true]';
const OVERLAYS = '[role=dialog], [role=alertdialog], [role=menu]';

/**
 * Listens to the keys of the page. Keys with Ctrl always act but while typing; single keys only while a view has the
 * focus (or nothing has), and not at all where they are switched off (WCAG 2.1.4).
 */
export function useShortcuts(shortcuts: readonly Shortcut[], singleKeys: boolean): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey) return;
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest(OVERLAYS) !== null && target !== null) return;
    const name = nameOf(event);
    const found = shortcuts.find((shortcut) => shortcut.keys === name);
    if (found === undefined) return;
    const isTyping = target?.matches(TYPING) === true;
    if (isTyping && name !== 'ctrl+k' && !name.endsWith('f6')) return;
    const isSingle = !name.startsWith('ctrl+') && !name.endsWith('f6') && name !== 'escape';
    if (isSingle && !(singleKeys && isInView(target))) return;
    event.preventDefault();
    found.run();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => {
      onKeyDown(event);
    };
    window.addEventListener('keydown', listener);
    return () => {
      window.removeEventListener('keydown', listener);
    };
  }, []);
}

function nameOf(event: KeyboardEvent): string {
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) return `ctrl+${event.shiftKey ? 'shift+' : ''}${key}`;
  return event.shiftKey && (/^[a-z]$/u.test(key) || key === 'f6') ? `shift+${key}` : key;
}

/** The drawing, the table, a document and the pane are views; so is the page while nothing has the focus. */
function isInView(target: Element | null): boolean {
  return target === null || target === document.body || target.closest('[data-keys]') !== null;
}
