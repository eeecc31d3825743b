import { createContext, use, type ReactNode } from 'react';
import type { ElementKey } from '@readout/drawing';

type AskPath = (from: ElementKey) => void;

const AskPathContext = createContext<AskPath>(() => undefined);

/** Makes known below how the page asks whereto a path is to lead. */
export function AskPathProvider({ ask, children }: { readonly ask: AskPath; readonly children: ReactNode }): ReactNode {
  return <AskPathContext value={ask}>{children}</AskPathContext>;
}

/** The function that asks whereto a path from this plate is to lead. */
export function useAskPath(): AskPath {
  return use(AskPathContext);
}
