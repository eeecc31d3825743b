import type { GraphContact } from '@readout/domain';
import { dayLabel } from '../words/day-label.ts';
import type { ContactEvent, Scene, SceneLine, SceneNode } from '../scene.ts';
import { spansYears } from './spans-years.ts';
import { elementKey, type ElementKey } from '../element.ts';
import type { PlateBook } from './plate-book.ts';

/** A scene with what in it does not fit the filter. */
export interface DrawnScene {
  readonly scene: Scene;
  readonly faded: ReadonlySet<ElementKey>;
  /** Contacts that fit and cannot stand in this drawing, because they have no second plate in it. */
  readonly withoutLine: number;
  /** How many of those that fit are drawn, where only the best of them are. */
  readonly extent: { readonly unit: 'contact' | 'line'; readonly drawn: number; readonly all: number };
}

/** What of an answer a view shows. */
export interface Shown {
  readonly hidden: ReadonlySet<ElementKey>;
  /** Lines that are drawn as their contacts. */
  readonly opened: ReadonlySet<ElementKey>;
  /** What was added by name: drawn beside the best of the others, so that it takes nobody's place. */
  readonly added: ReadonlySet<ElementKey>;
  /** What else is drawn however little is drawn: it is selected or pinned. */
  readonly asked: ReadonlySet<ElementKey>;
  readonly amount: 'best' | 'all';
}

/** Most elements, nodes and lines together, that are drawn; above it a drawing is a hairball. */
export const MOST_ELEMENTS = 2000;

/** How many elements a scene has. */
export function sizeOf({ scene }: DrawnScene): number {
  return scene.nodes.length + scene.lines.length;
}

/** Adds a scene up: plates count the contacts at them that fit and are not denied, and fade where none of theirs fits. */
export class SceneBuilder {
  readonly #book: PlateBook;
  readonly #withYear: boolean;
  readonly #plates = new Map<ElementKey, { fits: boolean; fitting: number; all: number }>();
  readonly #events = new Map<ElementKey, ContactEvent>();
  readonly #lines = new Map<ElementKey, SceneLine>();
  readonly #faded = new Set<ElementKey>();

  constructor(book: PlateBook, contacts: readonly GraphContact[]) {
    this.#book = book;
    this.#withYear = spansYears(contacts);
  }

  /** A plate takes part in a contact. */
  addToPlate(key: ElementKey, contact: GraphContact): void {
    const plate = this.#plates.get(key) ?? { fits: false, fitting: 0, all: 0 };
    const counts = contact.status === 'denied' ? 0 : 1;
    this.#plates.set(key, {
      fits: plate.fits || contact.fits,
      fitting: plate.fitting + (contact.fits ? counts : 0),
      all: plate.all + counts,
    });
  }

  addEvent(contact: GraphContact): ElementKey {
    const id = elementKey({ type: 'contact', id: contact.id });
    const { kind, status, confirmation, disputed, days } = contact;
    const day = dayLabel(contact, { withYear: this.#withYear, onAllDays: days === 'all' });
    this.#events.set(id, { type: 'contact', id, kind, status, confirmation, disputed, day });
    if (!contact.fits) this.#faded.add(id);
    return id;
  }

  addPartyLine(contact: ElementKey, party: ElementKey): void {
    const id = `${contact}>${party}`;
    this.#lines.set(id, { type: 'party', id, contact, party });
  }

  addAgreementLine(contact: ElementKey, agreement: ElementKey): void {
    const id = `${contact}>${agreement}`;
    this.#lines.set(id, { type: 'agreement-line', id, contact, agreement });
  }

  addLine(line: SceneLine, fits: boolean): void {
    this.#lines.set(line.id, line);
    if (!fits) this.#faded.add(line.id);
  }

  build(extent: DrawnScene['extent'], withoutLine: number): DrawnScene {
    const plates: SceneNode[] = [];
    for (const [key, { fits, fitting, all }] of this.#plates) {
      const plate = this.#book.plate(key, fits ? fitting : all);
      if (plate === null) continue;
      plates.push(plate);
      if (!fits) this.#faded.add(key);
    }
    return {
      scene: { nodes: [...plates, ...this.#events.values()], lines: [...this.#lines.values()] },
      faded: this.#faded,
      withoutLine,
      extent,
    };
  }
}
