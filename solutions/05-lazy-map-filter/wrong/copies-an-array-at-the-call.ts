/**
 * Both copy an array when they are called.
 *
 * @misconception An array is no stream: copying it pulls nothing, so it is still lazy.
 * @rejectedBy laziness › what changes in an array before its next() counts
 */
import { filter as lazyFilter, map as lazyMap } from '../solution';

export function map<T, R>(
  source: Iterable<T>,
  f: (value: T, index: number) => R,
): Generator<R, void, unknown> {
  return lazyMap(copyOf(source), f);
}

export function filter<T>(
  source: Iterable<T>,
  keep: (value: T, index: number) => boolean,
): Generator<T, void, unknown> {
  return lazyFilter(copyOf(source), keep);
}

function copyOf<T>(source: Iterable<T>): Iterable<T> {
  return Array.isArray(source) ? [...(source as T[])] : source;
}
