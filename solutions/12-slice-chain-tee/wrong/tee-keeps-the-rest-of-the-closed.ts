/**
 * Adds nothing to the queue of a closed branch, but keeps the values that the branch had not read.
 *
 * @misconception If nothing is added to a queue, it costs nothing.
 * @rejectedBy bounded heap growth › tee() holds as many values as one branch is behind, and none for a branch that was closed
 */
import { chain } from '../solution';

export { chain, slice } from '../solution';

export function tee<T>(source: Iterable<T>, count: number): Generator<T, void, unknown>[] {
  const values = chain(source);
  const queues: T[][] = Array.from({ length: count }, () => []);
  const open = new Set(queues.keys());

  return queues.map((queue, index) => {
    const close = (): IteratorResult<T, void> => {
      if (open.delete(index) && open.size === 0) values.return();
      return { value: undefined, done: true };
    };
    const branch = {
      [Symbol.iterator]: () => branch,
      next(): IteratorResult<T, void> {
        if (!open.has(index)) return close();
        if (queue.length === 0) {
          const result = values.next();
          if (result.done === true) return close();
          for (const each of open) queues[each]!.push(result.value);
        }
        return { value: queue.shift() as T, done: false };
      },
      return: close,
    } as Generator<T, void, unknown>;
    return branch;
  });
}
