import { type Figures, halfWay } from '../figures';

/** What is plotted: how many values, and the bytes retained. */
export type Point = readonly [count: number, bytes: number];

export interface PlotSeries {
  readonly array: readonly Point[];
  /** Beyond the last array that fits; begins with that one, so that a line may join them. */
  readonly extrapolated: readonly Point[];
  readonly generator: readonly Point[];
}

/** The rows of the table as points. */
export function plotSeries(rows: Figures['rows']): PlotSeries {
  const pointOf = ({ count, array }: Figures['rows'][number]): Point => [count, array.bytes];
  const array = rows.filter((row) => row.array.kind === 'measured').map(pointOf);
  const beyond = rows.filter((row) => row.array.kind === 'extrapolated').map(pointOf);
  return {
    array,
    extrapolated: beyond.length === 0 ? [] : [...array.slice(-1), ...beyond],
    generator: rows.map(({ count, generator }) => [count, halfWay(generator).bytes]),
  };
}
