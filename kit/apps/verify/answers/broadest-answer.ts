import type { Exercise } from '../../../kata/exercise';
import { answerHeader } from '../../../kata/answers/answer-header';

/** The wrong answer of an exercise that is rejected by tests of the most families. */
export function broadestAnswer({ wrongAnswers }: Exercise): string | undefined {
  const families = new Map(wrongAnswers.map((file) => [file, familiesNamedBy(file).size]));
  return [...wrongAnswers].sort((a, b) => families.get(b)! - families.get(a)!)[0];
}

function familiesNamedBy(file: string): ReadonlySet<string> {
  return new Set(answerHeader(file).rejectedBy.map((test) => test.split(' › ')[0]!));
}
