import { type Figures, halfWay } from '../figures';

/** What is plotted: how many values, and the bytes retained. */
export type Point = readonly [count: number, bytes: number];

/** The rows of the table as points. */
export function plotSeries(rows: Figures['rows']) {
  const pointOf = ({ count, array }: Figures['rows'][number]): Point => [count, array.bytes];
  const array = rows.filter((row) => row.array.kind === 'measured').map(pointOf);
  const beyond = rows.filter((row) => row.array.kind === 'extrapolated').map(pointOf);
  return {
    array,
    // Beyond the last array that fits; begins with that one, so that a line may join them.
    extrapolated: beyond.length === 0 ? [] : [...array.slice(-1), ...beyond],
    generator: rows.map(({ count, generator }): Point => [count, halfWay(generator).bytes]),
  };
}
