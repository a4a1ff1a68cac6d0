import { showError } from '../../matchers/show';
import { type Arbitrary, array, constant, nat, oneof } from 'fast-check';
import type { EagerTwin } from '../eager-twin';
import { type Outcome, outcomeOf, resultIn, threw } from '../outcome';
import { anyError } from '../cases/values';

/** One thing that a consumer does with an async iterator, and what the same comes to on an eager twin. */
export interface AsyncCall {
  /** As a message shows it. */
  readonly text: string;
  on(items: AsyncIterableIterator<unknown>): Promise<Outcome>;
  onTwin(twin: EagerTwin): Outcome;
}

/** Far more items than any list has, so that an endless answer does not hang a loop. */
const LONGEST_LOOP = 1_000;

export const next: AsyncCall = {
  text: 'items.next()',
  on: (items) => settled(() => items.next()),
  onTwin: (twin) => outcomeOf(() => resultIn(twin.next())),
};

const returning: AsyncCall = {
  text: 'items.return()',
  on: (items) => settled(() => items.return!()),
  onTwin: (twin) => resultIn(twin.return()),
};

/** Any error may come out, because since Node 24 `yield*` over an array replaces it by a TypeError here, too. */
const throwing: Arbitrary<AsyncCall> = anyError.map((error) => ({
  text: `items.throw(${showError(error)})`,
  on: async (items) => whateverWasThrown(await settled(() => items.throw!(error))),
  onTwin: (twin) => whateverWasThrown(outcomeOf(() => twin.throw(error))),
}));

function whateverWasThrown(outcome: Outcome): Outcome {
  return outcome.kind === 'threw' ? { kind: 'threw anything' } : outcome;
}

const breakAfter: Arbitrary<AsyncCall> = nat({ max: 2 }).map((more) =>
  loop(`for await…of items, break at item ${more + 1}`, more + 1),
);

const drain = loop('for await…of items, to the end', LONGEST_LOOP);

/** Calls that ask for items, one by one or in a loop to the end. */
export const asking: Arbitrary<AsyncCall> = oneof(
  { withCrossShrink: true },
  { arbitrary: constant(next), weight: 5 },
  { arbitrary: constant(drain), weight: 1 },
);

/** Calls that can be made without waiting for the one before. */
export const direct: Arbitrary<AsyncCall> = oneof(
  { withCrossShrink: true },
  { arbitrary: constant(next), weight: 8 },
  { arbitrary: constant(returning), weight: 1 },
  { arbitrary: throwing, weight: 1 },
);

/** Every call. */
export const anyAsyncCall: Arbitrary<AsyncCall> = oneof(
  { withCrossShrink: true },
  { arbitrary: asking, weight: 3 },
  { arbitrary: constant(returning), weight: 1 },
  { arbitrary: throwing, weight: 1 },
  { arbitrary: breakAfter, weight: 2 },
);

/** Calls made one after the other: each waits for the answer to the one before. */
export const oneByOne = (of: Arbitrary<AsyncCall>): Arbitrary<AsyncCall[][]> =>
  array(
    of.map((call) => [call]),
    { minLength: 1, maxLength: 8 },
  );

/** Groups of calls. The calls of a group are made without waiting for an answer. */
export const atOnce: Arbitrary<AsyncCall[][]> = array(
  array(direct, { minLength: 1, maxLength: 4 }),
  { minLength: 1, maxLength: 4 },
);

function loop(text: string, limit: number): AsyncCall {
  return {
    text,
    on: async (items) => {
      const values: unknown[] = [];
      try {
        for await (const value of items) if (values.push(value) === limit) break;
        return { kind: 'values', values };
      } catch (error) {
        return threw(error);
      }
    },
    onTwin: (twin) =>
      outcomeOf(() => {
        const values: unknown[] = [];
        for (const value of twin as IterableIterator<unknown>) {
          if (values.push(value) === limit) break;
        }
        return { kind: 'values', values };
      }),
  };
}

async function settled(call: () => Promise<IteratorResult<unknown, unknown>>): Promise<Outcome> {
  try {
    return resultIn(await call());
  } catch (error) {
    return threw(error);
  }
}
