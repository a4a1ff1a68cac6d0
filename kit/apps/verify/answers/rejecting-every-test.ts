import { answerHeader } from '../../../kata/answers/answer-header';
import type { Exercise } from '../../../kata/exercise';

/**
 * A few wrong answers of an exercise that together name every test which any of them names. The first is the one that is
 * rejected by tests of the most families.
 */
export function rejectingEveryTest({ wrongAnswers }: Exercise): string[] {
  const left = new Map(wrongAnswers.map((file) => [file, answerHeader(file).rejectedBy]));
  const named = new Set<string>();
  const chosen: string[] = [];
  let worthOf = (tests: readonly string[]): number => new Set(tests.map(familyOf)).size;
  for (;;) {
    const [best] = [...left].sort(([, a], [, b]) => worthOf(b) - worthOf(a));
    if (best === undefined || worthOf(best[1]) === 0) return chosen;
    const [file, tests] = best;
    chosen.push(file);
    left.delete(file);
    for (const test of tests) named.add(test);
    worthOf = (others) => others.filter((test) => !named.has(test)).length;
  }
}

function familyOf(test: string): string {
  return test.split(' › ')[0]!;
}
