import { marksFor } from '../../../spec/heap/marks';
import { CHUNK } from './protocol';
import { Readings } from './readings';

/** What was retained after so many values. */
export interface Reading {
  readonly at: number;
  readonly bytes: number;
}

/** The measurement of one way to produce numbers, up to the last one. Sizes are in bytes above those before the call. */
export interface Run {
  /** How many values came. */
  readonly values: number;
  /** After the call, before any value was taken. */
  readonly called: number;
  /** While it was paused, in order: at every power of ten, half-way and before the last value. */
  readonly paused: readonly Reading[];
  /** After the last value, while it could still be reached. */
  readonly ended: number;
  /** After the last reference was dropped. It should be 0, so it is the error of the measurement. */
  readonly letGo: number;
  readonly seconds: number;
}

export interface RunOptions {
  /** Makes what is measured; called more than once. */
  readonly make: (count: number) => Iterable<number>;
  readonly count: number;
  /** Called whenever another {@link CHUNK} of values has come; in rehearsals, too. */
  readonly onChunk?: () => void;
  /** Called when the rehearsals are over, and again where the measurement is repeated. */
  readonly onBegin?: () => void;
}

/**
 * Measures one way of producing numbers, in a process that does nothing else.
 *
 * The engine itself allocates when code runs for the first time and when it is optimised, and it makes the first
 * eight or so generator objects of a function larger than the rest, with room for properties (slack tracking). So
 * the very same measurement is rehearsed on a few values until it reads the same twice.
 */
export function measureRun({ make, count, onChunk = nothing, onBegin = nothing }: RunOptions): Run {
  const marks = marksOnTheWay(count);
  const measurement = new Measurement(make, onChunk, marks.length);
  rehearse(measurement);
  const start = performance.now();
  onBegin();
  let best = measurement.run(count, marks, CHUNK);
  let runs = 1;
  while (
    errorOf(best) > toleratedError(best) &&
    (runs < FEWEST_RUNS || performance.now() - start < PATIENCE_MS)
  ) {
    runs += 1;
    onBegin();
    const run = measurement.run(count, marks, CHUNK);
    if (errorOf(run) < errorOf(best)) best = run;
  }
  return best;
}

/** Bytes that the engine itself has allocated or freed in the meantime. */
function errorOf({ letGo }: Run): number {
  return Math.abs(letGo);
}

/** With more than this, the measurement is repeated, and the best one is reported. */
function toleratedError({ called }: Run): number {
  return 100 + called / 10_000;
}

/** After that long nothing is measured a third time. */
const PATIENCE_MS = 20_000;

/** What the engine makes once, in the middle of a run of hundreds of millions, is there before the second begins. */
const FEWEST_RUNS = 2;

function nothing(): void {}

/** Where to look: as the specs do, and at every power of ten. */
export function marksOnTheWay(count: number): number[] {
  const powers = Array.from({ length: Math.ceil(Math.log10(count)) }, (_, power) => 10 ** power);
  return [...new Set([...powers, ...marksFor(count)])]
    .filter((mark) => mark > 0 && mark < count)
    .sort((a, b) => a - b);
}

const ENOUGH_TO_BE_OPTIMISED = 1_000_000;
const FEWEST_REHEARSALS = 10;
const MOST_REHEARSALS = 30;

function rehearse(measurement: Measurement): void {
  measurement.run(ENOUGH_TO_BE_OPTIMISED, [1, 2], 1_000);
  measurement.run(ENOUGH_TO_BE_OPTIMISED, [1, 2], CHUNK);
  let before = '';
  for (let round = 1; round <= MOST_REHEARSALS; round += 1) {
    const { called, paused, ended, letGo } = measurement.run(4, [1, 2], 1_000);
    const now = [called, ...paused.map(({ bytes }) => bytes), ended, letGo].join(' ');
    if (now === before && round >= FEWEST_REHEARSALS) return;
    before = now;
  }
}

/** A frame may drop a value early or keep it for too long. Properties of an object do neither. */
const held: { values: Iterable<number> | undefined; iterator: Iterator<number> | undefined } = {
  values: undefined,
  iterator: undefined,
};

class Measurement {
  readonly #readings: Readings;

  constructor(
    private readonly make: RunOptions['make'],
    private readonly onChunk: () => void,
    marks: number,
  ) {
    this.#readings = new Readings(marks + 4);
  }

  /** Goes through all values, pausing at the marks; every chunk is a sign of life. */
  run(count: number, marks: readonly number[], chunk: number): Run {
    const start = performance.now();
    this.#readings.takeBaseline();
    this.#call(count);
    this.#readings.take();
    this.#iterate();
    let values = 0;
    // A `for…of` would have its own iterator alive at every reading.
    for (let index = 0; index < marks.length; index += 1) {
      values = this.#advance(values, marks[index]!, chunk);
      this.#readings.take();
    }
    values = this.#advance(values, Infinity, chunk);
    this.#readings.take();
    this.#letGo();
    this.#readings.take();
    const [called = 0, ...growths] = this.#readings.growths();
    return {
      values,
      called,
      paused: marks.map((at, index) => ({ at, bytes: growths[index]! })),
      ended: growths.at(-2)!,
      letGo: growths.at(-1)!,
      seconds: (performance.now() - start) / 1000,
    };
  }

  #call(count: number): void {
    held.values = this.make(count);
  }

  #iterate(): void {
    held.iterator = held.values![Symbol.iterator]();
  }

  /** @returns how many values have come, fewer than wanted only at the end */
  #advance(from: number, to: number, chunk: number): number {
    let values = from;
    while (values < to) {
      const wanted = Math.min(chunk - (values % chunk), to - values);
      const came = pull(wanted);
      values += came;
      if (came < wanted) break;
      if (values % chunk === 0) this.onChunk();
    }
    return values;
  }

  #letGo(): void {
    held.iterator = undefined;
    held.values = undefined;
  }
}

function pull(most: number): number {
  const iterator = held.iterator!;
  for (let taken = 0; taken < most; taken += 1) {
    if (iterator.next().done === true) return taken;
  }
  return most;
}
