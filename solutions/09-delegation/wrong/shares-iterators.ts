/**
 * Stores the iterator of each level with the level, and uses it a second time.
 *
 * @misconception An iterable has only one iterator.
 * @rejectedBy single-pass exhaustion › the same array may come twice, and is read from its start each time
 * @rejectedBy state preservation › two flatten() objects keep their levels and their counts apart
 */
import { isNested, type Nested } from '../solution';

export { inorder, isNested, type Nested, type Tree } from '../solution';

const iterators = new WeakMap<object, Iterator<unknown>>();

export function* flatten<T>(nested: Nested<T>): Generator<T, number, unknown> {
  const open = [iteratorOf(nested)];
  const errors: unknown[] = [];
  let count = 0;
  try {
    while (open.length > 0) {
      const level = open.pop()!;
      const result = level.next();
      if (result.done === true) continue;
      open.push(level);
      if (isNested(result.value)) {
        open.push(iteratorOf(result.value));
      } else {
        count += 1;
        yield result.value;
      }
    }
  } catch (error) {
    errors.push(error);
  } finally {
    closeAll(open, errors);
  }
  return count;
}

function closeAll(open: Iterator<unknown>[], errors: unknown[]): void {
  while (open.length > 0) {
    try {
      open.pop()!.return?.();
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
}

function iteratorOf<T>(level: Iterable<T>): Iterator<T> {
  const iterator = (iterators.get(level) as Iterator<T> | undefined) ?? level[Symbol.iterator]();
  iterators.set(level, iterator);
  return iterator;
}
