import type { ServerState } from '@readout/api';
import type { CollectionId } from '@readout/domain';
import { ChevronDown } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import menu from '../../ui/menu.module.css';
import { counted } from '../../ui/words.ts';
import { useView } from '../../view/use-view.tsx';
import { RenameCollection } from './rename-collection.tsx';
import { collectionName, documentsOf, withCollection } from './collection.ts';
import styles from './collection-menu.module.css';

const EVERYTHING = 'everything';
const RENAME = 'rename …';

/** Which collection is read: its name, its number of documents, and the way to another name. */
export function CollectionMenu({ state }: { readonly state: ServerState | undefined }): ReactNode {
  const { view, act } = useView();
  const [isRenaming, setRenaming] = useState(false);
  if (state === undefined) return null;
  const [chosen, ...more] = view.selection.scope.collections;
  const collection = state.collections.find(({ id }) => id === chosen);
  const documents = documentsOf(state, view);
  const name = collectionName(state, view);
  const choose = (key: string): void => {
    act('choose collection', (before) => withCollection(before, key === EVERYTHING ? [] : [key as CollectionId]));
  };
  return (
    <>
      <MenuTrigger>
        <Button
          className={styles['button'] ?? ''}
          aria-label={`Collection: ${name}, ${counted(documents, 'document')}`}
        >
          <b>
            {name}
            {more.length > 0 ? ` and ${counted(more.length, 'other')}` : ''}
          </b>
          {documents === 0 ? null : <span>{counted(documents, 'document')}</span>}
          <ChevronDown size={16} strokeWidth={1.5} aria-hidden="true" />
        </Button>
        <Popover className={menu['popover'] ?? ''} placement="bottom start">
          <Menu
            className={menu['menu'] ?? ''}
            aria-label="Collections"
            onAction={(key) => {
              if (key === RENAME) setRenaming(true);
              else choose(String(key));
            }}
          >
            <MenuSection aria-label="Which one" selectionMode="single" selectedKeys={[chosen ?? EVERYTHING]}>
              <MenuItem className={menu['item'] ?? ''} id={EVERYTHING} textValue="All documents">
                <span>All documents</span>
                <span className={menu['aside']}>{state.store.counts.documents}</span>
              </MenuItem>
              {state.collections.map((one) => (
                <MenuItem key={one.id} className={menu['item'] ?? ''} id={one.id} textValue={one.name}>
                  <bdi>{one.name}</bdi>
                  <span className={menu['aside']}>{one.documents}</span>
                </MenuItem>
              ))}
            </MenuSection>
            {collection === undefined || state.readOnly ? null : (
              <MenuItem className={menu['item'] ?? ''} id={RENAME} textValue="Rename">
                <span>Rename “{collection.name}” …</span>
              </MenuItem>
            )}
          </Menu>
        </Popover>
      </MenuTrigger>
      {isRenaming && collection !== undefined ? (
        <RenameCollection
          collection={collection}
          onClose={() => {
            setRenaming(false);
          }}
        />
      ) : null}
    </>
  );
}
