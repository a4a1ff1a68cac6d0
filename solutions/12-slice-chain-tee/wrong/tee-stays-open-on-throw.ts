/**
 * Does not count a branch as closed when an error is thrown into it.
 *
 * @misconception throw() only reports an error. Only return() closes a branch.
 * @rejectedBy closing › in whatever way and order you close the branches of tee(), the last one closes the source
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
          for (const each of queues) each.push(result.value);
        }
        return { value: queue.shift() as T, done: false };
      },
      return: close,
      throw(error: unknown): IteratorResult<T, void> {
        throw error;
      },
    } as Generator<T, void, unknown>;
    return branch;
  });
}
