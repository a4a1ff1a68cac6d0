/** Links each node and each open level to its parent, instead of an array as a stack. */
import { isNested, type Nested, type Tree } from '../solution';

export { isNested, type Nested, type Tree };

interface Path<Place> {
  readonly place: Place;
  readonly parent: Path<Place> | undefined;
}

export function* inorder<T>(tree: Tree<T> | undefined): Generator<T, void, unknown> {
  let path = leftmost(tree, undefined);
  while (path !== undefined) {
    yield path.place.value;
    path = leftmost(path.place.right, path.parent);
  }
}

function leftmost<T>(
  from: Tree<T> | undefined,
  parent: Path<Tree<T>> | undefined,
): Path<Tree<T>> | undefined {
  let path = parent;
  for (let place = from; place !== undefined; place = place.left) path = { place, parent: path };
  return path;
}

export function* flatten<T>(nested: Nested<T>): Generator<T, number, unknown> {
  let path: Path<Iterator<T | Nested<T>>> | undefined = {
    place: nested[Symbol.iterator](),
    parent: undefined,
  };
  let failure: { readonly error: unknown } | undefined;
  let count = 0;
  try {
    while (path !== undefined) {
      const here: Path<Iterator<T | Nested<T>>> = path;
      // Whatever next() does but yield, this level is over.
      path = here.parent;
      const result = here.place.next();
      if (result.done) continue;
      path = here;
      if (isNested(result.value)) {
        path = { place: result.value[Symbol.iterator](), parent: here };
      } else {
        yield result.value;
        count += 1;
      }
    }
    return count;
  } catch (error) {
    failure = { error };
    throw error;
  } finally {
    closeUpwards(path, failure);
  }
}

/** Closes a level and all around it, then throws the first error. */
function closeUpwards(
  from: Path<Iterator<unknown>> | undefined,
  onItsWay: { readonly error: unknown } | undefined,
): void {
  let first = onItsWay;
  for (let path = from; path !== undefined; path = path.parent) {
    try {
      path.place.return?.();
    } catch (error) {
      first ??= { error };
    }
  }
  if (first !== undefined) throw first.error;
}
