/** Writes every step in full, and writes the iterator of a Range a second time. */
export function range(start: number, end: number, step = 1): IterableIterator<number> {
  let current = start;
  let isFinished = false;

  const theIterator: IterableIterator<number> = {
    next: function () {
      if (isFinished === true) {
        return { value: undefined, done: true };
      }
      if (step > 0) {
        if (current >= end) {
          isFinished = true;
        }
      } else {
        if (current <= end) {
          isFinished = true;
        }
      }
      if (isFinished === true) {
        return { value: undefined, done: true };
      } else {
        const result = current;
        current = current + step;
        return { value: result, done: false };
      }
    },
    return: function () {
      isFinished = true;
      return { value: undefined, done: true };
    },
    [Symbol.iterator]: function () {
      return theIterator;
    },
  };

  return theIterator;
}

export class Range implements Iterable<number> {
  private readonly start: number;
  private readonly end: number;
  private readonly step: number;

  constructor(start: number, end: number, step = 1) {
    this.start = start;
    this.end = end;
    this.step = step;
  }

  [Symbol.iterator](): Iterator<number> {
    const { end, step } = this;
    let current = this.start;
    return {
      next() {
        const isOver = step > 0 ? current >= end : current <= end;
        const value = current;
        if (isOver) {
          return { value: undefined, done: true };
        }
        current = current + step;
        return { value, done: false };
      },
    };
  }
}
