/**
 * Treats a string of more than one character as a level, because it is iterable.
 *
 * @misconception If it is iterable, it is a level.
 * @rejectedBy single-pass exhaustion › flatten() yields the values of every level in their order, 0 and strings included
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
      const result = level.next();
      if (result.done === true) continue;
      open.push(level);
      if (isNested(result.value)) {
        open.push(result.value[Symbol.iterator]());
      } else {
        const value: unknown = result.value;
        const parts = typeof value === 'string' && value !== '' ? [...value] : [value];
        count += parts.length;
        yield* parts as T[];
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
