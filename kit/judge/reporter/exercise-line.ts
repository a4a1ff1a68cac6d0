import pc from 'picocolors';
import { padded } from '../../ground/text/columns';
import type { Standing } from '../../kata/state/standing';

/** How many tests pass, in words. `none` is said where no test has run. */
export function score(
  { passed, total, skipped = 0 }: Pick<Standing, 'passed' | 'total' | 'skipped'>,
  none = 'no test has run',
): string {
  const ran =
    total === 0 ? (skipped === 0 ? none : 'no test has run') : `${passed} of ${total} tests pass`;
  return skipped === 0 ? ran : `${ran}, ${skipped} left out`;
}

/** Where an exercise is, in words. */
export function stateText(standing: Standing): string {
  const { stage, passed, total, typeErrors } = standing;
  switch (stage) {
    case 'done':
      return `done, ${total} tests pass`;
    case 'changed':
      return 'changed since its last run';
    case 'known':
      return 'marked as known';
    case 'not begun':
      return stage;
    case 'begun': {
      const but = passed === total ? ', but' : ',';
      return `${score(standing)}${total > 0 && typeErrors > 0 ? `${but} types do not check` : ''}`;
    }
  }
}

/** An exercise on one line, the same in every list. */
export function exerciseLine(standing: Standing): string {
  const { exercise, stage } = standing;
  const line = `${padded(`${exercise.number} ${exercise.title}`, 26)} ${stateText(standing)}`;
  switch (stage) {
    case 'done':
      return `${pc.green('✓')} ${line}`;
    case 'changed':
      return `${pc.yellow('?')} ${line}`;
    case 'begun':
      return `${isFiltered(standing) ? '·' : pc.red('✗')} ${line}`;
    case 'known':
      return pc.dim(`– ${line}`);
    case 'not begun':
      return pc.dim(`· ${line}`);
  }
}

/** Whether the tests that a filter has left pass: then nothing is wrong, and nothing is known of the others. */
function isFiltered({ passed, total, skipped = 0, typeErrors }: Standing): boolean {
  return skipped > 0 && passed === total && typeErrors === 0;
}
