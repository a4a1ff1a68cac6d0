import { array, constantFrom, oneof, record } from 'fast-check';
import { anyArguments, describeArguments, made } from '../cases/argument';
import { loopCall } from '../calls/any-call';
import type { Call } from '../calls/call';
import { law } from '../law';
import { type Outcome, outcomeOf, sameOutcome, showOutcome } from '../outcome';
import { whatHappened } from './play';
import type { AnyReiterable } from './reiterable';

type Names = 'a' | 'b' | 'c';

/** A `next()` of one of three iterators; or a loop, which asks for its own iterator. */
const anyStep = oneof(
  { withCrossShrink: true },
  { arbitrary: constantFrom<Names[]>('a', 'b', 'c'), weight: 3 },
  { arbitrary: loopCall, weight: 2 },
);

/** Every loop gets all the values, even in the middle of other loops. The twin is an array. */
export const givesEachLoopItsPlace = law(
  ({ given }: AnyReiterable) =>
    record({
      args: anyArguments<unknown>(given),
      script: array(anyStep, { minLength: 1, maxLength: 10 }),
    }),
  (subject, { args, script }) => {
    const received = new Side(subject.make(made(args)));
    const expected = new Side(subject.eager(made(args)));
    const steps = script.map((step) => {
      const [due, come] = [expected.answerTo(step), received.answerTo(step)];
      return {
        text: typeof step === 'string' ? `${step}.next()` : step.text.replaceAll('$', 'it'),
        expected: showOutcome(due),
        received: showOutcome(come),
        same: sameOutcome(due, come),
      };
    });
    if (steps.every(({ same }) => same)) return undefined;
    const lines = [
      ...describeArguments(args),
      '  a, b, c: iterators that it[Symbol.iterator]() made',
    ];
    return {
      what: whatHappened(subject, lines, steps),
      why: 'Each loop asks for an iterator by [Symbol.iterator](), and expects all values from it, whatever other loops do.',
      look: 'what [Symbol.iterator]() makes, and which variables its iterators share.',
    };
  },
);

class Side {
  readonly #iterable: Iterable<unknown>;
  readonly #iterators = new Map<Names, Iterator<unknown>>();

  constructor(iterable: Iterable<unknown>) {
    this.#iterable = iterable;
  }

  answerTo(step: Names | Call): Outcome {
    if (typeof step !== 'string') return step.on(this.#iterable as IterableIterator<unknown>);
    return outcomeOf(() => {
      const iterator = this.#iterators.get(step) ?? this.#iterable[Symbol.iterator]();
      this.#iterators.set(step, iterator);
      const { value, done = false } = iterator.next() as IteratorResult<unknown, unknown>;
      // A loop ignores the value next to `done: true`.
      return { kind: 'result', value: done ? undefined : value, done };
    });
  }
}
