import { mean, median } from '#kata/15-when-not-to';
import { compareHeap, countedSource, marksFor, markedSource } from '#kit';

/** One-shot, as every generator object: there is no second pass and no length. */
function* numbersBelow(end: number): Generator<number, void, unknown> {
  for (let number = 0; number < end; number += 1) yield number;
}

// A consumer is lazy if it reads no further than its answer needs, and nothing twice.
describe('laziness', () => {
  it('mean() takes each number once', () => {
    const source = countedSource((index) => index, { length: 1_000, asked: 1_000 });

    mean(source);

    expect(source).toHavePulled(1_001, 'mean(source), 1,000 numbers and the end');
  });

  it('mean() reads no further once its answer is known to be NaN', () => {
    const source = countedSource((index) => (index === 3 ? NaN : index), { asked: 4 });

    const answer = mean(source);

    expect(source).toHavePulled(4, 'mean(source), whose fourth number is NaN');
    expect(answer).toBeNaN();
  });

  it('median() reads no further once its answer is known to be NaN', () => {
    const source = countedSource((index) => (index === 3 ? NaN : index), { asked: 4 });

    const answer = median(source);

    expect(source).toHavePulled(4, 'median(source), whose fourth number is NaN');
    expect(answer).toBeNaN();
  });
});

// The consumer gets one pass over its source, and that has to be enough.
describe('single-pass exhaustion', () => {
  it('one pass over a generator is enough for mean(), and 0 is a number like any other', () => {
    const source = countedSource([4, 0, -1, 5]);

    const answer = mean(source);

    expect(answer).toBeCloseTo(2);
  });

  it('a second mean() of the same generator is NaN: nothing is left', () => {
    const numbers = numbersBelow(5);

    const first = mean(numbers);
    const second = mean(numbers);

    expect(first).toBeCloseTo(2);
    expect(second).toBeNaN();
  });

  it('median() of an odd count is the middle by size, wherever it arrives', () => {
    const source = countedSource([10, 9, 2, 1, 100]);

    const answer = median(source);

    expect(answer).toBe(9);
  });

  it('median() of an even count lies half-way between the two in the middle', () => {
    const source = countedSource([40, 10, 0, 100]);

    const answer = median(source);

    expect(answer).toBe(25);
  });

  it('median() of nothing is NaN', () => {
    const answer = median([]);

    expect(answer).toBeNaN();
  });
});

// What is to be preserved: the caller's array, and the state of a computation while another one runs.
describe('state preservation', () => {
  it('median() leaves the array of its caller in its order', () => {
    const numbers = [3, 1, 2];

    const answer = median(numbers);

    expect(numbers).toEqual([3, 1, 2]);
    expect(answer).toBe(2);
  });

  it('mean() of means: the inner ones do not disturb the outer one', () => {
    function* meansOf(rows: number[][]): Generator<number, void, unknown> {
      for (const row of rows) yield mean(row);
    }

    const answer = mean(
      meansOf([
        [1, 3],
        [5, 7],
      ]),
    );

    expect(answer).toBeCloseTo(4);
  });

  it('median() of medians: the inner ones do not disturb the outer one', () => {
    function* mediansOf(rows: number[][]): Generator<number, void, unknown> {
      for (const row of rows) yield median(row);
    }

    const answer = median(
      mediansOf([
        [7, 8, 9],
        [4, 5, 6],
        [1, 2, 3],
      ]),
    );

    expect(answer).toBe(5);
  });
});

// A consumer that has its answer early lets go of what it reads.
describe('closing', () => {
  it('mean() closes the source that it leaves at a NaN', () => {
    const source = countedSource((index) => (index === 1 ? NaN : index), { asked: 2 });

    mean(source);

    expect(source).toHaveBeenClosed('a NaN as second number');
  });

  it('median() closes the source that it leaves at a NaN', () => {
    const source = countedSource((index) => (index === 1 ? NaN : index), { asked: 2 });

    median(source);

    expect(source).toHaveBeenClosed('a NaN as second number');
  });
});

describe('bounded heap growth', () => {
  it('mean() of a million numbers retains next to nothing on its way, where an array retains them all', () => {
    const heap = compareHeap({
      lazy: (mark) => {
        mean(markedSource((index) => index, 1_000_000, mark));
      },
      eager: (mark) => {
        Array.from(markedSource((index) => index, 1_000_000, mark));
      },
      length: 1_000_000,
    });

    expect(heap).toStayFlat();
  });

  // One median holds all its numbers, and may. What must not grow is the memory from one median to the next.
  it('median() lets go of its numbers: a thousand medians retain next to nothing', () => {
    const marks = marksFor(1_000);

    const heap = compareHeap({
      lazy: (mark) => {
        for (let count = 1; count < 1_000; count += 1) {
          median(numbersBelow(1_000));
          if (marks.has(count)) mark(count);
        }
      },
      eager: (mark) => {
        const kept: number[][] = [];
        for (let count = 1; count < 1_000; count += 1) {
          kept.push([...numbersBelow(1_000)]);
          if (marks.has(count)) mark(count);
        }
      },
      length: 1_000,
    });

    expect(heap).toStayFlat();
  });
});
