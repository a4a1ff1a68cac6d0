import { type Arbitrary, array, boolean, constant, oneof, record } from 'fast-check';
import { show, showError } from '../../matchers/show';
import { anyError, anyValue } from '../cases/values';

/** What a coroutine does with a rejection: its `catch` continues, lets it out, or leaves by another way. */
export type Reaction =
  | { readonly kind: 'goes on' }
  | { readonly kind: 'lets it out' }
  | { readonly kind: 'returns'; readonly value: unknown }
  | { readonly kind: 'throws'; readonly error: unknown };

/** A promise that a coroutine yields. */
export type Wait =
  | { readonly settlesLater: boolean; readonly value: unknown }
  | { readonly settlesLater: boolean; readonly reason: unknown; readonly reaction: Reaction };

/** What a coroutine does: it waits, then it returns or throws; a `finally` may wait for more. */
export interface Plan {
  readonly waits: readonly Wait[];
  readonly end: Extract<Reaction, { kind: 'returns' | 'throws' }>;
  readonly cleanup: readonly Wait[];
}

// Most functions return undefined in the end, so it comes more often than other values.
const returns = oneof(
  { withCrossShrink: true },
  { arbitrary: anyValue, weight: 3 },
  { arbitrary: constant(undefined), weight: 1 },
).map((value): Plan['end'] => ({ kind: 'returns', value }));
const throws = anyError.map((error): Plan['end'] => ({ kind: 'throws', error }));
const goesOn: Arbitrary<Reaction> = constant({ kind: 'goes on' });
const letsOut: Arbitrary<Reaction> = constant({ kind: 'lets it out' });

const fulfilled: Arbitrary<Wait> = record({ settlesLater: boolean(), value: anyValue });

const rejected = (reaction: Arbitrary<Reaction>): Arbitrary<Wait> =>
  record({ settlesLater: boolean(), reason: anyError, reaction });

/** Promises that are fulfilled, with any values. */
export const onlyValues: Arbitrary<Plan> = record({
  waits: array(fulfilled, { maxLength: 5 }),
  end: oneof(returns, throws),
  cleanup: constant([]),
});

/** Promises that are fulfilled or rejected, and a `finally` that waits as well. */
export const anyPlan: Arbitrary<Plan> = record({
  waits: array(
    oneof(
      { arbitrary: fulfilled, weight: 1 },
      {
        arbitrary: rejected(
          oneof(
            { arbitrary: goesOn, weight: 3 },
            { arbitrary: oneof(letsOut, returns, throws), weight: 1 },
          ),
        ),
        weight: 2,
      },
    ),
    { minLength: 1, maxLength: 5 },
  ),
  end: oneof(returns, throws),
  cleanup: array(oneof(fulfilled, rejected(goesOn)), { maxLength: 2 }),
});

/** A wait as a message shows it. */
export function describeWait(wait: Wait): string {
  const settles = wait.settlesLater ? 'is later' : 'is';
  if ('value' in wait) return `yield a promise that ${settles} fulfilled with ${show(wait.value)}`;
  return `yield a promise that ${settles} rejected with ${showError(wait.reason)}, in a try whose catch ${describeReaction(wait.reaction)}`;
}

/** A reaction as a message shows it. */
export function describeReaction(reaction: Reaction): string {
  if (reaction.kind === 'returns') return `returns ${show(reaction.value)}`;
  if (reaction.kind === 'throws') return `throws ${showError(reaction.error)}`;
  return reaction.kind;
}
