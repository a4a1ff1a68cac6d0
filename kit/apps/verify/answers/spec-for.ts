import { join, relative, sep } from 'node:path';
import { Exercise } from '../../../kata/exercise';
import { ROOT } from '../../../kata/root';

/**
 * The spec that judges a file of `solutions/`, and the name by which that spec imports it.
 *
 * @param answer an absolute path: `…/solutions/04-infinite-sequences/wrong/pulls-one-more.ts`
 */
export function specFor(answer: string): { exercise: Exercise; spec: string; module: string } {
  const [name = ''] = relative(join(ROOT, 'solutions'), answer).split(sep);
  const exercise = new Exercise(ROOT, name);
  return { exercise, spec: exercise.spec, module: `#kata/${name}` };
}
