import type { Exercise } from '../exercises/exercise';
import { answerHeader } from './answer-header';

/** As few wrong answers of an exercise as it takes to name each of its tests once. */
export function neededAnswers({ wrongAnswers }: Exercise): string[] {
  const named = new Map(wrongAnswers.map((file) => [file, answerHeader(file).rejectedBy]));
  const missing = new Set([...named.values()].flat());
  const needed: string[] = [];
  while (missing.size > 0) {
    const gain = (file: string): number =>
      named.get(file)!.filter((test) => missing.has(test)).length;
    const best = wrongAnswers.reduce((a, b) => (gain(b) > gain(a) ? b : a));
    for (const test of named.get(best)!) missing.delete(test);
    needed.push(best);
  }
  return needed;
}
