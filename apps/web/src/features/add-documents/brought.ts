import type { Job } from '@readout/api';
import {
  EVERYTHING,
  isEverything,
  NO_FILTER,
  type ConversationId,
  type GraphAnswer,
  type GraphContact,
} from '@readout/domain';
import { toldRank, type ElementKey, type Scene } from '@readout/drawing';
import { addedWords, contactKey, missingIn, withAdded, type Shown } from '../../questions/adding.ts';
import { counted, figures } from '../../ui/words.ts';
import type { View } from '../../view/view.ts';

/** Contacts that a reading adds to a drawing at most; more are a drawing of their own. */
const MOST_ADDED = 25;

/** Documents of one reading that are asked for their contacts at most. */
const MOST_ASKED = 200;

/** What a reading brought to what is shown. */
export interface Brought {
  /** Those that are shown and fit, the best told first. */
  readonly fitting: readonly GraphContact[];
  /** Those of them that the drawing lacks and is to have. */
  readonly added: readonly GraphContact[];
  /** Those that it lacks and that the cap keeps back. */
  readonly left: number;
  /** Of those that fit, how many documents read before tell of too. */
  readonly known: number;
  /** Told, and not shown: the filters leave them out, or they stand outside the scope or of what a page holds. */
  readonly leftOut: readonly ElementKey[];
  /** Whether filters and scope are why. */
  readonly isFiltered: boolean;
}

/** The documents of a reading that told of contacts, in their order. */
export function tellingDocuments(job: Job): readonly string[] {
  const documents = job.items
    .filter(({ state }) => state === 'read' || state === 'already-there')
    .flatMap((item) => item.documents.filter(({ contacts }) => contacts > 0).map(({ id }) => id));
  return [...new Set(documents)].slice(0, MOST_ASKED);
}

/** The answer without the contacts that nobody told of before the reading. `told` is as in {@link broughtBy}. */
export function withoutNew(graph: GraphAnswer, told: ReadonlyMap<string, number>): GraphAnswer {
  return { ...graph, contacts: graph.contacts.filter((contact) => !isNew(contact, told)) };
}

function isNew({ id, documents }: GraphContact, told: ReadonlyMap<string, number>): boolean {
  return documents <= (told.get(id) ?? 0);
}

/**
 * What a reading brought, beside what was drawn. Where it brought all there is, as a first reading does, or all is drawn, the
 * drawing is the usual one, and nothing is added by name.
 *
 * @param told contacts that the reading told of, with how many of its documents tell of each
 * @param shown the drawing as it is {@link withoutNew}, and the answer with them
 */
export function broughtBy(
  told: ReadonlyMap<string, number>,
  shown: Shown & { readonly view: View },
  isAllDrawn: boolean,
): Brought {
  const { graph, view } = shown;
  const { filter, scope } = view.selection;
  const own = graph.contacts.filter(({ id }) => told.has(id));
  const fitting = own
    .filter((contact) => contact.fits)
    .toSorted((a, b) => toldRank(a) - toldRank(b) || b.documents - a.documents || (a.id < b.id ? -1 : 1));
  const fits = new Set<string>(fitting.map(({ id }) => id));
  const hidden = new Set(view.hidden);
  const isShown = (contact: GraphContact): boolean => !hidden.has(contactKey(contact));
  const missing = isAllDrawn || own.length === graph.total ? [] : missingIn(fitting.filter(isShown), shown);
  return {
    fitting,
    added: missing.slice(0, MOST_ADDED),
    left: Math.max(0, missing.length - MOST_ADDED),
    known: fitting.filter((contact) => !isNew(contact, told)).length,
    leftOut: [...told.keys()].filter((id) => !fits.has(id)).map((id) => contactKey({ id: id as ConversationId })),
    isFiltered: JSON.stringify(filter) !== JSON.stringify(NO_FILTER) || !isEverything(scope),
  };
}

/** What is said of it; empty where there is nothing to say beside how many were told. */
export function broughtWords(brought: Brought, shown: Shown): string {
  const { fitting, added, left, known, leftOut, isFiltered } = brought;
  const words: string[] = [];
  if (added.length > 0) words.push(addedWords(added, left, String(MOST_ADDED), shown));
  const [only] = fitting;
  if (known > 0 && only !== undefined && fitting.length + leftOut.length === 1) {
    words.push(`It was known already: ${counted(only.documents, 'document')} tell of it now.`);
  } else if (known > 0) {
    words.push(`${counted(known, 'was', 'were')} known already, from other documents.`);
  }
  if (leftOut.length > 0) {
    const many = `${fitting.length === 0 ? 'All' : figures(leftOut.length)} of them are`;
    const who = leftOut.length > 1 ? many : fitting.length === 0 ? 'It is' : '1 of them is';
    words.push(`${who} ${isFiltered ? 'left out by what is filtered' : 'not among those that a page holds'}.`);
  }
  return words.join(' ');
}

/** The view with what a reading brought in its drawing; a single contact is selected where nothing else is, to be read. */
export function withBrought(view: View, { fitting, added, leftOut }: Brought): View {
  const drawn = added.length === 0 ? view : withAdded(view, added);
  return leftOut.length === 0 ? withOneSelected(drawn, fitting.map(contactKey)) : drawn;
}

/**
 * The view to which an undo of the adding leads. Newcomers that are told well enough to be drawn unasked would stay, in the place of
 * what stood there: they are kept out by name.
 *
 * @param told as in {@link broughtBy}
 * @param shown as in {@link broughtBy}
 * @param sceneOf what a view draws of the answer with them
 */
export function withoutBrought(
  view: View,
  told: ReadonlyMap<string, number>,
  shown: Shown,
  sceneOf: (view: View) => Scene,
): View {
  const newcomers = shown.graph.contacts.filter((contact) => told.has(contact.id) && isNew(contact, told));
  const lacking = missingIn(newcomers, shown);
  let before = view;
  for (;;) {
    const out = new Set(before.hidden);
    const rest = lacking.filter((contact) => !out.has(contactKey(contact)));
    const missing = new Set(missingIn(rest, { ...shown, scene: sceneOf(before) }));
    const drawn = rest.filter((contact) => !missing.has(contact)).map(contactKey);
    if (drawn.length === 0) return before;
    // Where one is kept out, the next may take the place.
    before = { ...before, hidden: [...before.hidden, ...drawn].sort() };
  }
}

/** The view without filters and scope, with what they left out in its drawing. */
export function withLeftOut(view: View, { fitting, leftOut }: Brought): View {
  const added = [...new Set([...view.added, ...leftOut.slice(0, MOST_ADDED)])].sort();
  const hidden = view.hidden.filter((key) => !leftOut.includes(key));
  const shown = { ...view, selection: { filter: NO_FILTER, scope: EVERYTHING }, added, hidden };
  return fitting.length === 0 ? withOneSelected(shown, leftOut) : shown;
}

function withOneSelected(view: View, keys: readonly ElementKey[]): View {
  const isToBeRead = keys.length === 1 && view.selected.length === 0 && view.document === null;
  return isToBeRead ? { ...view, selected: keys } : view;
}
