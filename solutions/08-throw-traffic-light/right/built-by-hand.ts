/** A generator object without `function*`: next(), return() and throw() on two variables. */
import { type Light, PowerCut } from '../solution';

export { PowerCut };

const ROUND: readonly Light[] = ['red', 'green', 'amber'];

export function trafficLight(): Generator<Light, void, unknown> {
  let state: 'created' | 'on' | 'completed' = 'created';
  let step = 0;
  const complete = (): IteratorResult<Light, void> => {
    state = 'completed';
    return { value: undefined, done: true };
  };
  const generator = {
    [Symbol.iterator]: () => generator,
    next(): IteratorResult<Light, void> {
      if (state === 'completed') return complete();
      state = 'on';
      step += 1;
      return { value: ROUND[(step - 1) % ROUND.length]!, done: false };
    },
    return: complete,
    throw(error: unknown): IteratorResult<Light, void> {
      if (state === 'on' && error instanceof PowerCut) {
        step = 0;
        return { value: 'flashing amber', done: false };
      }
      complete();
      throw error;
    },
  } as Generator<Light, void, unknown>;
  return generator;
}
