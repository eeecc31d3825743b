import { CONFIRMATIONS, KINDS, STATUSES } from '@readout/domain';
import {
  counted,
  endsOf,
  type ContactEvent,
  type ElementId,
  type Plate,
  type SceneLine,
  type SceneNode,
} from '@readout/drawing';

/** Finds a node of the scene. */
export type FindNode = (id: ElementId) => SceneNode | undefined;

/**
 * What is read aloud of an element: "Phone call, held, Rossi and Weber, 1 Feb, told by both sides"; "Ada Rossi, ITA,
 * 4 contacts"; "Italy and Germany, 3 contacts". `others` are the nodes that its lines lead to.
 */
export function nameOfNode(node: SceneNode, others: readonly SceneNode[], pinned: boolean): string {
  const name = node.type === 'contact' ? nameOfContact(node, others) : nameOfPlate(node);
  return pinned ? `${name}, pinned` : name;
}

/** What is read aloud of a line between two people or countries. */
export function nameOfLine(line: SceneLine, find: FindNode): string {
  const names = listed(endsOf(line).map((end) => shortName(find(end))));
  if (line.type !== 'merged') return names;
  const denied = line.denied > 0 ? `, ${String(line.denied)} denied` : '';
  return `${names}, ${contacts(line.count)}${denied}`;
}

function nameOfContact(contact: ContactEvent, others: readonly SceneNode[]): string {
  const parties = others.filter((node) => node.type !== 'agreement').map(shortName);
  const agreements = others.filter((node) => node.type === 'agreement').map((node) => node.name);
  return [
    KINDS[contact.kind].label,
    STATUSES[contact.status].label.toLowerCase(),
    listed(parties),
    spokenDay(contact),
    contact.status === 'denied' ? '' : CONFIRMATIONS[contact.confirmation].plural,
    contact.disputed ? 'disputed' : '',
    agreements.length > 0 ? `on ${listed(agreements)}` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function nameOfPlate(plate: Plate): string {
  const parts = plate.type === 'person' ? [plate.fullName, plate.code ?? ''] : [plate.name, plate.type];
  return [...parts, contacts(plate.count)].filter((part) => part !== '').join(', ');
}

function shortName(node: SceneNode | undefined): string {
  return node === undefined || node.type === 'contact' ? '' : node.name;
}

/** The sign for doubt is not read aloud by most voices. */
function spokenDay({ day }: ContactEvent): string {
  if (!day.text.startsWith('≈ ')) return day.text;
  const days = day.text.slice(2);
  return /^(?:by|from) /u.test(days) ? `some day ${days}` : `some day in ${days}`;
}

function contacts(count: number): string {
  return counted(count, 'contact');
}

function listed(names: readonly string[]): string {
  const shown = names.filter((name) => name !== '');
  if (shown.length < 2) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}
