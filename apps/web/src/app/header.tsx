import { Download, Keyboard, Link2, Moon, Plus, Redo2, Sun, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useAway } from '../questions/away.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { useTheme } from '../ui/theme.tsx';
import { useView } from '../view/use-view.tsx';
import styles from './header.module.css';

interface HeaderProps {
  /** Where the collection is chosen. */
  readonly collection: ReactNode;
  readonly search: ReactNode;
  /** Whether there is anything to link to or export. */
  readonly isEmpty: boolean;
  readonly canAdd: boolean;
  readonly onAdd: () => void;
  readonly onCopyLink: () => void;
  readonly onExport: () => void;
  readonly onKeys: () => void;
}

/** The header: what is read, search, undo and redo by name, and the acts on the whole view. */
export function Header(props: HeaderProps): ReactNode {
  const { collection, search, isEmpty, canAdd, onAdd, onCopyLink, onExport, onKeys } = props;
  const { theme, choose } = useTheme();
  const away = useAway();
  const dark = theme === 'dark';
  return (
    <header className={styles['header']} data-region="Header" tabIndex={-1}>
      <a className={styles['brand']} href="/" aria-label="Readout, first view">
        <Mark />
        <span>Readout</span>
      </a>
      {collection}
      <div className={styles['search']}>{search}</div>
      <div className={styles['tools']}>
        <UndoRedo />
        <span className={styles['separator']} />
        {canAdd ? (
          <Tool
            label="Add documents"
            words="Add"
            shortcut="A"
            away={away}
            onClick={onAdd}
            sign={<Plus size={16} strokeWidth={1.5} />}
          />
        ) : null}
        <span className={styles['extra']}>
          <Tool
            label="Copy link to this view"
            words="Copy link"
            shortcut="L"
            disabled={isEmpty}
            onClick={onCopyLink}
            sign={<Link2 size={16} strokeWidth={1.5} />}
          />
        </span>
        <Tool
          label="Export this view"
          words="Export"
          shortcut="X"
          disabled={isEmpty}
          away={away}
          onClick={onExport}
          sign={<Download size={16} strokeWidth={1.5} />}
        />
        <span className={styles['separator']} />
        <IconButton
          label={dark ? 'Light theme' : 'Dark theme'}
          onClick={() => {
            choose(dark ? 'light' : 'dark');
          }}
        >
          {dark ? <Sun size={16} strokeWidth={1.5} /> : <Moon size={16} strokeWidth={1.5} />}
        </IconButton>
        <span className={styles['extra']}>
          <IconButton label="Keyboard shortcuts" shortcut="?" onClick={onKeys}>
            <Keyboard size={16} strokeWidth={1.5} />
          </IconButton>
        </span>
      </div>
    </header>
  );
}

function UndoRedo(): ReactNode {
  const { undo, redo, back, forward } = useView();
  return (
    <>
      <IconButton
        label={undo === null ? 'Undo' : `Undo: ${undo}`}
        shortcut="Ctrl Z"
        disabled={undo === null}
        onClick={back}
      >
        <Undo2 size={16} strokeWidth={1.5} />
      </IconButton>
      <IconButton
        label={redo === null ? 'Redo' : `Redo: ${redo}`}
        shortcut="Ctrl Shift Z"
        disabled={redo === null}
        onClick={forward}
      >
        <Redo2 size={16} strokeWidth={1.5} />
      </IconButton>
    </>
  );
}

interface ToolProps {
  readonly label: string;
  readonly words: string;
  readonly shortcut: string;
  readonly sign: ReactNode;
  readonly disabled?: boolean;
  /** Why it cannot be done just now. */
  readonly away?: string | null;
  readonly onClick: () => void;
}

/** A tool whose words go away where there is no room; its name stays. */
function Tool({ label, words, shortcut, sign, disabled = false, away = null, onClick }: ToolProps): ReactNode {
  return (
    <Button
      look="tool"
      title={away ?? `${label} (${shortcut})`}
      aria-label={label}
      disabled={disabled || away !== null}
      onClick={onClick}
    >
      {sign}
      <span className={styles['words']}>{words}</span>
    </Button>
  );
}
