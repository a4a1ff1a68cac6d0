import { getNumbers, getNumbersGenerator } from './two-ways';
import { type Approaches, type ArraySize, halfWay, type Row } from './figures';
import type { Parts } from './inside/measure-parts';
import { type Misfit, type TaskEnd, runTask } from './run-task';
import type { Results, Task } from './inside/protocol';
import type { TimeLeft } from './time-left';
import { arrayBytes } from './v8-layout';

/** Makes the measurements, each in its own process, and shows how long they will take. */
export class Measuring {
  constructor(
    readonly heapMegabytes: number,
    readonly timeLeft: TimeLeft,
  ) {}

  /** Asks both approaches for the same numbers. */
  async approaches(count: number): Promise<Approaches> {
    const array = await this.#result({ kind: 'array', count });
    const generator = await this.#result({ kind: 'generator', count });
    const numbers = getNumbers(count);
    const firstTen = firstOf(getNumbersGenerator(count), 10);
    return {
      count,
      array: { firstTen: numbers.slice(0, 10), values: numbers.length, run: array },
      generator: { firstTen, values: generator.values, run: generator },
    };
  }

  /** Weighs what both are made of. */
  async parts(count: number, many: number): Promise<Parts> {
    return this.#result({ kind: 'parts', count, many });
  }

  /** Goes through both at one count; an array that does not fit is truly attempted. */
  async row(count: number): Promise<Row> {
    return {
      count,
      array: arraySizeOf(count, await this.#run({ kind: 'array', count })),
      generator: await this.#result({ kind: 'generator', count }),
    };
  }

  async #result<T extends Task>(task: T): Promise<Results[T['kind']]> {
    const outcome = await this.#run(task);
    if (outcome.kind === 'result') return outcome.result;
    throw new Error(`${task.kind} of ${task.count} did not fit: ${outcome.why}`);
  }

  async #run<T extends Task>(task: T): Promise<TaskEnd<Results[T['kind']]>> {
    this.timeLeft.begin(task);
    const outcome = await runTask(task, {
      heapMegabytes: this.heapMegabytes,
      onProgress: (values) => this.timeLeft.advance(values),
    });
    this.timeLeft.end();
    return outcome;
  }
}

/** The array's size at one count: what was measured or, where it does not fit, the least that it would take. */
export function arraySizeOf(count: number, outcome: TaskEnd<Results['array']>): ArraySize {
  if (outcome.kind === 'result') {
    return { kind: 'measured', bytes: halfWay(outcome.result).bytes, run: outcome.result };
  }
  const { why, reached, heapMegabytes } = outcome;
  const attempt: Misfit = { why, reached, heapMegabytes };
  return { kind: 'extrapolated', bytes: arrayBytes(count), attempt };
}

function firstOf(values: Iterator<number>, count: number): number[] {
  return Array.from({ length: count }, () => values.next().value as number);
}
