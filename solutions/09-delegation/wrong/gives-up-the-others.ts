/**
 * Gives up all levels, without closing them, if it cannot open one.
 *
 * @misconception A level that was never opened needs no closing, so nothing needs closing.
 * @rejectedBy closing › a level that cannot be opened closes the levels around it
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
        const inner = opened(result.value);
        if ('error' in inner) {
          open.length = 0;
          throw inner.error;
        }
        open.push(inner.level);
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

function opened<T>(
  level: Nested<T>,
): { readonly level: Iterator<T | Nested<T>> } | { readonly error: unknown } {
  try {
    return { level: level[Symbol.iterator]() };
  } catch (error) {
    return { error };
  }
}
