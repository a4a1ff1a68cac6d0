/** A generator object without `function*`: an object whose fields stand for the paused body. */
import type { Summary } from '../solution';

export function averager(): Generator<number | undefined, Summary, number | undefined> {
  let state: 'created' | 'waiting' | 'completed' = 'created';
  let count = 0;
  let total = 0;
  const mean = (): number | undefined => (count === 0 ? undefined : total / count);
  const over = { value: undefined, done: true } as unknown as IteratorReturnResult<Summary>;
  const generator = {
    [Symbol.iterator]: () => generator,
    next(sample?: number): IteratorResult<number | undefined, Summary> {
      if (state === 'completed') return over;
      if (state === 'created') {
        state = 'waiting';
      } else if (sample === undefined) {
        state = 'completed';
        return { value: { count, total, mean: mean() }, done: true };
      } else {
        count += 1;
        total += sample;
      }
      return { value: mean(), done: false };
    },
    return(value: Summary): IteratorResult<number | undefined, Summary> {
      state = 'completed';
      return { value, done: true };
    },
    throw(error: unknown): IteratorResult<number | undefined, Summary> {
      state = 'completed';
      throw error;
    },
  } as Generator<number | undefined, Summary, number | undefined>;
  return generator;
}
