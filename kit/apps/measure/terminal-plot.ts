import pc from 'picocolors';
import { byteSize } from '../../ground/text/byte-size';
import { plotSeries, type Point } from './plot-series';
import type { Figures } from './figures';
import type { AsciiPlot } from './plotting';

const WIDTH = 60;
/** A line for each power of ten of bytes, and one between each two. */
const LINES_PER_POWER = 2;

const SYMBOLS = { array: '#', extrapolated: '~', generator: 'o' } as const;

/** Both axes logarithmic: the array rises, the generator stays where it is. */
export function terminalPlot(rows: Figures['rows'], plot: AsciiPlot): string {
  const { array, extrapolated, generator } = plotSeries(rows);
  // The library's axes are linear, so it is given logarithms.
  const logarithms = (points: readonly Point[]): [number, number][] =>
    points.map(([count, bytes]) => [Math.log10(count), Math.log10(Math.max(1, bytes))]);
  const beyond = extrapolated.slice(1);
  const all = [...array, ...beyond, ...generator];
  const counts = powersAround(all.map(([count]) => count));
  const sizes = powersAround(all.map(([, bytes]) => Math.max(1, bytes)));
  const drawn = plot([logarithms([...array, ...beyond]), logarithms(generator)], {
    width: WIDTH,
    height: (sizes.length - 1) * LINES_PER_POWER + 1,
    yRange: [sizes[0], sizes.at(-1)],
    customXAxisTicks: counts,
    customYAxisTicks: sizes,
    formatter: (power: number, { axis }: { axis: 'x' | 'y' }) =>
      axis === 'x' ? shortCount(10 ** power) : byteSize(10 ** power).replace('.0', ''),
    lineFormatter: ({ x, y, plotX, plotY }: Record<'x' | 'y' | 'plotX' | 'plotY', number>) => ({
      x: plotX,
      y: plotY,
      symbol: symbolAt(x, y, logarithms(generator), logarithms(beyond)),
    }),
  });
  const legend =
    `  ${SYMBOLS.array} array   ${SYMBOLS.generator} generator` +
    (beyond.length === 0 ? '' : `   ${SYMBOLS.extrapolated} array, extrapolated`);
  return [
    pc.bold('Bytes retained by how many numbers, both axes logarithmic'),
    drawn,
    legend,
    '',
  ].join('\n');
}

function symbolAt(
  x: number,
  y: number,
  generator: readonly Point[],
  beyond: readonly Point[],
): string {
  const isIn = (points: readonly Point[]): boolean => points.some(([a, b]) => a === x && b === y);
  if (isIn(generator)) return SYMBOLS.generator;
  return isIn(beyond) ? SYMBOLS.extrapolated : SYMBOLS.array;
}

/** The whole powers of ten from below the least to above the greatest. */
function powersAround(numbers: readonly number[]): number[] {
  const least = Math.floor(Math.log10(Math.min(...numbers)));
  const most = Math.ceil(Math.log10(Math.max(...numbers)));
  return Array.from({ length: most - least + 1 }, (_, index) => least + index);
}

/** `1K`, `100M`, `1B`. */
function shortCount(count: number): string {
  const [size, letter] =
    count >= 1e9 ? [1e9, 'B'] : count >= 1e6 ? [1e6, 'M'] : count >= 1e3 ? [1e3, 'K'] : [1, ''];
  return `${Math.round(count / size)}${letter}`;
}
