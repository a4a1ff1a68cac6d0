export function* slice<T>(
  source: Iterable<T>,
  start: number,
  end = Infinity,
): Generator<T, void, unknown> {
  if (start >= end) return;
  let position = 0;
  for (const value of source) {
    if (position >= start) yield value;
    position += 1;
    if (position >= end) return;
  }
}

export function* chain<T>(...sources: Iterable<T>[]): Generator<T, void, unknown> {
  for (const source of sources) yield* source;
}

export function tee<T>(source: Iterable<T>, count: number): Generator<T, void, unknown>[] {
  // This generator passes return() on only while it delegates to the source: at most once.
  const shared: Shared<T> = { values: chain(source), open: count };
  const start: Place<T> = {};
  const branches = Array.from({ length: count }, () => branch(shared, start));
  // return() skips the `finally` of a generator that has not begun. So each one begins here and waits inside its `try`.
  for (const each of branches) each.next();
  return branches;
}

interface Shared<T> {
  readonly values: Generator<T, void, unknown>;
  /** How many branches may still ask for values. */
  open: number;
}

/**
 * The first branch that comes here pulls the result, and the others find it. Places lead only forward, so a place that
 * the last branch has passed is garbage.
 */
interface Place<T> {
  result?: IteratorResult<T, void>;
  next?: Place<T>;
}

function* branch<T>(shared: Shared<T>, place: Place<T>): Generator<T, void, unknown> {
  try {
    yield undefined as T;
    while (true) {
      const result = (place.result ??= shared.values.next());
      if (result.done === true) return;
      yield result.value;
      place = place.next ??= {};
    }
  } finally {
    shared.open -= 1;
    if (shared.open === 0) shared.values.return();
  }
}
