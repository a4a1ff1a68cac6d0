import type { Arbitrary } from 'fast-check';

/** What made the body continue: a `next(x)` that sent `x`, or a `throw(e)` that threw `e` in. */
export type Received = { readonly sent: unknown } | { readonly thrown: unknown };

/** What the body does next: it yields, returns or throws. */
export type Reaction =
  | { readonly yields: unknown }
  | { readonly returns: unknown }
  | { readonly throws: unknown };

/** A generator whose answers depend on what comes in. */
export interface TwoWay {
  /** How a message names a call of it: `averager()`. */
  readonly name: string;
  /** Calls the function under test. */
  make(): Iterator<unknown>;
  /**
   * What the body must do, as a formula over everything that has come in. The first entry is the `next()` that started it,
   * and the last one is the call that waits for this answer.
   */
  readonly react: (received: readonly Received[]) => Reaction;
  /** The values that `next(x)` sends so that it continues. Default: none. */
  readonly sends?: Arbitrary<unknown>;
  /** Errors that its body catches if `throw(e)` throws them in. Default: none, so every error comes out. */
  readonly catches?: readonly unknown[];
  /** Whether it returns nothing: then `return()` is called without a value. */
  readonly isVoid?: boolean;
  /** Whether a value is the expected one. Default: by `Object.is`. */
  readonly same?: (expected: unknown, received: unknown) => boolean;
}

/**
 * Makes a subject for laws about two-way generators.
 *
 * @param subject the function under test, its twin, and what a message calls it
 * @example
 * const averages = twoWay({
 *   name: 'averager()',
 *   make: averager,
 *   react: (received) => ({ yields: meanOf(received) }),
 *   sends: anyNumber,
 *   same: nearly,
 * });
 * expect(averages).toObey(answersEachCall);
 */
export function twoWay(subject: TwoWay): TwoWay {
  return subject;
}
