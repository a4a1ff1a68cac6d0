import type { Exercise } from '../exercise';
import { hashesOf } from './code-hash';
import type { Stage, Standing } from './standing';
import type { Remembered, State } from './state';

/** The progress of every exercise, by what is remembered of the last run of each. */
export function progressOf(exercises: readonly Exercise[], state: State): Standing[] {
  return exercises.map((exercise) => {
    const remembered = state.exercises[exercise.name];
    return {
      exercise,
      stage: stageOf(exercise, remembered),
      passed: remembered?.passed ?? 0,
      total: remembered?.total ?? 0,
      typeErrors: remembered?.typeErrors ?? 0,
      doneAt: remembered?.doneAt,
    };
  });
}

/** The exercise to continue with: the first that is neither done nor marked as known. */
export function nextOpen(progress: readonly Standing[]): Exercise | undefined {
  return progress.find(({ stage }) => stage !== 'done' && stage !== 'known')?.exercise;
}

/** What to say where there is no exercise to continue with. */
export function allAreDone(progress: readonly Standing[]): string {
  const known = progress.filter(({ stage }) => stage === 'known').length;
  return known === 0
    ? 'All exercises are done.'
    : `All exercises are done, except ${known} that you marked as known.`;
}

/** The exercise to open: the one at which the last session was, else the one to continue with, else the first. */
export function openedFirst(exercises: readonly Exercise[], state: State): Exercise | undefined {
  const remembered = exercises.find(({ name }) => name === state.current);
  return remembered ?? nextOpen(progressOf(exercises, state)) ?? exercises[0];
}

function stageOf(exercise: Exercise, remembered: Remembered | undefined): Stage {
  const stage = judgedStage(exercise, remembered);
  return stage !== 'done' && remembered?.isKnown === true ? 'known' : stage;
}

function judgedStage(exercise: Exercise, remembered: Remembered | undefined): Stage {
  if (!exercise.isBegun) return 'not begun';
  if (remembered === undefined || remembered.total === 0) return 'begun';
  const { codeHash, specHash } = hashesOf(exercise);
  const isSame = remembered.codeHash === codeHash && remembered.specHash === specHash;
  if (!isSame) return 'changed';
  const passes = remembered.passed === remembered.total && remembered.typeErrors === 0;
  return passes ? 'done' : 'begun';
}
