/**
 * A generator, whose next() works only on a generator object.
 *
 * @misconception Nobody can tell a generator from a hand-written iterator.
 * @rejectedBy state preservation › next() keeps its place without the object that it came from
 */
export { Range } from '../solution';

export function* range(start: number, end: number, step = 1): Generator<number, void, unknown> {
  for (let i = start; step > 0 ? i < end : i > end; i += step) yield i;
}
