/** Links each node and each open level to its parent, in the place of an array for a stack. */
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
  let count = 0;
  try {
    while (path !== undefined) {
      const result = path.place.next();
      if (result.done) {
        path = path.parent;
      } else if (isNested(result.value)) {
        path = { place: result.value[Symbol.iterator](), parent: path };
      } else {
        yield result.value;
        count += 1;
      }
    }
    return count;
  } finally {
    for (; path !== undefined; path = path.parent) path.place.return?.();
  }
}
