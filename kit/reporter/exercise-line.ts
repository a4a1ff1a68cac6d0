import pc from 'picocolors';
import type { Exercise } from '../exercises/exercise';
import type { Stage } from '../state/stage';

/** What a list shows of an exercise, be it remembered or just found out. */
export interface Listed {
  readonly exercise: Exercise;
  readonly stage: Stage;
  readonly passed: number;
  /** 0 where it was not run, or could not be. */
  readonly total: number;
  /** How many there were. */
  readonly typeErrors: number;
}

/** An exercise on one line, the same in every list. */
export function exerciseLine({ exercise, stage, passed, total, typeErrors }: Listed): string {
  const score = total === 0 ? 'no test has run' : `${passed} of ${total} tests pass`;
  const types = total > 0 && typeErrors > 0 ? ', types do not check' : '';
  const name = `${exercise.number} ${exercise.title}`.padEnd(26);
  switch (stage) {
    case 'done':
      return `${pc.green('✓')} ${name} done, ${total} tests pass`;
    case 'changed':
      return `${pc.yellow('?')} ${name} changed since its last run`;
    case 'begun':
      return `${pc.red('✗')} ${name} ${score}${types}`;
    case 'not begun':
      return pc.dim(`· ${name} not begun`);
  }
}
