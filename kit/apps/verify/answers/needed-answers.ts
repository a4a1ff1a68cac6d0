import type { Exercise } from '../../../kata/exercise';
import { answerHeader } from '../../../kata/answer-header';

/** As few wrong answers of an exercise as it takes to name each family once. */
export function neededAnswers({ wrongAnswers }: Exercise): string[] {
  const named = new Map(
    wrongAnswers.map((file) => [file, new Set(answerHeader(file).rejectedBy.map(familyOf))]),
  );
  const missing = new Set([...named.values()].flatMap((families) => [...families]));
  const needed: string[] = [];
  while (missing.size > 0) {
    const gain = (file: string): number =>
      [...named.get(file)!].filter((family) => missing.has(family)).length;
    const best = wrongAnswers.reduce((a, b) => (gain(b) > gain(a) ? b : a));
    for (const family of named.get(best)!) missing.delete(family);
    needed.push(best);
  }
  return needed;
}

function familyOf(test: string): string {
  return test.split(' › ')[0] ?? '';
}
