/**
 * Still fills the queue of a branch that nobody will read again.
 *
 * @misconception A closed branch has no cost.
 * @rejectedBy bounded heap growth › a closed branch of tee() holds nothing back, however far the other one goes on
 */
import { chain } from '../solution';

export { chain, slice } from '../solution';

export function tee<T>(source: Iterable<T>, count: number): Generator<T, void, unknown>[] {
  const values = chain(source);
  const queues: T[][] = Array.from({ length: count }, () => []);
  const open = new Set(queues);

  return queues.map((queue) => {
    const done: IteratorResult<T, void> = { value: undefined, done: true };
    const close = (): IteratorResult<T, void> => {
      if (open.delete(queue) && open.size === 0) values.return();
      return done;
    };
    const branch = {
      [Symbol.iterator]: () => branch,
      next(): IteratorResult<T, void> {
        if (!open.has(queue)) return done;
        if (queue.length === 0) {
          const result = values.next();
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
