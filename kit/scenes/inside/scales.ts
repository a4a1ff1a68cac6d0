import { liveBytes } from '../../spec/heap/live-bytes';
import type { Scene, Steppable } from '../scene';
import type { Step } from './step';
import type { Weights } from '../trace';

/**
 * One generator is lost in the noise of a heap, some hundred bytes; five hundred that take the same steps are not. Now and
 * then V8 adds something itself or frees old garbage, so of several rounds the median counts.
 */
const COPIES = 500;
const ROUNDS = 5;
/** V8 allocates memory in words of 8 bytes, so smaller differences are noise. */
const WORD_BYTES = 8;
/** From this weight on, one copy is weighed alone. */
const HEAVY_BYTES = 256 * 1024;

/** A place that no optimised frame can drop. */
const held: { things: unknown[] } = { things: [] };

/** Weighs what a scene retains once it has been opened and after each step, and what its eager twin does. */
export async function weigh(
  { open, beside, eager }: Scene<object>,
  exports: object,
  steps: readonly Step[],
): Promise<Weights> {
  const silent = (): void => undefined;
  const makers = beside === undefined ? [open] : [open, beside];
  return {
    lazy: await weighed(
      makers.map((make) => () => make(exports, silent)),
      steps,
    ),
    eager: eager === undefined ? undefined : (await weighed([() => eager.make(exports)], []))[0],
  };
}

type Maker = () => unknown;

async function weighed(makers: readonly Maker[], steps: readonly Step[]): Promise<number[]> {
  // The first time, V8 compiles the code and keeps the result.
  await round(makers, steps, 1);
  const alone = await round(makers, steps, 1);
  const copies = Math.max(...alone) > HEAVY_BYTES ? 1 : COPIES;
  await round(makers, steps, copies);
  const rounds: number[][] = [];
  for (let count = 0; count < ROUNDS; count += 1) rounds.push(await round(makers, steps, copies));
  return alone.map((_, index) => median(rounds.map((readings) => readings[index]!)));
}

/** @returns bytes for each copy, after opening and after each step */
async function round(
  makers: readonly Maker[],
  steps: readonly Step[],
  copies: number,
): Promise<number[]> {
  const things: unknown[] = Array.from({ length: copies * makers.length });
  held.things = things;
  const baseline = settledBytes();
  const reading = (): number =>
    Math.round((settledBytes() - baseline) / copies / WORD_BYTES) * WORD_BYTES;
  for (let index = 0; index < things.length; index += 1) {
    things[index] = makers[index % makers.length]!();
  }
  const readings = [reading()];
  for (const step of steps) {
    await takeAll(step, things);
    readings.push(reading());
  }
  held.things = [];
  return readings;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** A separate function, so that everything it makes is garbage after it has returned. */
async function takeAll(step: Step, things: readonly unknown[]): Promise<void> {
  // What a step throws is shown by the one that is looked at.
  await Promise.allSettled(things.map(async (thing) => await step.take(thing as Steppable)));
}

/** What is freed by one collection may have kept something alive that the next one frees. */
function settledBytes(): number {
  liveBytes();
  return liveBytes();
}
