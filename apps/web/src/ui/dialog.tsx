import { X } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './button.tsx';
import styles from './dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly dek?: ReactNode;
  readonly width?: number;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
  readonly onClose: () => void;
}

/** A dialog over the page: keeps focus inside, gives it back, and Escape closes it alone. */
export function Dialog({ title, dek, width = 640, children, foot, onClose }: DialogProps): ReactNode {
  return (
    <ModalOverlay
      className={styles['scrim'] ?? ''}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={styles['sheet'] ?? ''} style={{ '--dialog-width': `${String(width)}px` } as CSSProperties}>
        <AriaDialog className={styles['dialog'] ?? ''}>
          <header className={styles['head']}>
            <div>
              <Heading slot="title">{title}</Heading>
              {dek === undefined ? null : <p>{dek}</p>}
            </div>
            <IconButton label="Close" shortcut="Esc" onClick={onClose}>
              <X size={16} strokeWidth={1.5} />
            </IconButton>
          </header>
          <div className={styles['body']}>{children}</div>
          {foot === undefined ? null : <footer className={styles['foot']}>{foot}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
