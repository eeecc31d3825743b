import { useEffect, useEffectEvent, useState } from 'react';
import { useToast } from '../../ui/toasts.tsx';
import { saveFile } from './save-file.ts';

interface Delivery {
  /** Hands a file to the browser, says so, and closes. */
  readonly deliver: (file: Blob) => void;
  /** True from when it is asked for until the file is there, or is awaited no longer. */
  readonly isAwaited: boolean;
  readonly setAwaited: (isAwaited: boolean) => void;
}

/** Delivers files under a name; one that was asked for before it was made (null) is delivered as soon as it is. */
export function useDelivery(name: string, file: Blob | null, onClose: () => void): Delivery {
  const toast = useToast();
  const [isAwaited, setAwaited] = useState(false);
  const deliver = (saved: Blob): void => {
    saveFile(name, saved);
    toast({ words: `Saved ${name}.` });
    onClose();
  };
  const deliverMade = useEffectEvent(deliver);
  useEffect(() => {
    if (isAwaited && file !== null) deliverMade(file);
  }, [isAwaited, file]);
  return { deliver, isAwaited, setAwaited };
}
