export function* batch<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  let items: T[] = [];
  for (const item of source) {
    items.push(item);
    if (items.length < size) continue;
    yield items;
    items = [];
  }
  if (items.length > 0) yield items;
}

export function* windows<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  const latest: T[] = [];
  for (const item of source) {
    latest.push(item);
    if (latest.length > size) latest.shift();
    if (latest.length === size) yield [...latest];
  }
}
