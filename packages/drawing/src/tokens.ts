/** The two looks. */
export type Theme = 'light' | 'dark';

/**
 * The colours of the product by their purpose. Green (`pen`) is the analyst's alone: selection, focus, brush, pins, path
 * and the main act; nothing in the record is green.
 */
export type TokenName =
  | 'ground'
  | 'canvas'
  | 'paper'
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'edge'
  | 'rule'
  | 'pen'
  | 'pen-wash'
  | 'on-pen'
  | 'a'
  | 'a-wash'
  | 'b'
  | 'b-wash'
  | 'denied'
  | 'denied-wash'
  | 'warn'
  | 'warn-wash'
  | 'call'
  | 'video'
  | 'meeting'
  | 'talks'
  | 'letter'
  | 'on-kind'
  | 'plate'
  | 'on-plate';

/** A colour as `#RRGGBB`. */
export type Hex = `#${string}`;

/** Every colour in both looks. `plate` is the ground of a country's plate. */
export const TOKENS: Readonly<Record<Theme, Readonly<Record<TokenName, Hex>>>> = {
  light: {
    ground: '#EBEFEE',
    canvas: '#F5F7F6',
    paper: '#FFFFFF',
    ink: '#14211E',
    'ink-2': '#41504C',
    'ink-3': '#586762',
    edge: '#75847F',
    rule: '#CDD6D3',
    pen: '#0A6647',
    'pen-wash': '#DCEFE6',
    'on-pen': '#FFFFFF',
    a: '#1B5C9E',
    'a-wash': '#E2ECF7',
    b: '#93470B',
    'b-wash': '#F8E9DA',
    denied: '#A8123C',
    'denied-wash': '#FBE4EA',
    warn: '#735100',
    'warn-wash': '#FAEFCF',
    call: '#223C79',
    video: '#0D7575',
    meeting: '#A26043',
    talks: '#855EB0',
    letter: '#604700',
    'on-kind': '#FFFFFF',
    plate: '#14211E',
    'on-plate': '#FFFFFF',
  },
  dark: {
    ground: '#111816',
    canvas: '#0D1312',
    paper: '#18211E',
    ink: '#E7EDEA',
    'ink-2': '#B6C2BD',
    'ink-3': '#92A09A',
    edge: '#71807A',
    rule: '#2C3834',
    pen: '#5FD3A4',
    'pen-wash': '#15382B',
    'on-pen': '#06110D',
    a: '#82B7EF',
    'a-wash': '#172C43',
    b: '#EBAA68',
    'b-wash': '#3B2914',
    denied: '#FFA3B6',
    'denied-wash': '#43182A',
    warn: '#E8C25A',
    'warn-wash': '#352B0E',
    call: '#6590E4',
    video: '#3DCABC',
    meeting: '#D18058',
    talks: '#E0B5FE',
    letter: '#F4C459',
    'on-kind': '#0D1312',
    plate: '#B6C2BD',
    'on-plate': '#18211E',
  },
};

/** The type faces with their fall-backs, as a CSS `font-family`. */
export const FAMILIES = {
  sans: "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', system-ui, sans-serif",
  serif: "'Source Serif 4 Variable', 'Source Serif 4', Charter, 'Iowan Old Style', Georgia, serif",
} as const;

/** Lengths, radii, shadows and durations that the style sheets share; names become custom properties. */
export const MEASURES: Readonly<Record<string, string>> = {
  'space-1': '2px',
  'space-2': '4px',
  'space-3': '6px',
  'space-4': '8px',
  'space-5': '10px',
  'space-6': '14px',
  'space-7': '18px',
  'space-8': '26px',
  'space-9': '34px',
  'radius-plate': '2px',
  'radius-control': '4px',
  'radius-dialog': '6px',
  'motion-hover': '120ms',
  'motion-fade': '160ms',
  'motion-panel': '240ms',
};

/** Shadows are for overlays only. */
export const SHADOWS: Readonly<Record<Theme, string>> = {
  light: '0 1px 2px rgb(20 33 30 / 0.08), 0 12px 32px -8px rgb(20 33 30 / 0.22)',
  dark: '0 1px 2px rgb(0 0 0 / 0.5), 0 16px 40px -8px rgb(0 0 0 / 0.7)',
};
