import { snapshotOf, snapshotText } from '@readout/exchange';
import type { ContactAnswer, GraphAnswer } from '@readout/domain';
import { formatAddress, searchText } from '../../view/address.ts';
import type { View } from '../../view/view.ts';

/** Which contacts of a drawing go into an export. */
export interface ExportChoice {
  readonly faded: boolean;
  readonly denied: boolean;
}

/** The ids of the contacts that are exported. */
export function exportedIds(graph: GraphAnswer, choice: ExportChoice): readonly string[] {
  return graph.contacts
    .filter((contact) => (contact.fits || choice.faded) && (contact.status !== 'denied' || choice.denied))
    .map(({ id }) => id);
}

/** The view as the text of a snapshot file, and its digest. */
export function snapshotFile(
  view: View,
  graph: GraphAnswer,
  standfirst: string,
  contacts: readonly ContactAnswer[],
  takenAt: Date,
): { text: string; digest: string } {
  const { search, fragment } = formatAddress(view);
  const snapshot = snapshotOf({
    view: `${searchText(search)}${fragment === '' ? '' : `#${fragment}`}`,
    takenAt: takenAt.toISOString(),
    revision: graph.revision,
    standfirst,
    contacts,
  });
  return { text: snapshotText(snapshot), digest: snapshot.digest };
}

/** `readout-winter-2022-0411.json`: the collection and the last day there is. */
export function fileName(collection: string, lastDay: string | null, ending: string): string {
  const slug = collection
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
  const day = lastDay === null ? '' : `-${lastDay.slice(5, 7)}${lastDay.slice(8, 10)}`;
  return `readout${slug === '' ? '' : `-${slug}`}${day}.${ending}`;
}

/** Whether a file begins as a snapshot does. */
export function looksLikeSnapshot(start: string): boolean {
  return /^\s*\{\s*"format"\s*:\s*"readout-snapshot"/u.test(start);
}
