/** Nouns that head the name of an agreement. */
export const AGREEMENT_HEADS: ReadonlySet<string> = new Set(
  (
    'agreement agreements treaty treaties accord accords pact pacts convention conventions protocol protocols charter declaration memorandum roadmap covenant ' +
    'compact concordat armistice communiqué communique communiqués framework arrangement deal act understanding note notes ceasefire cease-fire truce drafts award statement guidelines assurances demands'
  ).split(/\s+/u),
);

/** Of them, those that are too common to name one agreement in lower case. */
export const BARE_AGREEMENT_HEADS: ReadonlySet<string> = new Set(
  'guidelines assurances demands statement note notes act charter declaration communiqué communique framework understanding award deal drafts roadmap convention'.split(
    ' ',
  ),
);

/** Capitalised phrases that look like agreements and are none. */
export const NOT_AGREEMENTS: ReadonlySet<string> = new Set([
  'press statement',
  'joint statement',
  'joint communiqué',
  'joint communique',
  'media statement',
  'memorandum of conversation',
  'official communiqué',
  'final act',
  'press note',
  'diary notes',
  'press notes',
  'information note',
]);

/** Heads that alone, with an article, point back to an agreement named before: "the deal". */
export const SHORT_AGREEMENT_HEADS: ReadonlySet<string> = new Set(
  'agreement agreements deal accord accords treaty pact protocol memorandum declaration charter convention framework compact roadmap ceasefire cease-fire truce text document'.split(
    ' ',
  ),
);

/** Fixed phrases in lower case or of common words that name one kind of agreement between states. */
export const AGREEMENT_PHRASES: readonly (readonly string[])[] = [
  ['code', 'of', 'conduct'],
  ['letter', 'of', 'intent'],
  ['exchange', 'of', 'notes'],
  ['rules', 'of', 'engagement'],
  ['terms', 'of', 'reference'],
];
