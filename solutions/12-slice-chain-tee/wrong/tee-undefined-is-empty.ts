/**
 * Treats a queued `undefined` as an empty queue, and pulls instead.
 *
 * @misconception `shift()` returns undefined only if the queue is empty.
 * @rejectedBy single-pass exhaustion › every branch of tee() yields every value, 0 and undefined among them
 */
import { chain } from '../solution';

export { chain, slice } from '../solution';

export function tee<T>(source: Iterable<T>, count: number): Generator<T, void, unknown>[] {
  const values = chain(source);
  const queues = new Set<T[]>();

  return Array.from({ length: count }, () => {
    const queue: T[] = [];
    queues.add(queue);
    const done: IteratorResult<T, void> = { value: undefined, done: true };
    const close = (): IteratorResult<T, void> => {
      if (queues.delete(queue) && queues.size === 0) values.return();
      return done;
    };
    const branch = {
      [Symbol.iterator]: () => branch,
      next(): IteratorResult<T, void> {
        if (!queues.has(queue)) return done;
        const queued = queue.shift();
        if (queued !== undefined) return { value: queued, done: false };
        const result = values.next();
        if (result.done === true) return close();
        for (const each of queues) if (each !== queue) each.push(result.value);
        return result;
      },
      return: close,
    } as Generator<T, void, unknown>;
    return branch;
  });
}
