import { sep } from 'node:path';
import { ROOT } from '../../kata/root';

/**
 * Matches what is installed for this clone. Jest's own pattern, `/node_modules/`, matches all of a clone that lies below
 * another such folder, and in `<rootDir>` it takes a plus or a bracket for part of the pattern.
 */
export const PACKAGES_PATTERN = `^${escaped(ROOT.split(sep).join('/'))}/node_modules/`;

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
