import { getNumbers, getNumbersGenerator } from '../two-ways';
import { Readings } from './readings';

/** What things weigh, in bytes each. */
export interface Parts {
  /** How many numbers the arrays hold. */
  readonly count: number;
  readonly emptyArray: number;
  /** Exactly sized, as `slice()` makes it. */
  readonly exactArray: number;
  /** Grown by `push()`. */
  readonly pushedArray: number;
  /** How many of everything else were made to weigh one. */
  readonly many: number;
  readonly suspendedStart: number;
  readonly suspendedYield: number;
  readonly completed: number;
  readonly withoutLocals: number;
  readonly withEightLocals: number;
  readonly iteratorResult: number;
}

/** Weighs the parts that the two approaches are made of, in a process that does nothing else. */
export function measureParts(count: number, many: number): Parts {
  const each = (make: () => unknown): number => bytesEach(make, many);
  for (let index = 0; index < many; index += 1) held[index] = 0;
  return {
    count,
    emptyArray: each(() => []),
    exactArray: bytesEach(() => getNumbers(count).slice(), 1),
    pushedArray: bytesEach(() => getNumbers(count), 1),
    many,
    suspendedStart: each(() => getNumbersGenerator(count)),
    suspendedYield: each(() => paused(getNumbersGenerator(count))),
    completed: each(() => completed(getNumbersGenerator(1))),
    withoutLocals: each(() => paused(noLocals())),
    withEightLocals: each(() => paused(eightLocals())),
    iteratorResult: each(() => noLocals().next()),
  };
}

/** Made once, so that it is there before and after. */
const held: unknown[] = [];
const readings = new Readings(2);

const REHEARSALS = 3;
const ROUNDS = 3;

/** The median of a few rounds, after some that let the engine optimise. */
function bytesEach(make: () => unknown, many: number): number {
  const rounds: number[] = [];
  for (let round = 0; round < REHEARSALS + ROUNDS; round += 1) {
    held.fill(0);
    readings.takeBaseline();
    for (let index = 0; index < many; index += 1) held[index] = make();
    readings.take();
    rounds.push(readings.growths()[0]! / many);
  }
  held.fill(0);
  return rounds.slice(REHEARSALS).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
}

function paused<G extends Iterator<unknown>>(generator: G): G {
  generator.next();
  return generator;
}

function completed<G extends Iterator<unknown>>(generator: G): G {
  while (generator.next().done !== true);
  return generator;
}

// Two generator functions that differ in nothing but the number of their locals: so one local can be weighed.

function* noLocals(): Generator<number, number, unknown> {
  yield 0;
  return 0;
}

function* eightLocals(): Generator<number, number, unknown> {
  const a = 1;
  const b = 2;
  const c = 3;
  const d = 4;
  const e = 5;
  const f = 6;
  const g = 7;
  const h = 8;
  yield 0;
  return a + b + c + d + e + f + g + h;
}
