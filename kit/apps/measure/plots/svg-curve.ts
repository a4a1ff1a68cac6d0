import { type Markup, markup } from '../../../ground/page/markup';
import type { Point } from './plot-series';

export const FONT_SIZE = 18;

/** A line through points, with its name beside one of them. */
export interface Curve {
  readonly points: readonly Point[];
  /** A colour by its name, so that the page's style decides, in light and in dark. */
  readonly hue: 'good' | 'bad' | 'dim';
  readonly name: string;
  /** Where the name is: right of the last point, or beside one in the middle. */
  readonly side: 'left' | 'top' | 'right';
  /** Not measured: dashed, with hollow points. */
  readonly guessed?: boolean;
}

/** A place in a picture. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Half of how wide and high the mark of a point is. */
const MARK = 5.5;
/** From the middle of a mark to the name next to it. */
const DISTANCE = 18;

/** Draws a line at the places of its points. */
export function curveMarkup(
  { hue, name, side, guessed = false }: Curve,
  places: readonly Place[],
): Markup {
  const colour = `var(--${hue})`;
  const fill = guessed ? 'var(--ground)' : colour;
  const path = places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  const named = places[side === 'right' ? places.length - 1 : Math.floor(places.length / 2)]!;
  const text = NAMES[side](named);
  return markup`<path d="${path}" fill="none" stroke="${colour}" stroke-width="3"${guessed && markup` stroke-dasharray="9 6"`}/>
${places.map((place) => mark(place, hue === 'good', markup`fill="${fill}" stroke="${colour}" stroke-width="2"`))}
<text x="${text.x}" y="${text.y}" text-anchor="${text.anchor}" dominant-baseline="middle" fill="${colour}" font-size="${FONT_SIZE + 2}">${name}</text>
`;
}

function mark({ x, y }: Place, isRound: boolean, look: Markup): Markup {
  return isRound
    ? markup`<circle cx="${x}" cy="${y}" r="${MARK}" ${look}/>`
    : markup`<rect x="${x - MARK}" y="${y - MARK}" width="${2 * MARK}" height="${2 * MARK}" ${look}/>`;
}

const NAMES: Readonly<
  Record<Curve['side'], (place: Place) => Place & { readonly anchor: string }>
> = {
  // A little higher: off a line that rises through the point.
  left: ({ x, y }) => ({ x: x - DISTANCE, y: y - 10, anchor: 'end' }),
  top: ({ x, y }) => ({ x, y: y - DISTANCE, anchor: 'middle' }),
  right: ({ x, y }) => ({ x: x + DISTANCE, y, anchor: 'start' }),
};
