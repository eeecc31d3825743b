import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from '../ui/button.tsx';
import styles from './sheets.module.css';

interface DrawerProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** A panel that comes in from the left where there is no room beside the stage. */
export function Drawer({ label, children, onClose }: DrawerProps): ReactNode {
  return (
    <ModalOverlay
      className={styles['scrim'] ?? ''}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={styles['drawer'] ?? ''}>
        <Dialog className={styles['dialog'] ?? ''} aria-label={label}>
          <div className={styles['close']}>
            <IconButton label={`Close ${label.toLowerCase()}`} shortcut="Esc" onClick={onClose}>
              <X size={16} strokeWidth={1.5} />
            </IconButton>
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
