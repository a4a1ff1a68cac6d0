import { verdict } from '../verdict';
import { show } from '../show';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how jest's types are extended
  namespace jest {
    interface Matchers<R> {
      /**
       * Passes if a hand-built generator object has this `state`.
       *
       * @param state `suspended-start`, `suspended-yield`, `executing` or `completed`
       * @example expect(countdown(3)).toBeInState('suspended-start');
       */
      toBeInState(state: string): R;
    }
  }
}

export function toBeInState(
  received: { readonly state?: unknown },
  state: string,
): jest.CustomMatcherResult {
  return verdict(received.state === state, {
    what: `expected the state to be ${show(state)}, received ${show(received.state)}`,
    why: 'The state decides what the next call means, so every call must leave the right one, whatever happens in it.',
    look: 'where your code sets the state, and whether it gets there if something throws before.',
  });
}
