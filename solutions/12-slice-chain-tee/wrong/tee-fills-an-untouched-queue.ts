/**
 * If a branch is closed before its first value, its queue is still filled.
 *
 * @misconception A branch that nobody has read needs no clean-up.
 * @rejectedBy bounded heap growth › tee() holds as many values as one branch is behind, and none for a branch that was closed
 */
import { chain } from '../solution';

export { chain, slice } from '../solution';

export function tee<T>(source: Iterable<T>, count: number): Generator<T, void, unknown>[] {
  const values = chain(source);
  const queues = new Set<T[]>();
  const fed = new Set<T[]>();

  return Array.from({ length: count }, () => {
    const queue: T[] = [];
    queues.add(queue);
    fed.add(queue);
    let wasAsked = false;
    const close = (): IteratorResult<T, void> => {
      if (wasAsked) fed.delete(queue);
      if (queues.delete(queue) && queues.size === 0) values.return();
      return { value: undefined, done: true };
    };
    const branch = {
      [Symbol.iterator]: () => branch,
      next(): IteratorResult<T, void> {
        if (!queues.has(queue)) return { value: undefined, done: true };
        wasAsked = true;
        if (queue.length === 0) {
          const result = values.next();
          if (result.done === true) return close();
          for (const each of fed) each.push(result.value);
        }
        return { value: queue.shift() as T, done: false };
      },
      return: close,
    } as Generator<T, void, unknown>;
    return branch;
  });
}
