/**
 * Keeps the last two hundred values in case a branch asks for them.
 *
 * @misconception A few more values than needed do not count.
 * @rejectedBy bounded heap growth › tee() holds as many values as one branch is behind, and none for a branch that was closed
 */
import { chain } from '../solution';

export { chain, slice } from '../solution';

export function tee<T>(source: Iterable<T>, count: number): Generator<T, void, unknown>[] {
  const values = chain(source);
  const queues = new Set<T[]>();
  const remembered: T[] = [];

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
          remembered.push(result.value);
          if (remembered.length > 200) remembered.shift();
          for (const each of queues) each.push(result.value);
        }
        return { value: queue.shift() as T, done: false };
      },
      return: close,
    } as Generator<T, void, unknown>;
    return branch;
  });
}
