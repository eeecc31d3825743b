/** Nouns that head the name of an agreement. */
export const AGREEMENT_HEADS: ReadonlySet<string> = new Set(
  (
    'agreement agreements treaty treaties accord accords pact pacts convention conventions protocol protocols charter declaration memorandum roadmap covenant ' +
    'compact concordat armistice communiqué communique communiqués framework arrangement deal act understanding note notes ceasefire cease-fire truce drafts award statement guidelines assurances demands'
  ).split(/\s+/u),
);

/** Nouns that head the name of an agreement in capitals alone ("the Vienna Document"). */
export const CAPITAL_HEADS: ReadonlySet<string> = new Set(['document', 'consensus', 'plan']);

/** Of them, those that are too common to name one agreement in lower case. */
export const BARE_AGREEMENT_HEADS: ReadonlySet<string> = new Set(
  'guidelines assurances demands statement note notes act charter declaration communiqué communique framework understanding award deal arrangement drafts roadmap convention'.split(
    ' ',
  ),
);

/** Capitalised phrases that look like agreements and are none. */
export const NOT_AGREEMENTS: ReadonlySet<string> = new Set([
  'press statement',
  'five year plan',
  'five-year plan',
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
  ['black', 'sea', 'grain', 'initiative'],
  ['code', 'of', 'conduct'],
  ['letter', 'of', 'intent'],
  ['exchange', 'of', 'notes'],
  ['rules', 'of', 'engagement'],
  ['terms', 'of', 'reference'],
];

/** Treaties that texts call by letters or a short name alone. */
export const AGREEMENT_LETTERS: ReadonlySet<string> = new Set(
  'JCPOA AANZFTA UNCLOS CEPA CETA NAFTA USMCA CPTPP RCEP TPP TTIP NPT CTBT TPNW INF CFE CITES UNFCCC AfCFTA FTA CFTA SAFTA AFTA TRIPS BIT SOFA ACSA GSOMIA CISMOA PCA EPA'.split(
    ' ',
  ),
);

/** Words before "agreement" in lower case that name none: "a new agreement", "a formal agreement". */
export const NAMELESS: ReadonlySet<string> = new Set(
  (
    'new old first second third final last next bilateral trilateral multilateral joint mutual interim preliminary possible future such verbal formal informal general own previous early signed proposed planned written ' +
    'comprehensive broad full similar current existing present further provisional tentative historic landmark long-awaited draft major important international original initial partial detailed special so-called ' +
    'key fresh separate binding lasting permanent temporary recent earlier later eventual good great fair better political verbal tacit secret unprecedented two three four both every each same whole other another any no some one'
  ).split(' '),
);

/** What a deal is about, where it is one between states: "the grain deal". */
export const OF_DEALS: ReadonlySet<string> = new Set(
  'nuclear grain gas oil trade fisheries fishing peace climate migration prisoner prisoners water border arms ceasefire transit energy lumber power electricity loan debt'.split(
    ' ',
  ),
);
