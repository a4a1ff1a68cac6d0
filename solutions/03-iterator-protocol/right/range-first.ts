/** The other way round: a Range knows its length and each of its numbers, and range() goes through one. */
export class Range implements Iterable<number> {
  readonly #start: number;
  readonly #end: number;
  readonly #step: number;

  constructor(start: number, end: number, step = 1) {
    this.#start = start;
    this.#end = end;
    this.#step = step;
  }

  get length(): number {
    return Math.max(0, Math.ceil((this.#end - this.#start) / this.#step));
  }

  at(index: number): number {
    return this.#start + index * this.#step;
  }

  [Symbol.iterator](): IterableIterator<number> {
    const place = { index: 0, length: undefined as number | undefined };
    const iterator: IterableIterator<number> = {
      [Symbol.iterator]: () => iterator,
      next: () => {
        place.length ??= this.length;
        if (place.index >= place.length) return { value: undefined, done: true };
        place.index += 1;
        return { value: this.at(place.index - 1), done: false };
      },
      return: () => {
        place.length = 0;
        return { value: undefined, done: true };
      },
    };
    return iterator;
  }
}

export function range(start: number, end: number, step?: number): IterableIterator<number> {
  return new Range(start, end, step)[Symbol.iterator]();
}
