/**
 * Opens a function that can be iterated.
 *
 * @misconception Whatever has [Symbol.iterator]() is a level.
 * @rejectedBy single-pass exhaustion › whatever the levels and however you ask, flatten() yields their values in order and returns how many
 */
import { flatten as flattenRight, inorder, isNested, type Nested, type Tree } from '../solution';

export { inorder, isNested, type Nested, type Tree };

export function flatten<T>(nested: Nested<T>): Generator<T, number, unknown> {
  return flattenRight(withoutFunctions(nested));
}

function* withoutFunctions<T>(level: Nested<T>): Generator<T | Nested<T>, void, unknown> {
  for (const item of level) {
    if (typeof item === 'function' && Symbol.iterator in item) {
      yield [...(item as Iterable<T>)];
    } else {
      yield isNested(item) ? withoutFunctions(item) : item;
    }
  }
}
