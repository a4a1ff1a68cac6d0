export function range(start: number, end: number, step = 1): IterableIterator<number> {
  let upcoming = start;
  let completed = false;
  const iterator: IterableIterator<number> = {
    [Symbol.iterator]: () => iterator,
    next() {
      completed ||= step > 0 ? upcoming >= end : upcoming <= end;
      if (completed) return { value: undefined, done: true };
      const value = upcoming;
      upcoming += step;
      return { value, done: false };
    },
    return() {
      completed = true;
      return { value: undefined, done: true };
    },
  };
  return iterator;
}

export class Range implements Iterable<number> {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly step = 1,
  ) {}

  [Symbol.iterator](): Iterator<number> {
    return range(this.start, this.end, this.step);
  }
}
