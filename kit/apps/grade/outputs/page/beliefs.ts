import type { Exercise } from '../../../../kata/exercise';
import { answerHeader } from '../../../../kata/answers/answer-header';

/** The belief behind a wrong answer of the kata, and the tests that reveal it. */
export interface Belief {
  /** The exercise's name. */
  readonly exercise: string;
  readonly misconception: string;
  /** `family › test name` of each test that rejects the answer for it. */
  readonly tests: readonly string[];
}

/** The beliefs behind the wrong answers of some exercises. */
export function beliefsOf(exercises: readonly Exercise[]): Belief[] {
  return exercises.flatMap(({ name, wrongAnswers }) =>
    wrongAnswers.map((file) => {
      const { misconception, rejectedBy } = answerHeader(file);
      return { exercise: name, misconception, tests: rejectedBy };
    }),
  );
}
