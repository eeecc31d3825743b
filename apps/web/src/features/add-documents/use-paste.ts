import { useEffect, useEffectEvent } from 'react';

/** Where what is pasted is meant for the field, or for the dialog over the page. */
const ELSEWHERE = 'input, textarea, select, [contenteditable=true], [role=dialog], [role=alertdialog], [role=menu]';

interface PasteOptions {
  readonly isWanted: boolean;
  readonly onText: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A story pasted onto the page, outside of any field, is to be added, as one that is dropped is. */
export function usePaste({ isWanted, onText, onFiles }: PasteOptions): void {
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const { clipboardData: data, target } = event;
    if (!isWanted || data === null || event.defaultPrevented) return;
    if (target instanceof Element && target.closest(ELSEWHERE) !== null) return;
    const files = [...data.files];
    const text = data.getData('text/plain').trim();
    if (files.length === 0 && text === '') return;
    event.preventDefault();
    if (text === '') onFiles(files);
    else onText(text);
  });
  useEffect(() => {
    const listener = (event: ClipboardEvent): void => {
      onPaste(event);
    };
    document.addEventListener('paste', listener);
    return () => {
      document.removeEventListener('paste', listener);
    };
  }, []);
}
