import { type Markup, markup } from '../../../ground/page/markup';
import type { Point } from './plot-series';

export const FONT_SIZE = 24;

/** A line through points, with its name beside one of them. */
export interface Curve {
  readonly points: readonly Point[];
  /** A colour by its name, so that the page's style decides, in light and in dark. */
  readonly hue: 'good' | 'bad' | 'dim';
  readonly name: string;
  /** Where the name is: left of a point in the middle, above the middle, or above the last point. */
  readonly side: 'left' | 'top' | 'end';
  /** Not measured: dashed, with hollow points. */
  readonly guessed?: boolean;
}

/** A place in a picture. */
export interface Coordinates {
  readonly x: number;
  readonly y: number;
}

/** Half of how wide and high the mark of a point is. */
const MARK = 5.5;
/** From the middle of a mark to the name next to it. */
const DISTANCE = 20;

/** Draws a line at the places of its points. */
export function curveMarkup(
  { hue, name, side, guessed = false }: Curve,
  places: readonly Coordinates[],
): Markup {
  const colour = `var(--${hue})`;
  const fill = guessed ? 'var(--ground)' : colour;
  const path = places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  const text = NAMES[side](places);
  return markup`<path d="${path}" fill="none" stroke="${colour}" stroke-width="3"${guessed && markup` stroke-dasharray="9 6"`}/>
${places.map((place) => mark(place, hue === 'good', markup`fill="${fill}" stroke="${colour}" stroke-width="2"`))}
<text x="${text.x}" y="${text.y}" text-anchor="${text.anchor}" dominant-baseline="middle" fill="${colour}" font-size="${FONT_SIZE}">${name}</text>
`;
}

function mark({ x, y }: Coordinates, isRound: boolean, look: Markup): Markup {
  return isRound
    ? markup`<circle cx="${x}" cy="${y}" r="${MARK}" ${look}/>`
    : markup`<rect x="${x - MARK}" y="${y - MARK}" width="${2 * MARK}" height="${2 * MARK}" ${look}/>`;
}

const NAMES: Readonly<
  Record<
    Curve['side'],
    (places: readonly Coordinates[]) => Coordinates & { readonly anchor: string }
  >
> = {
  left: (places) => {
    const { x, y } = places[Math.floor(places.length / 2)]!;
    // A little higher: off a line that rises through the point.
    return { x: x - DISTANCE, y: y - 10, anchor: 'end' };
  },
  top: (places) => {
    const [first, last] = [places[0]!, places.at(-1)!];
    return { x: (first.x + last.x) / 2, y: (first.y + last.y) / 2 - DISTANCE, anchor: 'middle' };
  },
  end: (places) => {
    const { x, y } = places.at(-1)!;
    return { x, y: y - DISTANCE, anchor: 'end' };
  },
};
