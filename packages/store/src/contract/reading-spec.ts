import type {
  AgreementStatus,
  CountryId,
  Day,
  Days,
  Extent,
  Kept,
  Kind,
  ReadingMark,
  Role,
  Show,
  SideId,
  Status,
  Tense,
} from '@readout/domain';

/**
 * Exact words of a document, found in its body, or in its title where they begin with `title:`. They must stand there once only,
 * so that a fixture says in words what a reading says in offsets.
 */
export type Words = string;

/** Whom or what an account of a fixture names; people by their key in {@link ReadingSpec.people}, things by their printed name. */
export type WhoSpec =
  | { readonly person: string }
  | { readonly country: string }
  | { readonly organisation: string }
  | { readonly agreement: string }
  | { readonly open: string };

/** An account of a fixture; what is left out is a phone call held at an unknown time, told at the sentence of its contact words. */
export interface AccountSpec {
  /** The contact words; the account's identity is their place. */
  readonly contact: Words;
  readonly kind?: Kind;
  readonly status?: Status;
  readonly earliest?: string | null;
  readonly latest?: string | null;
  readonly days?: Days;
  /** Both ends of the days it was moved from. */
  readonly movedFrom?: readonly [string, string];
  readonly extent?: Extent;
  readonly place?: string;
  readonly topics?: readonly string[];
  readonly confidence?: number;
  /** Those that found it; one of the fixtures' own where it is left out. */
  readonly rules?: readonly string[];
  readonly names?: readonly {
    readonly as?: Role;
    readonly who: WhoSpec;
    readonly office?: string;
    readonly side?: string;
    readonly tense?: Tense;
    readonly restsOn: readonly Words[];
  }[];
  readonly givenBy: readonly {
    readonly source: string;
    readonly side?: string;
    readonly via?: string;
    readonly assumed?: boolean;
    readonly restsOn?: readonly Words[];
  }[];
  readonly pointsTo?: readonly {
    readonly source: string;
    readonly side?: string;
    readonly restsOn: readonly Words[];
  }[];
  readonly restsOn: readonly { readonly words: Words; readonly shows: readonly Show[] }[];
  readonly marks?: readonly { readonly words: Words; readonly show: Show; readonly who?: WhoSpec }[];
  readonly statements?: readonly { readonly label: string; readonly words: Words }[];
  /** Under which it is looked up when contacts are joined. */
  readonly keys?: readonly string[];
}

/** A reading in words; {@link aReading} turns it into one in offsets and ids. */
export interface ReadingSpec {
  readonly title?: string;
  readonly text: string;
  readonly language?: string;
  readonly mark?: Partial<ReadingMark>;
  readonly kept?: Kept;
  readonly publications?: readonly {
    readonly publisher?: string;
    readonly publishedOn?: string;
    readonly url?: string;
    readonly rights?: string;
  }[];
  /** Names of collections. */
  readonly collections?: readonly string[];
  readonly people?: Readonly<
    Record<
      string,
      {
        readonly name: string;
        readonly mentions: readonly Words[];
        readonly speaksFor?: readonly {
          readonly side: string;
          readonly office?: string;
          readonly tense?: Tense;
          readonly restsOn: readonly Words[];
        }[];
      }
    >
  >;
  readonly sources?: Readonly<Record<string, { readonly name: string; readonly unnamed?: boolean }>>;
  readonly countries?: Readonly<Record<string, readonly Words[]>>;
  /** By printed name. */
  readonly organisations?: Readonly<Record<string, readonly Words[]>>;
  /** By printed name. */
  readonly agreements?: Readonly<
    Record<
      string,
      { readonly status: AgreementStatus; readonly parties: readonly string[]; readonly mentions: readonly Words[] }
    >
  >;
  readonly accounts?: readonly AccountSpec[];
}

/** A side by the name a fixture gives it: an id of a country or organisation. */
export const sideNamed = (name: string): SideId => name as SideId;
/** A country by the name a fixture gives it. */
export const countryNamed = (name: string): CountryId => name as CountryId;
/** A day by the text a fixture gives it. */
export const dayNamed = (text: string): Day => text as Day;
