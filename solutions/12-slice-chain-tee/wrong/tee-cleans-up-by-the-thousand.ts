/**
 * Marks values as read, and removes them from the queue only a thousand at a time.
 *
 * @misconception Rare cleaning is cheaper, and nobody notices.
 * @rejectedBy bounded heap growth › slice(), chain() and tee() let go of every value that every reader has passed
 */
import { chain } from '../solution';

export { chain, slice } from '../solution';

export function tee<T>(source: Iterable<T>, count: number): Generator<T, void, unknown>[] {
  const values = chain(source);
  const queues = new Set<T[]>();

  return Array.from({ length: count }, () => {
    const queue: T[] = [];
    let position = 0;
    queues.add(queue);
    const close = (): IteratorResult<T, void> => {
      if (queues.delete(queue) && queues.size === 0) values.return();
      return { value: undefined, done: true };
    };
    const branch = {
      [Symbol.iterator]: () => branch,
      next(): IteratorResult<T, void> {
        if (!queues.has(queue)) return { value: undefined, done: true };
        if (position === queue.length) {
          const result = values.next();
          if (result.done === true) return close();
          for (const each of queues) each.push(result.value);
        }
        const value = queue[position] as T;
        position += 1;
        if (position === 1_000) {
          queue.splice(0, position);
          position = 0;
        }
        return { value, done: false };
      },
      return: close,
    } as Generator<T, void, unknown>;
    return branch;
  });
}
