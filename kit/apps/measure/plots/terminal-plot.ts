import pc from 'picocolors';
import { byteSize } from '../../../ground/text/byte-size';
import { countName } from '../counts';
import type { Figures } from '../figures';
import { axisAround, powersOn, shareOf } from './log-axis';
import { plotSeries, type Point } from './plot-series';

const COLUMNS = 60;
/** A line for each power of ten of bytes, and one between each two. */
const LINES_PER_POWER = 2;
/** Of a size at the axis: `100 MB`. */
const SIZE_COLUMNS = 7;

const SYMBOLS = { array: '#', extrapolated: '~', generator: 'o' } as const;

/** Both axes logarithmic: the array rises, the generator stays where it is. */
export function terminalPlot(rows: Figures['rows']): string {
  const { array, extrapolated, generator } = plotSeries(rows);
  const points = [...array, ...extrapolated, ...generator];
  const x = axisAround(points.map(([count]) => count));
  const y = axisAround(points.map(([, bytes]) => Math.max(1, bytes)));
  const sizes = powersOn(y);
  const height = (sizes.length - 1) * LINES_PER_POWER;
  const field = Array.from({ length: height + 1 }, () => Array<string>(COLUMNS + 1).fill(' '));
  const columnOf = (count: number): number => Math.round(shareOf(x, count) * COLUMNS);
  const draw = (line: readonly Point[], symbol: string): void => {
    for (const [column, share] of columnsOf(
      line.map(([count, bytes]) => [columnOf(count), shareOf(y, Math.max(1, bytes))]),
    ))
      field[height - Math.round(share * height)]![column] = symbol;
  };
  draw(extrapolated, SYMBOLS.extrapolated);
  draw(array, SYMBOLS.array);
  draw(generator, SYMBOLS.generator);

  const counts = powersOn(x);
  const ticks = Array<string>(COLUMNS + 1).fill('─');
  const names = Array<string>(COLUMNS + SIZE_COLUMNS).fill(' ');
  for (const count of counts) {
    ticks[columnOf(count)] = '┬';
    const name = shortCount(count);
    const start = SIZE_COLUMNS + 1 + columnOf(count) - Math.floor(name.length / 2);
    [...name].forEach((letter, index) => (names[start + index] = letter));
  }
  const lines = field.map((line, index) => {
    const power = sizes[(height - index) / LINES_PER_POWER];
    const size = power === undefined ? '' : byteSize(power).replace('.0', '');
    return `${size.padStart(SIZE_COLUMNS - 1)} ${power === undefined ? '│' : '┤'}${line.join('').trimEnd()}`;
  });
  const legend =
    `  ${SYMBOLS.array} array   ${SYMBOLS.generator} generator` +
    (extrapolated.length === 0 ? '' : `   ${SYMBOLS.extrapolated} array, extrapolated`);
  return [
    pc.bold('Bytes retained by how many numbers, both axes logarithmic'),
    ...lines,
    `${' '.repeat(SIZE_COLUMNS)}└${ticks.join('')}`,
    names.join('').trimEnd(),
    legend,
    '',
  ].join('\n');
}

/** Every column that a line crosses, and how high it is there. */
function columnsOf(
  places: readonly (readonly [column: number, share: number])[],
): [column: number, share: number][] {
  return places.flatMap(([column, share], index) => {
    const [next = column, target = share] = places[index + 1] ?? [];
    const steps = Math.max(1, next - column);
    return Array.from({ length: steps }, (_, step): [number, number] => [
      column + step,
      share + ((target - share) * step) / steps,
    ]);
  });
}

/** `1K`, `100M`, `1B`. */
function shortCount(count: number): string {
  return countName(count)
    .replace(' thousand', 'K')
    .replace(' million', 'M')
    .replace(' billion', 'B');
}
