import type { Exercise } from './exercise';
import { selectExercises } from './select';
import { nextOpen, progressOf } from './state/progress';
import type { State } from './state/state';
import { BadInput } from '../ground/command-line/run-command';

/**
 * The one exercise that a command acts on: the named one, or else the one to continue with.
 *
 * @throws UnknownExercise if there is none of that name
 * @throws BadInput if the name fits several, if all are done, or if there are no exercises
 */
export function selectOne(
  exercises: readonly Exercise[],
  selectors: readonly string[],
  state: State,
): Exercise {
  if (exercises.length === 0) throw new BadInput('There is no exercise in exercises/.');
  if (selectors.length > 1) throw new BadInput('Name one exercise at a time.');
  const [selector] = selectors;
  if (selector === undefined) {
    const open = nextOpen(progressOf(exercises, state));
    if (open === undefined) throw new BadInput('All exercises are done: name the one you mean.');
    return open;
  }
  const found = selectExercises(exercises, selector);
  if (found.length > 1) {
    const names = found.map(({ name }) => name).join(', ');
    throw new BadInput(`"${selector}" fits ${names}: say which one you mean.`);
  }
  return found[0]!;
}
