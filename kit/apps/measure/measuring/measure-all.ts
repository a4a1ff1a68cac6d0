import { approachesTable } from '../tables/approaches-table';
import { type Approaches, type ArraySize, type Figures, halfWay, type Row } from '../figures';
import { arrayPartsTable, generatorPartsTable } from '../tables/parts-tables';
import { scalabilityTable } from '../tables/scalability-table';
import type { Table } from '../tables/table';
import { runTask, type TaskEnd } from './run-task';
import type { Results, Task } from '../inside/protocol';
import { TimeLeft } from './time-left';
import type { ProgressTerminal } from '../../../ground/command-line/progress-line';
import { getNumbers, getNumbersGenerator } from '../two-ways';
import { arrayBytes } from '../v8-layout';

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
  readonly terminal: ProgressTerminal;
  /** Called with each table as soon as it has been measured. */
  readonly onTable: (table: Table) => void;
}

/** Runs a task in its own process. */
type Measure = <T extends Task>(task: T) => Promise<TaskEnd<Results[T['kind']]>>;

/** Measures everything that `npm run measure` shows. */
export async function measureAll(options: MeasureOptions): Promise<Figures> {
  const { counts, exampleCount, many, heapMegabytes, terminal, onTable } = options;
  const start = performance.now();
  const timeLeft = new TimeLeft(tasksFor(options), terminal);
  const measure: Measure = async (task) => {
    timeLeft.begin(task);
    const onProgress = (values: number): void => timeLeft.advance(values);
    return runTask(task, { heapMegabytes, onProgress }).finally(() => timeLeft.end());
  };

  const approaches = await approachesAt(exampleCount, measure);
  onTable(approachesTable(approaches));

  const parts = resultOf(await measure({ kind: 'parts', count: exampleCount, many }));
  onTable(arrayPartsTable(parts));
  onTable(generatorPartsTable(parts));

  const rows: Row[] = [];
  for (const count of counts) rows.push(await rowAt(count, measure));
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

/** Asks both approaches for the same numbers. */
async function approachesAt(count: number, measure: Measure): Promise<Approaches> {
  const array = resultOf(await measure({ kind: 'array', count }));
  const generator = resultOf(await measure({ kind: 'generator', count }));
  const numbers = getNumbers(count);
  const values = getNumbersGenerator(count);
  const firstTen = Array.from({ length: 10 }, () => values.next().value as number);
  return {
    count,
    array: { firstTen: numbers.slice(0, 10), values: numbers.length, run: array },
    generator: { firstTen, values: generator.values, run: generator },
  };
}

/** Goes through both at one count; an array that does not fit is truly attempted. */
async function rowAt(count: number, measure: Measure): Promise<Row> {
  const array = arraySizeOf(count, await measure({ kind: 'array', count }));
  return { count, array, generator: resultOf(await measure({ kind: 'generator', count })) };
}

/** The array's size at one count: what was measured or, where it does not fit, the least that it would take. */
function arraySizeOf(count: number, end: TaskEnd<Results['array']>): ArraySize {
  if (end.kind === 'result') {
    return { kind: 'measured', bytes: halfWay(end.result).bytes, run: end.result };
  }
  const { why, reached, heapMegabytes } = end;
  const attempt = { why, reached, heapMegabytes };
  return { kind: 'extrapolated', bytes: arrayBytes(count), attempt };
}

function resultOf<Result>(end: TaskEnd<Result>): Result {
  if (end.kind === 'result') return end.result;
  throw new Error(`what must always fit did not: ${end.why} after ${end.reached} values`);
}
