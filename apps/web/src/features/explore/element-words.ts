import { CONFIRMATIONS, KINDS, STATUSES } from '@readout/domain';
import type { ElementId, Scene, SceneLine, SceneNode } from '@readout/drawing';
import { counted, listed } from '../../ui/words.ts';

/** What an element is, in a line and a line under it: for the hint on hover and the heading of its menu. */
export interface ElementWords {
  readonly name: string;
  readonly aside: string;
}

/** Words for a node or line of a scene; null where the scene does not hold it. */
export function elementWords(scene: Scene, id: ElementId): ElementWords | null {
  const node = scene.nodes.find((one) => one.id === id);
  if (node !== undefined) return nodeWords(scene, node);
  const line = scene.lines.find((one) => one.id === id);
  return line === undefined ? null : lineWords(scene, line);
}

function nodeWords(scene: Scene, node: SceneNode): ElementWords {
  switch (node.type) {
    case 'person':
      return { name: node.fullName, aside: counted(node.count, 'contact') };
    case 'country':
    case 'organisation':
    case 'agreement':
      return { name: node.name, aside: counted(node.count, 'contact') };
    case 'contact': {
      const parties = scene.lines.flatMap((line) =>
        line.type === 'party' && line.contact === node.id ? [nameOf(scene, line.party)] : [],
      );
      const status = node.status === 'held' ? '' : ` ${STATUSES[node.status].label.toLowerCase()}`;
      return {
        name: listed(parties),
        aside: `${KINDS[node.kind].label}${status}, ${node.day.text}, ${CONFIRMATIONS[node.confirmation].plural}`,
      };
    }
  }
}

function lineWords(scene: Scene, line: SceneLine): ElementWords {
  if (line.type !== 'merged') {
    return elementWords(scene, line.contact) ?? { name: '', aside: '' };
  }
  const denied = line.denied === 0 ? '' : `, ${counted(line.denied, 'denied', 'denied')} beside`;
  return {
    name: listed(line.between.map((end) => nameOf(scene, end))),
    aside: `${counted(line.count, 'contact')}${denied}`,
  };
}

function nameOf(scene: Scene, id: ElementId): string {
  const node = scene.nodes.find((one) => one.id === id);
  if (node === undefined || node.type === 'contact') return '';
  return node.type === 'person' ? node.fullName : node.name;
}
