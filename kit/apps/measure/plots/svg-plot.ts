import { type Markup, markup } from '../../../ground/page/markup';
import { palette } from '../../../ground/page/page';
import { byteSize } from '../../../ground/text/byte-size';
import { countName } from '../counts';
import type { Figures } from '../figures';
import type { Run } from '../inside/measure-run';
import { axisAround, type LogAxis, powersOn, shareOf } from './log-axis';
import { plotSeries, type Point } from './plot-series';
import { arrayBytes } from '../v8-layout';

/** Small for its letters, so that they can be read on a telephone, where all of it is 270 px wide. */
const WIDTH = 640;
const HEIGHT = 480;
const FONT_SIZE = 24;
/** The edges of the field in which the lines are, in the units of the picture. */
const FIELD = { left: 110, right: WIDTH - 30, top: 50, bottom: HEIGHT - 80 };
/** Far below what anything weighs, so that the line of the generator does not lie on the axis. */
const LEAST_BYTES = 10;

/** A line through points, with its name beside one of them. */
interface Curve {
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
interface Coordinates {
  readonly x: number;
  readonly y: number;
}

/** Both axes logarithmic: the array rises, the generator stays where it is. */
export function growthSvg(rows: Figures['rows']): Markup {
  const { array, extrapolated, generator } = plotSeries(rows);
  return plot('numbers', [
    // First, so that the last measured point covers its first.
    { points: extrapolated, hue: 'bad', guessed: true, name: 'does not fit', side: 'end' },
    { points: array, hue: 'bad', name: 'array', side: 'left' },
    { points: generator, hue: 'good', name: 'generator', side: 'top' },
  ]);
}

/** One generator on its way, next to what the values that have passed would take in an array. */
export function onTheWaySvg({ paused }: Run): Markup {
  return plot('values that have gone by', [
    {
      ...{ points: paused.map(({ at }): Point => [at, arrayBytes(at)]), hue: 'dim' },
      ...{ guessed: true, name: '8 B for each', side: 'left' },
    },
    {
      points: paused.map(({ at, bytes }): Point => [at, bytes]),
      ...{ hue: 'good', name: 'the generator', side: 'top' },
    },
  ]);
}

/**
 * A plot as its own file, for a README: with the colours of every page, light or dark as the reader has it.
 *
 * @param svg one `<svg>` whose colours are named
 */
export function svgFile(svg: Markup): string {
  return svg.text.replace(/(?<=^<svg[^>]*>)/, `\n<style>\n${palette().trim()}\n</style>`);
}

function plot(counted: string, curves: readonly Curve[]): Markup {
  const points = curves.flatMap((curve) => curve.points);
  const counts = points.map(([count]) => count);
  const x: LogAxis = { from: Math.min(...counts), to: Math.max(...counts) };
  const y = axisAround([LEAST_BYTES, ...points.map(([, bytes]) => Math.max(1, bytes))]);
  const coordinatesOf = ([count, bytes]: Point): Coordinates => ({
    x: between(FIELD.left, FIELD.right, shareOf(x, count)),
    y: between(FIELD.bottom, FIELD.top, shareOf(y, Math.max(1, bytes))),
  });
  const middle = (FIELD.left + FIELD.right) / 2;
  return markup`<svg width="${WIDTH}" height="${HEIGHT}" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="${FONT_SIZE}" fill="var(--ink)">
<rect width="${WIDTH}" height="${HEIGHT}" fill="var(--ground)"/>
${powersOn(y).map((bytes) => sizeLine(bytes, coordinatesOf([x.from, bytes]).y))}
${powersOn(x).map((count) => countLine(count, coordinatesOf([count, y.from]).x))}
<text x="5" y="${FIELD.top - 22}">bytes retained</text>
<text x="${middle}" y="${FIELD.bottom + 64}" text-anchor="middle">${counted}</text>
${curves.filter((curve) => curve.points.length > 0).map((curve) => curveMarkup(curve, curve.points.map(coordinatesOf)))}
</svg>`;
}

/** A line of the grid with the size that it stands for. */
function sizeLine(bytes: number, y: number): Markup {
  return markup`<line x1="${FIELD.left}" x2="${FIELD.right}" y1="${y}" y2="${y}" stroke="var(--line)"/>
<text x="${FIELD.left - 10}" y="${y}" text-anchor="end" dominant-baseline="middle">${byteSize(bytes).replace('.0', '')}</text>
`;
}

function countLine(count: number, x: number): Markup {
  return markup`<line x1="${x}" x2="${x}" y1="${FIELD.top}" y2="${FIELD.bottom}" stroke="var(--line)"/>
<text x="${x}" y="${FIELD.bottom + 28}" text-anchor="middle">${shortName(count)}</text>
`;
}

function between(from: number, to: number, share: number): number {
  return Math.round((from + (to - from) * share) * 10) / 10;
}

/** `1 k`, as there is no room for `1 thousand`. */
function shortName(count: number): string {
  return countName(count).replace('thousand', 'k').replace('million', 'M').replace('billion', 'bn');
}

/** Half of how wide and high the mark of a point is. */
const MARK = 5.5;
/** From the middle of a mark to the name next to it. */
const DISTANCE = 20;

/** Draws a line at the places of its points. */
function curveMarkup(
  { hue, name, side, guessed = false }: Curve,
  places: readonly Coordinates[],
): Markup {
  const colour = `var(--${hue})`;
  const fill = guessed ? 'var(--ground)' : colour;
  const path = places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  const text = nameAt(side, places);
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

function nameAt(
  side: Curve['side'],
  places: readonly Coordinates[],
): Coordinates & { readonly anchor: string } {
  const [first, last] = [places[0]!, places.at(-1)!];
  switch (side) {
    case 'left': {
      const { x, y } = places[Math.floor(places.length / 2)]!;
      // A little higher: off a line that rises through the point.
      return { x: x - DISTANCE, y: y - 10, anchor: 'end' };
    }
    case 'top':
      return { x: (first.x + last.x) / 2, y: (first.y + last.y) / 2 - DISTANCE, anchor: 'middle' };
    case 'end':
      return { x: last.x, y: last.y - DISTANCE, anchor: 'end' };
  }
}
