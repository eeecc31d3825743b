import type { Confirmation, Kind, Status } from '@readout/domain';

/** Names one element of a drawing. Any text will do, as long as no two elements of a scene share it. */
export type ElementId = string;

/** A place in the drawing's own units: CSS pixels at zoom 1, y downwards. A node's place is its middle. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A person: white card, code of the country in small capitals, family name, count of contacts. */
export interface PersonPlate {
  readonly type: 'person';
  readonly id: ElementId;
  /** The code of the country or organisation spoken for (`ITA`), null where none is known. */
  readonly code: string | null;
  /** What the plate shows, as a rule the family name. */
  readonly name: string;
  /** What is read aloud and shown on hover: the whole name. */
  readonly fullName: string;
  /** Contacts drawn with this person; printed from 2 upwards. */
  readonly count: number;
}

/** A country: reversed, square, capitals. */
export interface CountryPlate {
  readonly type: 'country';
  readonly id: ElementId;
  readonly name: string;
  readonly count: number;
}

/** An organisation: cut corners, capitals. */
export interface OrganisationPlate {
  readonly type: 'organisation';
  readonly id: ElementId;
  readonly name: string;
  readonly count: number;
}

/** An agreement: folded corner, serif italic. */
export interface AgreementPlate {
  readonly type: 'agreement';
  readonly id: ElementId;
  readonly name: string;
  readonly count: number;
}

/** A contact in the contacts drawing: a sign whose shape is its kind and whose fill says whether it took place. */
export interface ContactEvent {
  readonly type: 'contact';
  readonly id: ElementId;
  readonly kind: Kind;
  readonly status: Status;
  readonly confirmation: Confirmation;
  /** One party says it took place and another party denies it. */
  readonly disputed: boolean;
  readonly day: DayLabel;
}

/** The day as it is printed beside a contact; see `dayLabel`. */
export interface DayLabel {
  /** `1 Feb`, `≈ 24–30 Jan`, `undated`. */
  readonly text: string;
  /** Whether the day is one of several or not known: printed in italics. */
  readonly doubtful: boolean;
}

/** A plate: everything that is drawn but contacts and lines. */
export type Plate = PersonPlate | CountryPlate | OrganisationPlate | AgreementPlate;

/** What stands in the drawing with a place of its own. */
export type SceneNode = Plate | ContactEvent;

/** A contact and one of its parties. The line code is the contact's. */
export interface PartyLine {
  readonly type: 'party';
  readonly id: ElementId;
  readonly contact: ElementId;
  readonly party: ElementId;
}

/** A contact and an agreement it concerned: fine dots. */
export interface AgreementLine {
  readonly type: 'agreement-line';
  readonly id: ElementId;
  readonly contact: ElementId;
  readonly agreement: ElementId;
}

/** All contacts of two people or of two countries, added up. */
export interface MergedLine {
  readonly type: 'merged';
  readonly id: ElementId;
  readonly between: readonly [ElementId, ElementId];
  /** Contacts on the line, the denied left out. */
  readonly count: number;
  /** Denied contacts of the pair: not counted, marked by a cross beside the count. */
  readonly denied: number;
  /** Of the best told contact on the line: held before planned before proposed, a party's word before a third party's. */
  readonly status: Status;
  readonly confirmation: Confirmation;
}

/** What joins two nodes of a scene. */
export type SceneLine = PartyLine | AgreementLine | MergedLine;

/** One drawing: nodes and the lines between them. A line whose end is missing is an error of the caller. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly lines: readonly SceneLine[];
}

/** The two ends of a line, in a fixed order. */
export function endsOf(line: SceneLine): readonly [ElementId, ElementId] {
  switch (line.type) {
    case 'party':
      return [line.contact, line.party];
    case 'agreement-line':
      return [line.contact, line.agreement];
    case 'merged':
      return line.between;
  }
}
