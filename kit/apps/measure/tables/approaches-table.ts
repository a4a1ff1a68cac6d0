import { byteSize } from '../../../ground/text/byte-size';
import { grouped } from '../../../ground/text/counted';
import { type Approach, type Approaches, halfWay } from '../figures';
import type { Table } from './table';

/** The two approaches side by side. */
export function approachesTable({ count, array, generator }: Approaches): Table {
  const row = (name: string, cell: (approach: Approach) => string): string[] => [
    name,
    cell(array),
    cell(generator),
  ];
  return {
    title: `Two ways to ${grouped(count)} numbers`,
    head: ['', 'getNumbers(n)', 'getNumbersGenerator(n)'],
    rows: [
      row('first ten', ({ firstTen }) => firstTen.join(' ')),
      ['how many', `${grouped(array.values)} (length)`, `${grouped(generator.values)} (counted)`],
      row('after the call', ({ run }) => byteSize(run.called)),
      row('paused half-way', ({ run }) => byteSize(halfWay(run).bytes)),
      row('after the last one', ({ run }) => byteSize(run.ended)),
      row('let go of', ({ run }) => byteSize(run.letGo)),
    ],
    notes: [
      'Bytes retained: what is alive after a garbage collection, minus what was alive before the call. Measured in a process that does nothing else; "let go of" shows the error, mostly under 100 B.',
      'The same numbers. The array keeps them all as long as anything refers to the array. The generator keeps none. It cannot say how many there are: to count them, you must consume them.',
    ],
  };
}
