import pc from 'picocolors';
import type { Exercise } from '../../kata/exercise';
import type { Stage } from '../../kata/state/stage';

/** What a list shows of an exercise, be it remembered or just found out. */
export interface Listed {
  readonly exercise: Exercise;
  readonly stage: Stage;
  readonly passed: number;
  /** 0 where it was not run, or could not be. */
  readonly total: number;
  /** How many there were. */
  readonly typeErrors: number;
  /** Tests that a filter left out. */
  readonly skipped?: number;
}

/** How many tests pass, in words. `none` is said where no test has run. */
export function score(
  { passed, total, skipped = 0 }: Pick<Listed, 'passed' | 'total' | 'skipped'>,
  none = 'no test has run',
): string {
  const ran =
    total === 0 ? (skipped === 0 ? none : 'no test has run') : `${passed} of ${total} tests pass`;
  return skipped === 0 ? ran : `${ran}, ${skipped} left out`;
}

/** An exercise on one line, the same in every list. */
export function exerciseLine(listed: Listed): string {
  const { exercise, stage, passed, total, typeErrors } = listed;
  const but = passed === total ? ', but' : ',';
  const types = total > 0 && typeErrors > 0 ? `${but} types do not check` : '';
  const name = `${exercise.number} ${exercise.title}`.padEnd(26);
  switch (stage) {
    case 'done':
      return `${pc.green('✓')} ${name} done, ${total} tests pass`;
    case 'changed':
      return `${pc.yellow('?')} ${name} changed since its last run`;
    case 'begun':
      return `${isFiltered(listed) ? '·' : pc.red('✗')} ${name} ${score(listed)}${types}`;
    case 'known':
      return pc.dim(`– ${name} marked as known`);
    case 'not begun':
      return pc.dim(`· ${name} not begun`);
  }
}

/** Whether the tests that a filter has left pass: then nothing is wrong, and nothing is known of the others. */
function isFiltered({ passed, total, skipped = 0, typeErrors }: Listed): boolean {
  return skipped > 0 && passed === total && typeErrors === 0;
}
