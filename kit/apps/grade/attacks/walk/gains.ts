import { answerHeader } from '../../../../kata/answers/answer-header';
import type { Exercise } from '../../../../kata/exercise';
import { HEAP_FAMILY } from '../../../../kata/families';
import type { Grader } from '../../grader';
import { inLanes } from '../../in-lanes';
import { type From, type Lie, lieInside, walkInside } from './inside-walk';

/**
 * Walks, and then runs a wrong answer once with each lie that the walk found possible.
 *
 * @param lanes how many lies are tried at the same time
 * @param each tries every n-th thing that stayed replaced; everything if this is left out
 * @returns what the walk found, how many lies were tried, each in a separate process, the lies that gained a point and were
 *   reported or stayed silent, and whether the same answer was reported although it replaced nothing
 */
export async function gainsOf(
  grader: Grader,
  exercise: Exercise,
  from: From,
  { lanes, each = 1 }: { readonly lanes: number; readonly each?: number },
) {
  const found = await walkInside(grader, exercise, from);
  const lieIn = (wrong: string, lie?: Lie) => lieInside(grader, exercise, from, wrong, lie);
  const { wrong, honest } = await firstToEnd(exercise, lieIn);
  // Another start in every exercise, so that together they try more.
  const first = Number(exercise.number) % each;
  const chosen = found.lies.filter((_, index) => index % each === first);
  const told: Lie[] = [];
  const silent: Lie[] = [];
  await inLanes(chosen, lanes, async (lie) => {
    const { passed, isTold } = await lieIn(wrong, lie);
    if (passed > honest.passed) (isTold ? told : silent).push(lie);
  });
  return { found, tried: chosen.length, told, silent, isHonestTold: honest.isTold };
}

/** The first wrong answer that no limit stops. One that runs into a limit would take twenty seconds for each lie. */
async function firstToEnd(
  exercise: Exercise,
  run: (wrong: string) => ReturnType<typeof lieInside>,
) {
  for (const wrong of wrongByDepth(exercise)) {
    const honest = await run(wrong);
    if (!honest.isStopped) return { wrong, honest };
  }
  throw new Error(`${exercise.name} has no wrong answer that ends by itself`);
}

/** Wrong answers that a heap test rejects. The ones that most tests reject come first, because they have most to gain. */
function wrongByDepth({ wrongAnswers }: Exercise): string[] {
  const rejections = (file: string): readonly string[] => answerHeader(file).rejectedBy;
  return wrongAnswers
    .filter((file) => rejections(file).some((test) => test.startsWith(HEAP_FAMILY)))
    .sort((a, b) => rejections(b).length - rejections(a).length);
}
