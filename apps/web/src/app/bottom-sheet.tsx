import { useEffect, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import styles from './sheets.module.css';

/** Heights at which the sheet comes to rest: a line, about half, nearly all of the window. */
const DETENTS = [
  { name: 'low', height: () => 88 },
  { name: 'half', height: () => Math.round(innerHeight * 0.46) },
  { name: 'high', height: () => Math.round(innerHeight * 0.92) - 52 },
] as const;

interface BottomSheetProps {
  readonly label: string;
  /** Changes when something new is to be read, which brings a low sheet up. */
  readonly wanted: string | null;
  readonly children: ReactNode;
}

/** The pane as a sheet from below, on tablets upright and on phones. */
export function BottomSheet({ label, wanted, children }: BottomSheetProps): ReactNode {
  const [detent, setDetent] = useState(wanted === null ? 0 : 1);
  const [dragged, setDragged] = useState<number | null>(null);
  const [last, setLast] = useState(wanted);
  const [, setTurn] = useState(0);
  if (wanted !== last) {
    setLast(wanted);
    if (wanted !== null && detent === 0) setDetent(1);
  }
  useEffect(() => {
    const turned = (): void => {
      setTurn((turn) => turn + 1);
    };
    window.addEventListener('resize', turned);
    return () => {
      window.removeEventListener('resize', turned);
    };
  }, []);
  const height = dragged ?? DETENTS[detent]?.height() ?? 88;
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setDragged(height);
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (dragged !== null) setDragged(Math.max(60, innerHeight - event.clientY - 12));
  };
  const onPointerUp = (): void => {
    if (dragged === null) return;
    const distances = DETENTS.map((one) => Math.abs(one.height() - dragged));
    const nearest = distances.indexOf(Math.min(...distances));
    const isTap = nearest === detent && Math.abs((DETENTS[detent]?.height() ?? 0) - dragged) < 4;
    setDetent(isTap ? (detent + 1) % DETENTS.length : nearest);
    setDragged(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    setDetent(Math.min(DETENTS.length - 1, Math.max(0, detent + step)));
  };
  return (
    <aside
      id="reading"
      aria-label={label}
      data-region={label}
      data-keys
      tabIndex={-1}
      className={`${String(styles['bottom'])} ${dragged === null ? String(styles['moving']) : ''}`}
      style={{ height }}
    >
      <button
        type="button"
        className={styles['grip']}
        aria-label={`Height of the ${label.toLowerCase()}: ${DETENTS[detent]?.name ?? 'low'}`}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          if (event.detail === 0) setDetent((detent + 1) % DETENTS.length);
        }}
      />
      <div className={styles['inside']}>{children}</div>
    </aside>
  );
}
