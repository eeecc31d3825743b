import type { ContactAnswer, GraphAnswer } from '@readout/domain';
import type { SnapshotOf } from '@readout/exchange';
import { formatAddress, searchText } from '../../view/address.ts';
import type { View } from '../../view/view.ts';

/** What a snapshot of the view is taken of. */
export function snapshotOfView(
  view: View,
  graph: GraphAnswer,
  standfirst: string,
  contacts: readonly ContactAnswer[],
  takenAt: Date,
): SnapshotOf {
  const { search, fragment } = formatAddress(view);
  return {
    view: `${searchText(search)}${fragment === '' ? '' : `#${fragment}`}`,
    takenAt: takenAt.toISOString(),
    revision: graph.revision,
    standfirst,
    contacts,
  };
}

/** Whether a file begins as a snapshot does. */
export function looksLikeSnapshot(start: string): boolean {
  return /^\s*\{\s*"format"\s*:\s*"readout-snapshot"/u.test(start);
}
