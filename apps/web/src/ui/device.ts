import { useState, useSyncExternalStore } from 'react';

/** Whether a media query holds, kept up to date. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => {
        list.removeEventListener('change', changed);
      };
    },
    () => holds(query),
  );
}

const onScreen = new Map<string, boolean>();

/** A sheet of paper is no other device: while the page is printed everything holds as it did on the screen, so that nothing is built anew. */
function holds(query: string): boolean {
  const known = onScreen.get(query);
  if (known !== undefined && matchMedia('print').matches) return known;
  const now = matchMedia(query).matches;
  onScreen.set(query, now);
  return now;
}

/** A setting of this device, as a theme or a width: never in the address. Where storage is barred it lasts for the visit. */
export function useDeviceSetting<Value extends string>(
  name: string,
  values: readonly Value[],
  otherwise: Value,
): readonly [Value, (value: Value) => void] {
  const [value, setValue] = useState<Value>(() => {
    const kept = read(name);
    return values.find((one) => one === kept) ?? otherwise;
  });
  return [
    value,
    (changed) => {
      setValue(changed);
      write(name, changed);
    },
  ];
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(`readout.${name}`);
  } catch {
    return null;
  }
}

function write(name: string, value: string): void {
  try {
    localStorage.setItem(`readout.${name}`, value);
  } catch {
    return;
  }
}
