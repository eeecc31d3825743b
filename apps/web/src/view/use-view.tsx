import { createContext, use, useSyncExternalStore, type ReactNode } from 'react';
import type { ViewWalk, Walk } from './walk.ts';

const WalkContext = createContext<ViewWalk | null>(null);

/** Makes the walk known below. */
export function ViewProvider({ walk, children }: { readonly walk: ViewWalk; readonly children: ReactNode }): ReactNode {
  return <WalkContext value={walk}>{children}</WalkContext>;
}

/** The view and the acts on it. */
export function useView(): Walk &
  Pick<ViewWalk, 'act' | 'adjust'> & { readonly back: () => void; readonly forward: () => void } {
  const walk = useWalk();
  const current = useSyncExternalStore(walk.subscribe, walk.current);
  return { ...current, act: walk.act, adjust: walk.adjust, back: walk.undo, forward: walk.redo };
}

/** The walk itself, for acts in answer to events outside of React. */
function useWalk(): ViewWalk {
  const walk = use(WalkContext);
  if (walk === null) throw new Error('a view is used outside of its provider');
  return walk;
}
