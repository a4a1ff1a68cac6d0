import '../../index';
import type { Law } from '../law';
import { answersAsItsTwin } from './answers-as-its-twin';
import { type HandBuilt, handBuilt, type OnCount, type StateName } from './hand-built';
import { mindsItsOwnState } from './minds-its-own-state';
import { survivesItsBody } from './survives-its-body';

function* twin(from: number, onCount: OnCount): Generator<number, string, unknown> {
  for (let n = from; n > 0; n -= 1) {
    onCount(n);
    yield n;
  }
  return 'over';
}

/** Its twin, which keeps account of its state. What differs is put over it. */
function shown(from: number, onCount: OnCount, faults: object = {}) {
  const generator = twin(from, onCount);
  let state: StateName = 'suspended-start';
  const resume = (call: () => IteratorResult<unknown>): IteratorResult<unknown> => {
    if (state === 'executing') throw new TypeError('it is executing');
    state = 'executing';
    let leftAs: StateName = 'completed';
    try {
      const result = call();
      if (result.done !== true) leftAs = 'suspended-yield';
      return result;
    } finally {
      state = leftAs;
    }
  };
  const object = {
    get state() {
      return state;
    },
    next: () => resume(() => generator.next()),
    return: (value: string) => resume(() => generator.return(value)),
    throw: (error: unknown) => resume(() => generator.throw(error)),
    [Symbol.iterator]: () => object,
  };
  return Object.defineProperties(object, Object.getOwnPropertyDescriptors(faults));
}

const subjectBy = (make: HandBuilt['make']): HandBuilt =>
  handBuilt({ name: 'countdown(from, onCount)', make, twin });

const every: Law<HandBuilt>[] = [answersAsItsTwin, mindsItsOwnState, survivesItsBody];

it('a hand-built generator object obeys all of them', () => {
  for (const law of every) expect(subjectBy(shown)).toObey(law);
});

it('a state that is wrong is found, in its smallest case', () => {
  const neverStarts = subjectBy((from, onCount) =>
    shown(from, onCount, { state: 'suspended-start' }),
  );

  expect(() => expect(neverStarts).toObey(answersAsItsTwin)).toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`countdown(from, onCount)\` went wrong, counting from 0
    ▸ a.throw(RangeError: the very error)
        expected throws RangeError: the very error, state completed
        received throws RangeError: the very error, state suspended-start
    Why: Each call first checks the state, and only the state decides what the call does.
    Look: the step marked ▸. Which state was it in, and what does the diagram say about this call?"
  `);
});

it('a body that swallows what it should let out is found', () => {
  const swallows = subjectBy((from, onCount) =>
    shown(from, (n) => {
      try {
        onCount(n);
      } catch {
        // This is the fault.
      }
    }),
  );

  expect(() => expect(swallows).toObey(survivesItsBody)).toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`countdown(from, onCount)\` went wrong, counting from 1
        onCount(1) of a → state executing
    ▸ a.next()
        expected throws RangeError: the very error, state completed
        received { value: 1, done: false }, state suspended-yield
    Why: While the body runs, the state is executing: calls from inside are refused, and an error that leaves the body completes it.
    Look: the step marked ▸. What does your code set before it calls onCount, and what after it, also if that throws?"
  `);
});

it('an object that several share is found', () => {
  const only = shown(3, () => {});

  expect(() => expect(subjectBy(() => only)).toObey(mindsItsOwnState)).toThrow(
    'the smallest case in which `countdown(from, onCount)` went wrong',
  );
});

it('a function that throws when it is called breaks the law', () => {
  const throws = subjectBy(() => {
    throw new Error('not yet');
  });

  expect(() => expect(throws).toObey(answersAsItsTwin)).toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`countdown(from, onCount)\` went wrong, counting from 0
    ▸ the next thing that happens
        expected a.throw(RangeError: the very error): throws RangeError: the very error, state completed
        received the call of the function itself: throws Error: not yet, state none
    Why: Each call first checks the state, and only the state decides what the call does.
    Look: the step marked ▸. Which state was it in, and what does the diagram say about this call?"
  `);
});
