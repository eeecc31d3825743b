/** A place and size on the screen, in CSS pixels of the window. */
interface CornerBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a card may stand over a drawing, the usual place first; at the lower right stand the drawing's own buttons. */
const CORNERS = ['bottom-left', 'top-left', 'top-right'] as const;
export type Corner = (typeof CORNERS)[number];

/** Room between a card and the edges of what it stands over. */
const MARGINS = { side: 18, top: 14, bottom: 46 } as const;

/** The corner of a stage in which a card covers the fewest of the things that are to be seen; of several the usual one. */
export function freeCorner(card: CornerBox, stage: CornerBox, things: readonly CornerBox[]): Corner {
  let best: { readonly corner: Corner; readonly covered: number } | null = null;
  for (const corner of CORNERS) {
    const { left, top } = placeIn(corner, card, stage);
    const covered = things.filter(
      (thing) =>
        thing.left < left + card.width &&
        thing.left + thing.width > left &&
        thing.top < top + card.height &&
        thing.top + thing.height > top,
    ).length;
    if (best === null || covered < best.covered) best = { corner, covered };
  }
  return best?.corner ?? 'bottom-left';
}

function placeIn(corner: Corner, card: CornerBox, stage: CornerBox): { readonly left: number; readonly top: number } {
  return {
    left: corner === 'top-right' ? stage.left + stage.width - MARGINS.side - card.width : stage.left + MARGINS.side,
    top: corner === 'bottom-left' ? stage.top + stage.height - MARGINS.bottom - card.height : stage.top + MARGINS.top,
  };
}
