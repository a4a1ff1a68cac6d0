/**
 * Long-winded, step by step: slice() and chain() call next() themselves. tee() follows hint 2 exactly, with generators.
 */
export function* slice<T>(
  source: Iterable<T>,
  start: number,
  end?: number,
): Generator<T, void, unknown> {
  let lastPosition: number;
  if (end === undefined) {
    lastPosition = Number.MAX_SAFE_INTEGER;
  } else {
    lastPosition = end - 1;
  }
  if (lastPosition < start) {
    return;
  }
  let currentPosition = 0;
  for (const value of source) {
    const isBeforeStart = currentPosition < start;
    if (!isBeforeStart) {
      yield value;
    }
    if (currentPosition === lastPosition) {
      break;
    }
    currentPosition = currentPosition + 1;
  }
}

export function* chain<T>(...sources: Iterable<T>[]): Generator<T, void, unknown> {
  for (let index = 0; index < sources.length; index++) {
    const iterator = sources[index]![Symbol.iterator]();
    let hasEnded = false;
    try {
      while (true) {
        // If next() throws, the source is broken and must not be closed.
        hasEnded = true;
        const result = iterator.next();
        if (result.done === true) {
          break;
        }
        hasEnded = false;
        yield result.value;
      }
    } finally {
      if (!hasEnded && iterator.return !== undefined) {
        iterator.return();
      }
    }
  }
}

interface Place<T> {
  result?: IteratorResult<T, unknown>;
  next?: Place<T>;
}

export function tee<T>(source: Iterable<T>, count: number): Generator<T, void, unknown>[] {
  const branches: Generator<T, void, unknown>[] = [];
  const iterator = source[Symbol.iterator]();
  const counter = { open: count, hasEnded: false };
  const first: Place<T> = {};
  for (let index = 0; index < count; index++) {
    branches.push(makeBranch(iterator, counter, first));
  }
  for (const branch of branches) {
    branch.next();
  }
  return branches;
}

function* makeBranch<T>(
  iterator: Iterator<T>,
  counter: { open: number; hasEnded: boolean },
  place: Place<T>,
): Generator<T, void, unknown> {
  try {
    yield undefined as T;
    while (true) {
      if (place.result === undefined) {
        place.result = iterator.next();
      }
      if (place.result.done === true) {
        counter.hasEnded = true;
        return;
      }
      yield place.result.value;
      place = place.next ??= {};
    }
  } finally {
    counter.open = counter.open - 1;
    if (counter.open === 0 && !counter.hasEnded && iterator.return !== undefined) {
      iterator.return();
    }
  }
}
