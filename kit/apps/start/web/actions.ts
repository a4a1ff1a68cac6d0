import * as v from 'valibot';
import type { Session } from '../session';

/** The requests of the page. None of them names a file or a command. */
const Action = v.variant('action', [
  v.object({ action: v.picklist(['runAgain', 'next', 'previous', 'showHint', 'clear', 'reset']) }),
  v.object({ action: v.picklist(['edit', 'reveal']) }),
  v.object({ action: v.literal('chooseEditor'), index: v.number() }),
  v.object({ action: v.literal('open'), exercise: v.string() }),
]);

/** What an action can do beside those of the session. */
export interface ActionWorld {
  readonly session: Session;
  /** Opens the learner's code in the editor. */
  readonly edit: () => void;
  /** Chooses one of the editors that the page offers. */
  readonly choose: (index: number) => boolean;
  /** Shows the solution of the exercise that is open. */
  readonly reveal: () => void;
}

/**
 * Does what the page has asked for.
 *
 * @returns whether it was something that the page can ask for
 */
export function act(asked: unknown, world: ActionWorld): boolean {
  const parsed = v.safeParse(Action, asked);
  if (!parsed.success) return false;
  const { output } = parsed;
  switch (output.action) {
    case 'open':
      return open(output.exercise, world.session);
    case 'chooseEditor':
      return world.choose(output.index);
    case 'edit':
    case 'reveal':
      world[output.action]();
      return true;
    default:
      world.session[output.action]();
      return true;
  }
}

function open(wanted: string, session: Session): boolean {
  const exercise = session.exercises.find(({ name }) => name === wanted);
  if (exercise !== undefined && exercise !== session.exercise) session.open(exercise);
  return exercise !== undefined;
}
