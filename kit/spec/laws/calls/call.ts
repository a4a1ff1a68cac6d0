import { constant } from 'fast-check';
import { show, showError } from '../../matchers/show';
import { type Outcome, outcomeOf, resultIn } from '../outcome';
import { anyError } from '../cases/values';

/** One thing that a consumer does with an iterator. */
export interface Call {
  /** As a message shows it; `$` stands for the iterator's name. */
  readonly text: string;
  /** Whether it calls `throw()`, which not every iterator has. */
  readonly needsThrow?: boolean;
  on(iterator: IterableIterator<unknown>): Outcome;
}

export const next: Call = call('$.next()', (iterator) => resultIn(iterator.next()));

/** `next(value)`. */
export const nextWith = (value: unknown): Call =>
  call(`$.next(${show(value)})`, (iterator) =>
    resultIn((iterator as Iterator<unknown, unknown, unknown>).next(value)),
  );

/** `return(value)`, for two-way laws. No lesson about stages says what a stage answers next to `done: true`. */
export const returnWith = (value: unknown): Call =>
  call(`$.return(${show(value)})`, (iterator) => resultIn(iterator.return!(value)));

/** `throw(error)`, after which the same error must come out, for two-way laws. */
export const throwWith = (error: unknown): Call =>
  call(`$.throw(${showError(error)})`, (iterator) => resultIn(iterator.throw!(error)));

/** `return()`. */
export const returnNothing: Call = call('$.return()', (iterator) => resultIn(iterator.return!()));

/** `throw()`, after which any error must come out, because `yield*` over an array replaces it by a TypeError. */
export const leaveByThrow = anyError.map((error) => ({
  ...call(`$.throw(${showError(error)})`, (iterator) => {
    const outcome = outcomeOf(() => resultIn(iterator.throw!(error)));
    return outcome.kind === 'threw' ? { kind: 'threw anything' } : outcome;
  }),
  needsThrow: true,
}));

/** Asks an iterator for its own iterator. */
export const askForIterator = constant(
  call('$[Symbol.iterator]() is $', (iterator) => ({
    kind: 'answer',
    answer: iterator[Symbol.iterator]() === iterator,
  })),
);

/** `next()` without its object. */
export const detachedNext = call('const { next } = $; next()', (iterator) => {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- that it works unbound is what is tested
  const { next: detached } = iterator;
  return resultIn(detached());
});

/** A call as a consumer makes it. If an error comes out, that is the outcome. */
export function call(text: string, on: (iterator: IterableIterator<unknown>) => Outcome): Call {
  return { text, on: (iterator) => outcomeOf(() => on(iterator)) };
}
