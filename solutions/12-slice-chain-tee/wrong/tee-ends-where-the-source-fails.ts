/**
 * Ends the branch if the source throws.
 *
 * @misconception A source that fails has no more values, so it has ended.
 * @rejectedBy closing › whatever the source throws comes out of the branch that asked, and no value before it is lost
 */
import { chain } from '../solution';

export { chain, slice } from '../solution';

export function tee<T>(source: Iterable<T>, count: number): Generator<T, void, unknown>[] {
  const values = chain(source);
  const pull = (): IteratorResult<T, void> => {
    try {
      return values.next();
    } catch {
      return { value: undefined, done: true };
    }
  };
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
          const result = pull();
          if (result.done === true) return close();
          for (const each of queues) each.push(result.value);
        }
        return { value: queue.shift() as T, done: false };
      },
      return: close,
    } as Generator<T, void, unknown>;
    return branch;
  });
}
