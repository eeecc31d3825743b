import {
  boxesOverlap,
  boxRound,
  nameFace,
  FACES,
  type Box,
  type ElementId,
  type Palette,
  type PlacedPlate,
} from '@readout/drawing';
import type { Board } from './board.ts';
import { paintOn, type Context2D } from './canvas-painter.ts';
import type { Look } from './look.ts';

/** Names are set as large as at this zoom, however far off the drawing is. */
const NAME_ZOOM = 0.85;
/** Names at once: those of a map, not of a register. */
const MOST_NAMES = 60;
/** Air between two names, in CSS pixels. */
const AIR = 3;
const HALO = 3;
/** Room that letters take to either side of a name's middle, as a share of the size of its face. */
const HALF_HEIGHT = 0.6;

/** A name over a plate that is seen from afar. */
interface OverviewName {
  readonly plate: PlacedPlate;
  readonly text: string;
}

/**
 * From afar plates are too small for their texts. As on a map, the names of those with most contacts are written over
 * them in letters that can be read, as many as have room.
 */
export class OverviewNames {
  #key: readonly unknown[] = [];
  #names: readonly OverviewName[] = [];

  draw(context: Context2D, board: Board, look: Look, palette: Palette, zoom: number): void {
    const key = [board, board.revision, look.faded, look.choice, zoom];
    if (key.some((part, at) => part !== this.#key[at])) {
      this.#key = key;
      this.#names = namesOver(board, look, zoom);
    }
    const scale = NAME_ZOOM / zoom;
    for (const { plate, text } of this.#names) {
      const face = nameFace(plate.node);
      // Over a dark plate the letters are light, on a rim that is wide enough to carry them beyond it.
      const isReversed = plate.node.type === 'country';
      const [fill, ground] = isReversed ? (['on-plate', 'plate'] as const) : (['ink', 'canvas'] as const);
      const name = {
        type: 'text',
        text,
        x: 0,
        y: 0.35 * FACES[face].size,
        face,
        fill,
        anchor: 'middle',
      } as const;
      const halo = { colour: ground, width: isReversed ? 2 * HALO : HALO } as const;
      paintOn(context, [{ type: 'group', at: plate.at, scale, paints: [{ ...name, halo }] }], palette);
    }
  }
}

/**
 * The names that stand over a board at a zoom, those of the plates with most contacts first; none lies on another. What is
 * faded has none, and what is chosen says its own.
 */
export function namesOver(
  board: Pick<Board, 'nodes' | 'rankOf'>,
  look: Pick<Look, 'faded' | 'choice'>,
  zoom: number,
): readonly OverviewName[] {
  const taken: Box[] = [];
  const names: OverviewName[] = [];
  for (const plate of byCount(board, look)) {
    if (names.length >= MOST_NAMES) break;
    const { text, width } = plate.geometry.name;
    const middle = { x: plate.at.x * zoom, y: plate.at.y * zoom };
    const height = 2 * HALF_HEIGHT * FACES[nameFace(plate.node)].size * NAME_ZOOM;
    const box = boxRound(middle, width * NAME_ZOOM + 2 * AIR, height + AIR);
    if (taken.some((other) => boxesOverlap(box, other))) continue;
    taken.push(box);
    names.push({ plate, text });
  }
  return names;
}

function byCount(board: Pick<Board, 'nodes' | 'rankOf'>, look: Pick<Look, 'faded' | 'choice'>): readonly PlacedPlate[] {
  const plates: PlacedPlate[] = [];
  for (const [id, node] of board.nodes) if (node.type === 'plate' && isPlainly(id, look)) plates.push(node);
  return plates.sort((a, b) => b.node.count - a.node.count || board.rankOf(a.node.id) - board.rankOf(b.node.id));
}

function isPlainly(id: ElementId, { faded, choice }: Pick<Look, 'faded' | 'choice'>): boolean {
  return !faded.has(id) && !choice.nodes.has(id);
}
