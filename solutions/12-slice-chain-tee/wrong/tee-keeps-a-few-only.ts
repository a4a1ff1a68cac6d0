/**
 * Keeps only the newest four values of a queue.
 *
 * @misconception A reader that is too far behind loses its right to the values.
 * @rejectedBy state preservation › in whatever order you ask and leave them, no branch of tee() disturbs another
 */
import { chain } from '../solution';

export { chain, slice } from '../solution';

export function tee<T>(source: Iterable<T>, count: number): Generator<T, void, unknown>[] {
  const values = chain(source);
  const queues = new Set<T[]>();

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
          for (const each of queues) {
            each.push(result.value);
            if (each.length > 4) each.shift();
          }
        }
        return { value: queue.shift() as T, done: false };
      },
      return: close,
    } as Generator<T, void, unknown>;
    return branch;
  });
}
