/** A class that counts and logs, whose lines a generator method runs. */
class Counter {
  readonly #max: number;
  readonly #log: (event: string) => void;
  #current = 0;

  constructor(max: number, log: (event: string) => void) {
    this.#max = max;
    this.#log = log;
  }

  *run(): Generator<number, void, unknown> {
    if (this.#max < 0) throw new RangeError('max is negative');
    this.#log('start');
    try {
      while (this.#current < this.#max) {
        this.#current += 1;
        this.#log(`before ${this.#current}`);
        yield this.#current;
        this.#log(`after ${this.#current}`);
      }
      this.#log('end');
    } finally {
      this.#log('cleanup');
    }
  }
}

export function countUpTo(
  max: number,
  log: (event: string) => void = () => {},
): Generator<number, void, unknown> {
  return new Counter(max, log).run();
}
