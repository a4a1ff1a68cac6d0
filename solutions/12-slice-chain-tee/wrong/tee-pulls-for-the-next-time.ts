/**
 * Refills a queue as soon as its last value is taken.
 *
 * @misconception A branch should always have one value ready.
 * @rejectedBy laziness › whichever branch of tee() you ask, only the one that is ahead pulls
 */
import { chain } from '../solution';

export { chain, slice } from '../solution';

export function tee<T>(source: Iterable<T>, count: number): Generator<T, void, unknown>[] {
  const values = chain(source);
  const queues = new Set<T[]>();
  const isBehind = new WeakSet<T[]>();

  return Array.from({ length: count }, () => {
    const queue: T[] = [];
    queues.add(queue);
    const close = (): IteratorResult<T, void> => {
      if (queues.delete(queue) && queues.size === 0) values.return();
      return { value: undefined, done: true };
    };
    const branch = {
      [Symbol.iterator]: () => branch,
      next(): IteratorResult<T, void> {
        if (!queues.has(queue)) return { value: undefined, done: true };
        if (queue.length === 0) {
          const result = values.next();
          if (result.done === true) return close();
          for (const each of queues) each.push(result.value);
        }
        const value = queue.shift() as T;
        if (queue.length === 0 && isBehind.has(queue)) {
          const result = values.next();
          if (result.done !== true) for (const each of queues) each.push(result.value);
        }
        if (queue.length > 0) isBehind.add(queue);
        return { value, done: false };
      },
      return: close,
    } as Generator<T, void, unknown>;
    return branch;
  });
}
