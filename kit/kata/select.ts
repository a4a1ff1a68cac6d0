import { BadInput } from '../ground/command-line/run-command';
import type { Exercise } from './exercise';
import { nextOpen, progressOf } from './state/progress';
import type { State } from './state/state';

/**
 * The exercises that a selector means: a number (`4`, `04`), a part of a name (`infinite`), or a path to an exercise's
 * folder or to a file in it, as the Tab key of a shell completes it. Folders above are ignored: a clone may be in a
 * folder `2026-04`.
 *
 * @throws BadInput if there is none; its message lists what there is
 */
export function selectExercises(exercises: readonly Exercise[], selector: string): Exercise[] {
  const parts = selector.toLowerCase().split(/[\\/]/).map(withoutEdges).filter(Boolean);
  const folder = parts.find((part) => exercises.some(({ name }) => name === part));
  const wanted = folder ?? parts.at(-1) ?? '';
  const isNumber = /^\d{1,2}$/.test(wanted);
  const found = exercises.filter(({ name, number }) =>
    isNumber ? number === wanted.padStart(2, '0') : wanted !== '' && name.includes(wanted),
  );
  if (found.length === 0) {
    throw new BadInput(`There is no exercise "${selector}". There are: ${namesOf(exercises)}.`);
  }
  return found;
}

/**
 * The one exercise that a command acts on: the named one, or else the one to continue with.
 *
 * @throws BadInput if there is none of that name, if it fits several, if all are done, or if there are no exercises
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
    throw new BadInput(`"${selector}" fits ${namesOf(found)}: say which one you mean.`);
  }
  return found[0]!;
}

function namesOf(exercises: readonly Exercise[]): string {
  return exercises.map(({ name }) => name).join(', ');
}

/** Windows ignores spaces and dots at the end of a name. `cmd` hands quotes over that it does not know. */
function withoutEdges(part: string): string {
  return part.replaceAll(/^["'\s]+|["'\s.]+$/g, '');
}
