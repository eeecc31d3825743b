import {
  cssFont,
  estimateWidth,
  FACES,
  nameAsSet,
  nameFace,
  type FaceName,
  type Measure,
  type Scene,
} from '@readout/drawing';

/** Measures with the page's faces; without a canvas, as in tests, it estimates. */
export function canvasMeasure(): Measure {
  const context =
    typeof CanvasRenderingContext2D === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  if (context === null) return estimateWidth;
  const known = new Map<string, number>();
  return (text, name) => {
    const key = `${name} ${text}`;
    const held = known.get(key);
    if (held !== undefined) return held;
    const face = FACES[name];
    context.font = cssFont(name);
    const width = context.measureText(text).width + face.tracking * face.size * letterCount(text, face.tracking);
    known.set(key, width);
    return width;
  };
}

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Letters as people see them; told apart only where tracking asks for it and the text is more than plain letters. */
function letterCount(text: string, tracking: number): number {
  if (tracking === 0 || /^[\x20-\x7e]*$/u.test(text)) return text.length;
  return [...letters.segment(text)].length;
}

/** Which letters of which faces have been fetched. */
export type LettersOfFaces = Map<FaceName, Set<string>>;

/**
 * Waits until the faces hold every letter of the scene: a face comes in parts by script, and a text measured before its
 * part has come is measured in the fall-back. True where something had to be fetched, so that earlier measures are stale.
 */
export async function loadFacesFor(scene: Scene, loaded: LettersOfFaces): Promise<boolean> {
  // Not every environment has font loading, whatever the types say.
  const fonts = (document as { readonly fonts?: FontFaceSet }).fonts;
  if (fonts === undefined) return false;
  const missing = new Map<FaceName, Set<string>>();
  const need = (face: FaceName, text: string): void => {
    const known = loaded.get(face) ?? new Set();
    loaded.set(face, known);
    for (const letter of text) {
      if (known.has(letter)) continue;
      known.add(letter);
      const held = missing.get(face);
      if (held === undefined) missing.set(face, new Set([letter]));
      else held.add(letter);
    }
  };
  for (const node of scene.nodes) {
    if (node.type === 'contact') need(node.day.doubtful ? 'day-doubtful' : 'day', node.day.text);
    else need(nameFace(node), nameAsSet(node));
    if (node.type === 'person') need('plate-code', node.code ?? '');
  }
  for (const face of ['plate-count', 'line-count', 'day-disputed'] as const) need(face, '0123456789,disputed');
  // A face that cannot be fetched leaves its fall-back, which is measured and drawn alike.
  await Promise.allSettled([...missing].map(([face, needed]) => fonts.load(cssFont(face), [...needed].join(''))));
  return missing.size > 0;
}
