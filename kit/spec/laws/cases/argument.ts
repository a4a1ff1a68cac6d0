import { type Arbitrary, constantFrom, record } from 'fast-check';
import { show } from '../../matchers/show';

/** An argument of a function under test. It is made again for each object, because functions can have a state. */
export interface Argument<T> {
  /** As a message shows it. */
  readonly text: string;
  make(): T;
}

/** Where the arguments of a subject come from, by their names. */
export type Given<Args> = { readonly [Name in keyof Args]: Arbitrary<Argument<Args[Name]>> };

/** One argument each, by their names. */
export type Arguments<Args> = { readonly [Name in keyof Args]: Argument<Args[Name]> };

/** A value as an argument. */
export function plainArgument<T>(value: T): Argument<T> {
  return { text: typeof value === 'function' ? String(value) : show(value), make: () => value };
}

/**
 * Any one of these as an argument; a smaller case prefers the first.
 *
 * @param values the choices
 * @example const given = { size: oneOf(1, 2, 5) };
 */
export function oneOf<T>(...values: readonly T[]): Arbitrary<Argument<T>> {
  return constantFrom(...values.map(plainArgument));
}

/** Arguments of a subject, one each. */
export function anyArguments<Args>(given: Given<Args>): Arbitrary<Arguments<Args>> {
  return record(given as Record<string, Arbitrary<unknown>>) as Arbitrary<Arguments<Args>>;
}

/** The arguments themselves, made again. */
export function made<Args>(args: Arguments<Args>): Args {
  const entries = Object.entries<Argument<unknown>>(args);
  return Object.fromEntries(entries.map(([name, argument]) => [name, argument.make()])) as Args;
}

/** One line for each argument: `f: (value) => value`. If there are several objects, with the object's name: `a: max = 3`. */
export function describeArguments<Args>(args: Arguments<Args>, who?: string): string[] {
  const entries = Object.entries<Argument<unknown>>(args);
  if (who === undefined) return entries.map(([name, { text }]) => `  ${name}: ${text}`);
  if (entries.length === 0) return [];
  return [`  ${who}: ${entries.map(([name, { text }]) => `${name} = ${text}`).join(', ')}`];
}
