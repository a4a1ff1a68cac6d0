/**
 * Calls next() itself, with an inner loop for each batch, and keeps the window in a ring that overwrites its oldest
 * slot.
 */
export function* batch<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  const iterator = source[Symbol.iterator]();
  let exhausted = false;
  try {
    while (true) {
      const items: T[] = [];
      while (items.length < size) {
        const result = iterator.next();
        if (result.done === true) {
          exhausted = true;
          break;
        }
        items.push(result.value);
      }
      if (items.length > 0) yield items;
      if (exhausted) return;
    }
  } finally {
    if (!exhausted) iterator.return?.();
  }
}

export function* windows<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  const ring: T[] = [];
  let seen = 0;
  for (const item of source) {
    ring[seen % size] = item;
    seen += 1;
    if (seen < size) continue;
    const oldest = seen % size;
    yield [...ring.slice(oldest), ...ring.slice(0, oldest)];
  }
}
