import { byteSize } from '../../../ground/text/byte-size';
import { grouped } from '../../../ground/text/counted';
import { countName } from '../counts';
import { type ArraySize, type Figures, halfWay, type Row } from '../figures';
import type { Misfit } from '../measuring/run-task';
import type { Table } from './table';

/** How both grow, or do not, with the number of values. */
export function scalabilityTable(rows: Figures['rows']): Table {
  return {
    title: `From ${countName(rows[0]!.count)} to ${countName(rows.at(-1)!.count)}`,
    head: ['numbers', 'array', 'generator', 'array ÷ generator'],
    rows: rows.map((row) => {
      const { bytes } = halfWay(row.generator);
      return [
        countName(row.count),
        arrayCell(row.array),
        byteSize(bytes),
        `${marked(row.array, grouped(Math.round(row.array.bytes / bytes)))} ×`,
      ];
    }),
    notes: [
      'Bytes retained while paused half-way.',
      ...rows.flatMap(misfitNote),
      onTheWay(rows.at(-1)!),
    ],
  };
}

function arrayCell(array: ArraySize): string {
  const size = marked(array, byteSize(array.bytes));
  return array.kind === 'extrapolated' ? `does not fit (${size})` : size;
}

/** An extrapolated figure is never to be taken for a measured one. */
function marked(array: ArraySize, figure: string): string {
  return array.kind === 'extrapolated' ? `~${figure}` : figure;
}

function misfitNote({ count, array }: Row): string[] {
  if (array.kind === 'measured') return [];
  return [
    `An array of ${countName(count)} numbers was attempted: ${reason(array.attempt)} ` +
      '~ marks what is extrapolated, not measured: 8 B per number, no growth slack.',
  ];
}

function reason({ why, reached, heapMegabytes }: Misfit): string {
  const far = reached === 0 ? 'before the first million' : `after ${countName(reached)}`;
  switch (why) {
    case 'memory':
      return `${far}, the ${grouped(heapMegabytes)} MB that its process was allowed were used up, and V8 ended it.`;
    case 'length':
      return `${far}, the array had to grow beyond what V8 makes in one piece, however much memory there is, and V8 gave up.`;
    case 'killed':
      return `${far}, the system had no more memory to give and killed its process.`;
  }
}

function onTheWay({ generator }: Row): string {
  const sizes = generator.paused.map(({ bytes }) => bytes);
  const { letGo } = generator;
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const engines =
    Math.abs(letGo) > NOTEWORTHY_BYTES
      ? ` (${byteSize(letGo)} of that were still there after it had been let go of: the engine's own)`
      : '';
  return (
    `The generator really went through all ${grouped(generator.values)} values, in ${Math.ceil(generator.seconds)} s. ` +
    `Paused at ${sizes.length} places on its way, it retained ${range(least, most)}${engines}.`
  );
}

/** Less is within the error of these measurements. */
const NOTEWORTHY_BYTES = 200;

function range(least: number, most: number): string {
  return least === most ? byteSize(least) : `${byteSize(least)} to ${byteSize(most)}`;
}
