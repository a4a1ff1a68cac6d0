/**
 * Opens the source at the call, and passes it to a generator.
 *
 * @misconception Opening early does no harm, because the generator will close it.
 * @rejectedBy laziness › calling readLines() opens nothing
 * @rejectedBy closing › return() before the first next() completes it, and nothing was ever opened
 */
import { readLines as readLinesRight, type TextSource } from '../solution';

export { openFile, type TextSource } from '../solution';

export function readLines(open: () => TextSource): Generator<string, void, unknown> {
  const source = open();
  return readLinesRight(() => source);
}
