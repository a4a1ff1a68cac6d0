/**
 * Takes the first value at the call, in an ordinary function around the generator.
 *
 * @misconception It does no harm to have the first value ready.
 * @rejectedBy laziness › calling inorder() visits no node
 * @rejectedBy laziness › calling flatten() pulls nothing
 */
import {
  flatten as flattenLazily,
  inorder as inorderLazily,
  type Nested,
  type Tree,
} from '../solution';

export { isNested, type Nested, type Tree } from '../solution';

export function inorder<T>(tree: Tree<T> | undefined): Generator<T, void, unknown> {
  return primed(inorderLazily(tree));
}

export function flatten<T>(nested: Nested<T>): Generator<T, number, unknown> {
  return primed(flattenLazily(nested));
}

function primed<T, R>(values: Generator<T, R, unknown>): Generator<T, R, unknown> {
  const first = values.next();
  return (function* () {
    if (first.done) return first.value;
    try {
      yield first.value;
      return yield* values;
    } finally {
      values.return(undefined as R);
    }
  })();
}
