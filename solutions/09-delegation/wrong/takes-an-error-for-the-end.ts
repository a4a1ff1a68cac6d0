/**
 * Treats a level whose next() throws as ended, and continues with the level around it.
 *
 * @misconception A level that fails has no more values, but the others have.
 * @rejectedBy closing › an error of a level comes out as it is, and closes the levels around it, but not that one
 * @rejectedBy closing › whatever a level throws, and however deep it is, it comes out as it is
 */
import { isNested, type Nested } from '../solution';

export { inorder, isNested, type Nested, type Tree } from '../solution';

export function* flatten<T>(nested: Nested<T>): Generator<T, number, unknown> {
  const open = [nested[Symbol.iterator]()];
  const errors: unknown[] = [];
  let count = 0;
  try {
    while (open.length > 0) {
      const level = open.pop()!;
      const result = asked(level);
      if (result?.done !== false) continue;
      open.push(level);
      if (isNested(result.value)) {
        open.push(result.value[Symbol.iterator]());
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

function asked<T>(level: Iterator<T>): IteratorResult<T> | undefined {
  try {
    return level.next();
  } catch {
    return undefined;
  }
}
