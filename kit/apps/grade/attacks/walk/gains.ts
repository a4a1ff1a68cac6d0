import type { Exercise } from '../../../../kata/exercise';
import type { Grader } from '../../grader';
import { inLanes } from '../../in-lanes';
import { type Found, type From, type Gain, type Lie, lieInside, walkInside } from './inside-walk';
import { wrongByDepth } from './wrong-by-depth';

/** What lies have gained a wrong answer of an exercise. */
export interface Gains {
  readonly found: Found;
  /** How many lies were tried, each in its own process. */
  readonly tried: number;
  /** Lies that gained a point, and were reported. */
  readonly told: readonly Lie[];
  /** Lies that gained a point, without a report. */
  readonly silent: readonly Lie[];
  /** Whether the same answer was reported although it had replaced nothing. */
  readonly isHonestTold: boolean;
}

/** Which lies to try, and how many at the same time. */
export interface Share {
  readonly lanes: number;
  /** Of what stayed replaced, each n-th; each where left out. */
  readonly each?: number;
}

/** Walks, and has a wrong answer tell the lies that the walk found room for, one at a time. */
export async function gainsOf(
  grader: Grader,
  exercise: Exercise,
  from: From,
  { lanes, each = 1 }: Share,
): Promise<Gains> {
  const found = await walkInside(grader, exercise, from);
  const { wrong, honest } = await firstToEnd(grader, exercise, from);
  // Not the same ones in every exercise.
  const first = Number(exercise.number) % each;
  const chosen = found.lies.filter((_, index) => index % each === first);
  const told: Lie[] = [];
  const silent: Lie[] = [];
  await inLanes(chosen, lanes, async (lie) => {
    const { passed, isTold } = await lieInside(grader, exercise, from, wrong, lie);
    if (passed > honest.passed) (isTold ? told : silent).push(lie);
  });
  return { found, tried: chosen.length, told, silent, isHonestTold: honest.isTold };
}

/** The first wrong answer that no limit stops: what waits for a limit takes twenty seconds, for each lie. */
async function firstToEnd(
  grader: Grader,
  exercise: Exercise,
  from: From,
): Promise<{ readonly wrong: string; readonly honest: Gain }> {
  for (const wrong of wrongByDepth(exercise)) {
    const honest = await lieInside(grader, exercise, from, wrong);
    if (!honest.isStopped) return { wrong, honest };
  }
  throw new Error(`${exercise.name} has no wrong answer that ends by itself`);
}
