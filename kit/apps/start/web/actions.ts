import * as v from 'valibot';
import type { Session } from '../session';

/** What the page can ask for. None of it names a file. */
const Action = v.variant('action', [
  v.object({ action: v.picklist(['runAgain', 'next', 'previous', 'showHint', 'clear', 'reset']) }),
  v.object({ action: v.literal('open'), exercise: v.string() }),
]);

/**
 * Does what the page has asked for.
 *
 * @returns whether it was something that the page can ask for
 */
export function act(asked: unknown, session: Session): boolean {
  const parsed = v.safeParse(Action, asked);
  if (!parsed.success) return false;
  const { output } = parsed;
  if (output.action !== 'open') {
    session[output.action]();
    return true;
  }
  const exercise = session.exercises.find(({ name }) => name === output.exercise);
  if (exercise !== undefined && exercise !== session.exercise) session.open(exercise);
  return exercise !== undefined;
}
