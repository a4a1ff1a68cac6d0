import { ARCHIVE } from '../../submissions/platform-name';
import { entriesIn, findExercises, isTheirs } from './find-exercises';

/** Names that a reason has room for, and characters of each. */
const NAMES = 3;
const LONGEST_NAME = 80;

/**
 * Why a submission has no answer at all: a sentence that says what to do about it, where something can be done.
 *
 * @param root the submission's folder
 */
export function whyAbsent(root: string): string {
  const names = entriesIn(findExercises(root))
    .filter(isTheirs)
    .map(({ name }) => name);
  const packed = names.filter((name) => ARCHIVE.test(name));
  const code = names.filter((name) => /\.[cm]?[jt]sx?$/i.test(name));
  if (packed.length > 0) return `nothing can be graded before it is unpacked: ${some(packed)}`;
  if (code.length > 0) {
    return `nothing was recognised: give each file the number of its exercise, such as 04.ts (found: ${some(code)})`;
  }
  return names.length === 0
    ? 'nothing was handed in: the folder is empty'
    : `nothing was handed in: there is no file of an exercise (found: ${some(names)})`;
}

function some(names: readonly string[]): string {
  const shown = names.slice(0, NAMES).map((name) => name.slice(0, LONGEST_NAME));
  return [...shown, ...(names.length > NAMES ? ['…'] : [])].join(', ');
}
