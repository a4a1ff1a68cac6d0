import pc from 'picocolors';
import { padded } from '../../ground/text/width';
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

/** An exercise on one line, the same in every list. */
export function exerciseLine(standing: Standing): string {
  const { exercise, stage, passed, total, typeErrors } = standing;
  const but = passed === total ? ', but' : ',';
  const types = total > 0 && typeErrors > 0 ? `${but} types do not check` : '';
  const name = padded(`${exercise.number} ${exercise.title}`, 26);
  switch (stage) {
    case 'done':
      return `${pc.green('✓')} ${name} done, ${total} tests pass`;
    case 'changed':
      return `${pc.yellow('?')} ${name} changed since its last run`;
    case 'begun':
      return `${isFiltered(standing) ? '·' : pc.red('✗')} ${name} ${score(standing)}${types}`;
    case 'known':
      return pc.dim(`– ${name} marked as known`);
    case 'not begun':
      return pc.dim(`· ${name} not begun`);
  }
}

/** Whether the tests that a filter has left pass: then nothing is wrong, and nothing is known of the others. */
function isFiltered({ passed, total, skipped = 0, typeErrors }: Standing): boolean {
  return skipped > 0 && passed === total && typeErrors === 0;
}
