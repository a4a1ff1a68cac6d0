import { approachesTable } from './tables/approaches-table';
import type { Figures, Row } from './figures';
import { Measuring } from './measuring';
import { arrayPartsTable, generatorPartsTable } from './tables/parts-tables';
import { scalabilityTable } from './tables/scalability-table';
import type { Table } from './tables/table';
import type { Task } from './inside/protocol';
import { type Terminal, TimeLeft } from './time-left';

export interface MeasureOptions {
  /** The counts of the table, in order. */
  readonly counts: readonly number[];
  /** The count that is looked at closely. */
  readonly exampleCount: number;
  /** How many of a thing are made to weigh one. */
  readonly many: number;
  /** The heap that each measurement may use, in V8's megabytes. */
  readonly heapMegabytes: number;
  /** Where the progress bar goes. */
  readonly terminal: Terminal;
  /** Called with each table as soon as it has been measured. */
  readonly onTable: (table: Table) => void;
}

/** Measures everything that `npm run measure` shows. */
export async function measureAll(options: MeasureOptions): Promise<Figures> {
  const { counts, exampleCount, many, heapMegabytes, terminal, onTable } = options;
  const start = performance.now();
  const timeLeft = new TimeLeft(tasksFor(options), terminal);
  const measuring = new Measuring(heapMegabytes, timeLeft);

  const approaches = await measuring.approaches(exampleCount);
  onTable(approachesTable(approaches));

  const parts = await measuring.parts(exampleCount, many);
  onTable(arrayPartsTable(parts));
  onTable(generatorPartsTable(parts));

  const rows: Row[] = [];
  for (const count of counts) rows.push(await measuring.row(count));
  onTable(scalabilityTable(rows));

  return {
    node: process.versions.node,
    v8: process.versions.v8,
    platform: `${process.platform} ${process.arch}`,
    measuredAt: new Date().toISOString(),
    seconds: (performance.now() - start) / 1000,
    heapMegabytes,
    approaches,
    parts,
    rows,
  };
}

function tasksFor({ counts, exampleCount, many }: MeasureOptions): Task[] {
  const runs = [exampleCount, ...counts].flatMap((count): Task[] => [
    { kind: 'array', count },
    { kind: 'generator', count },
  ]);
  return [...runs, { kind: 'parts', count: exampleCount, many }];
}
