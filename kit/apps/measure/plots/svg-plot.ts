import { type Markup, markup } from '../../../ground/page/markup';
import { byteSize } from '../../../ground/text/byte-size';
import { countName } from '../counts';
import type { Figures } from '../figures';
import type { Run } from '../inside/measure-run';
import { axisAround, type LogAxis, powersOn, shareOf } from './log-axis';
import { plotSeries, type Point } from './plot-series';
import { type Curve, curveMarkup, type Coordinates, FONT_SIZE } from './svg-curve';
import { arrayBytes } from '../v8-layout';

/** Small for its letters, so that they can be read on a telephone, where all of it is 270 px wide. */
const WIDTH = 640;
const HEIGHT = 480;
/** The edges of the field in which the lines are, in the units of the picture. */
const FIELD = { left: 110, right: WIDTH - 30, top: 50, bottom: HEIGHT - 80 };
/** Far below what anything weighs, so that the line of the generator does not lie on the axis. */
const LEAST_BYTES = 10;

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
