import { answerHeader } from '../../../../kata/answers/answer-header';
import type { Exercise } from '../../../../kata/exercise';
import type { ExerciseRecord } from '../../records/record';
import type { Learner } from './learner';

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

/** Tests that the same learners fail, and the beliefs that may be behind it. */
export interface CommonFailure {
  /** The exercise's name. */
  readonly exercise: string;
  /** `family › test name`, in the order of the spec; one, where no other test is failed by just these learners. */
  readonly tests: readonly string[];
  /** The learners who fail them. */
  readonly learners: readonly Learner[];
  /** How many learners have begun the exercise and could be judged. */
  readonly outOf: number;
  /** What wrong answers of the kata that fail such a test believe, the one that fits most learners first. */
  readonly beliefs: readonly { readonly misconception: string; readonly fits: number }[];
}

/** Beyond these, a list of what may be believed says little. */
const MOST_BELIEFS = 3;

/** An untouched stub does not show what its learner believes. */
const UNWRITTEN = /is not written yet/;

/**
 * The tests that learners fail, the most common first; tests that just the same learners fail stand together. Only what
 * was begun and could be judged counts.
 */
export function commonFailures(
  learners: readonly Learner[],
  beliefs: readonly Belief[],
): CommonFailure[] {
  const attempts = learners.flatMap(attemptsOf);
  const exercises = [...new Set(attempts.map(({ exercise }) => exercise))];
  return exercises
    .flatMap((exercise) => {
      const isOfIt = (one: { exercise: string }): boolean => one.exercise === exercise;
      return failuresIn(exercise, attempts.filter(isOfIt), beliefs.filter(isOfIt));
    })
    .sort((a, b) => b.learners.length - a.learners.length);
}

interface Attempt {
  readonly learner: Learner;
  readonly exercise: string;
  readonly failed: ReadonlySet<string>;
}

const NOT_JUDGED = new Set<ExerciseRecord['verdict']>(['not begun', 'error', 'tampered']);

function attemptsOf(learner: Learner): Attempt[] {
  return learner.record.exercises
    .filter((exercise) => !NOT_JUDGED.has(exercise.verdict) && !hasNotLoaded(exercise))
    .map(({ name, tests }) => {
      const failed = tests.filter(({ passed, message }) => !passed && !UNWRITTEN.test(message));
      return { learner, exercise: name, failed: new Set(failed.map((test) => test.name)) };
    });
}

/** Code that cannot be loaded fails every test in the same way, and none for what the test is about. */
function hasNotLoaded({ tests }: ExerciseRecord): boolean {
  const [first, ...others] = tests;
  return (
    first?.passed === false &&
    others.length > 0 &&
    others.every(({ passed, message }) => !passed && message === first.message)
  );
}

function failuresIn(
  exercise: string,
  attempts: readonly Attempt[],
  beliefs: readonly Belief[],
): CommonFailure[] {
  const groups = new Map<string, { tests: string[]; failing: readonly Attempt[] }>();
  for (const test of new Set(attempts.flatMap(({ failed }) => [...failed]))) {
    const failing = attempts.filter(({ failed }) => failed.has(test));
    const who = failing.map(({ learner }) => learner.id).join();
    const group = groups.get(who) ?? { tests: [], failing };
    group.tests.push(test);
    groups.set(who, group);
  }
  return [...groups.values()].map(({ tests, failing }) => ({
    exercise,
    tests,
    learners: failing.map(({ learner }) => learner),
    outOf: attempts.length,
    beliefs: fitting(
      beliefs.filter((belief) => belief.tests.some((test) => tests.includes(test))),
      failing,
    ),
  }));
}

/** A belief fits a learner who fails every test that tells it; the more these are, the more it says. */
function fitting(
  beliefs: readonly Belief[],
  attempts: readonly Attempt[],
): CommonFailure['beliefs'] {
  return beliefs
    .map(({ misconception, tests }) => ({
      misconception,
      fits: attempts.filter(({ failed }) => tests.every((test) => failed.has(test))).length,
      tests: tests.length,
    }))
    .filter(({ fits }) => fits > 0)
    .sort((a, b) => b.fits - a.fits || b.tests - a.tests)
    .slice(0, MOST_BELIEFS);
}
