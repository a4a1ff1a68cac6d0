import { verdict } from '../verdict';
import { show } from '../show';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how jest's types are extended
  namespace jest {
    interface Matchers<R> {
      /**
       * Calls `next()` three times and passes if each answers `{ value: undefined, done: true }`.
       *
       * @example expect(numbers).toStayCompleted();
       */
      toStayCompleted(): R;
    }
  }
}

const TIMES = 3;

export function toStayCompleted(received: Iterator<unknown>): jest.CustomMatcherResult {
  const results = Array.from({ length: TIMES }, () => received.next());
  const wrong = results.findIndex(({ value, done }) => done !== true || value !== undefined);
  return verdict(wrong === -1, {
    what: `call ${wrong + 1} of next() after the end answered ${show(results[wrong])}; { value: undefined, done: true } was expected`,
    why: 'A completed iterator stays completed: it has no second pass.',
    look: 'state that starts again, or an object that makes a new iterator for each call.',
  });
}
