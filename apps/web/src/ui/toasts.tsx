import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import styles from './toasts.module.css';

interface Toast {
  readonly words: string;
  /** Something to do about it. */
  readonly act?: { readonly label: string; readonly run: () => void };
}

/** Shows a toast; what it returns takes it away again, where it is still there. */
type Show = (toast: Toast) => () => void;

const ToastContext = createContext<Show>(() => () => undefined);
const SHOWN_MS = 8000;

/** Short words on what an act did, for eight seconds, longer while the pointer or focus is on them. */
export function ToastProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [toast, setToast] = useState<{ shown: Toast; turn: number } | null>(null);
  const [isHeld, setHeld] = useState(false);
  const show = useMemo<Show>(
    () => (shown) => {
      setToast((before) => ({ shown, turn: (before?.turn ?? 0) + 1 }));
      return () => {
        setToast((now) => (now?.shown === shown ? null : now));
      };
    },
    [],
  );
  useEffect(() => {
    if (toast === null || isHeld) return undefined;
    const timer = setTimeout(() => {
      setToast(null);
    }, SHOWN_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [toast, isHeld]);
  const hold = (): void => {
    setHeld(true);
  };
  const release = (): void => {
    setHeld(false);
  };
  return (
    <ToastContext value={show}>
      {children}
      <div className={styles['toasts']} role="status">
        {toast === null ? null : (
          <div
            key={toast.turn}
            className={styles['toast']}
            onPointerEnter={hold}
            onPointerLeave={release}
            onFocus={hold}
            onBlur={release}
          >
            <span>{toast.shown.words}</span>
            {toast.shown.act === undefined ? null : (
              <button
                type="button"
                onClick={() => {
                  setToast(null);
                  release();
                  // What it does may have words of its own.
                  toast.shown.act?.run();
                }}
              >
                {toast.shown.act.label}
              </button>
            )}
          </div>
        )}
      </div>
    </ToastContext>
  );
}

/** The function that shows a toast. */
export function useToast(): Show {
  return use(ToastContext);
}
