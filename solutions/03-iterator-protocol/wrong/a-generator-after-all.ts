/**
 * A generator, whose next() insists on being called on a generator object.
 *
 * @misconception A generator and a hand-written iterator cannot be told apart.
 * @rejectedBy state preservation › next() keeps its place without the object that it came from
 */
export { Range } from '../solution';

export function* range(start: number, end: number, step = 1): Generator<number, void, unknown> {
  for (let i = start; step > 0 ? i < end : i > end; i += step) yield i;
}
