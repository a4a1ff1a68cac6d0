/** Two small classes that take a number at a time; one loop feeds either of them. */
interface Statistic {
  add(number: number): void;
  readonly answer: number;
}

class Mean implements Statistic {
  #count = 0;
  #total = 0;

  add(number: number): void {
    this.#count += 1;
    this.#total += number;
  }

  get answer(): number {
    return this.#total / this.#count;
  }
}

class Median implements Statistic {
  readonly #numbers: number[] = [];

  add(number: number): void {
    this.#numbers.push(number);
  }

  get answer(): number {
    const sorted = this.#numbers.sort((a, b) => a - b);
    const middle = sorted.length / 2;
    const low = sorted[Math.ceil(middle) - 1] ?? NaN;
    const high = sorted[Math.floor(middle)] ?? NaN;
    return (low + high) / 2;
  }
}

export function mean(numbers: Iterable<number>): number {
  return feed(numbers, new Mean());
}

export function median(numbers: Iterable<number>): number {
  return feed(numbers, new Median());
}

function feed(numbers: Iterable<number>, statistic: Statistic): number {
  for (const number of numbers) {
    if (Number.isNaN(number)) return NaN;
    statistic.add(number);
  }
  return statistic.answer;
}
