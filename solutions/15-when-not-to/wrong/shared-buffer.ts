/**
 * Sorts in one array that all calls share, and empties it at each call.
 *
 * @misconception A buffer that is emptied at each call can be shared.
 * @rejectedBy state preservation › median() of medians: the inner ones do not disturb the outer one
 */
import { median as medianOf } from '../solution';

export { mean } from '../solution';

const buffer: number[] = [];

export function median(numbers: Iterable<number>): number {
  buffer.length = 0;
  for (const number of numbers) {
    if (Number.isNaN(number)) return NaN;
    buffer.push(number);
  }
  return medianOf(buffer);
}
