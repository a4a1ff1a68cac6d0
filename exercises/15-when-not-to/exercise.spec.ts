import { mean, median } from '#kata/15-when-not-to';
import {
  answersForAnySource,
  closesWhatItLeaves,
  compareHeap,
  consumer,
  countedSource,
  handsOnSourceErrors,
  leavesItsSourceAlone,
  marksFor,
  markedSource,
  readsNoFurther,
} from '#kit';

const firstNaN = (numbers: readonly number[]): number => numbers.findIndex(Number.isNaN);
const knownAfter = (numbers: readonly number[]): number =>
  firstNaN(numbers) === -1 ? Infinity : firstNaN(numbers) + 1;

const anyMean = consumer({
  name: 'mean(numbers)',
  consume: mean,
  eager: (numbers) => numbers.reduce((total, number) => total + number, 0) / numbers.length,
  knownAfter,
  // There are several good ways to add up, and each rounds a little differently.
  within: 1e-9,
});

const anyMedian = consumer({
  name: 'median(numbers)',
  consume: median,
  eager(numbers) {
    if (numbers.some(Number.isNaN)) return NaN;
    const sorted = [...numbers].sort((a, b) => a - b);
    const half = sorted.length / 2;
    return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
  },
  knownAfter,
  takesInfinity: true,
});

/** One-shot, as every generator object: there is no second pass and no length. */
function* numbersBelow(end: number): Generator<number, void, unknown> {
  for (let number = 0; number < end; number += 1) yield number;
}

/** Sorting by recursion may fill the call stack: the message then says so, and why it matters. */
function answerOrError(compute: () => number): number | string {
  try {
    return compute();
  } catch (error) {
    return String(error);
  }
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
    expect(answer).toComeTo(NaN, {
      of: 'mean() of 0, 1, 2, NaN, …',
      why: 'A sum with NaN in it is NaN, whatever is added to it.',
      look: 'what is returned where the loop stops?',
    });
  });

  it('median() reads no further once its answer is known to be NaN', () => {
    const source = countedSource((index) => (index === 3 ? NaN : index), { asked: 4 });

    const answer = median(source);

    expect(source).toHavePulled(4, 'median(source), whose fourth number is NaN');
    expect(answer).toComeTo(NaN, {
      of: 'median() of 0, 1, 2, NaN, …',
      why: 'NaN is neither smaller nor larger than any number, so there is no order and no middle.',
      look: 'what is returned where the loop stops?',
    });
  });

  it('both take each of any numbers once, and none behind a NaN', () => {
    expect(anyMean).toObey(readsNoFurther);
    expect(anyMedian).toObey(readsNoFurther);
  });
});

// The consumer gets one pass over its source, and that must be enough.
describe('single-pass exhaustion', () => {
  it('one pass over a generator is enough for mean(), and 0 is a number like any other', () => {
    const source = countedSource([4, 0, -1, 5]);

    const answer = mean(source);

    expect(answer).toComeTo(2, {
      of: 'mean() of 4, 0, -1 and 5',
      within: 1e-9,
      why: 'There is one pass and no length: count and add up in the same loop.',
      look: 'how often do you go through the numbers, and does 0 end a loop?',
    });
  });

  it('a second mean() of the same generator is NaN: nothing is left', () => {
    const numbers = numbersBelow(5);

    const first = mean(numbers);
    const second = mean(numbers);

    expect([first, second]).toComeTo([2, NaN], {
      of: 'mean() of a generator object, twice',
      why: 'A generator object can be gone through once. The second time there are no numbers, and 0 / 0 is NaN.',
      look: 'what is returned if no number comes, and what is kept from call to call?',
    });
  });

  it('median() of an odd count is the middle by size, wherever it arrives', () => {
    const source = countedSource([10, 9, 2, 1, 100]);

    const answer = median(source);

    expect(answer).toComeTo(9, {
      of: 'median() of 10, 9, 2, 1 and 100',
      why: 'The middle is meant by size, not by the order in which the numbers come, or by their text.',
      look: '`sort()` without a function compares texts: "100" comes before "9".',
    });
  });

  it('median() of an even count lies half-way between the two in the middle', () => {
    const source = countedSource([40, 10, 0, 100]);

    const answer = median(source);

    expect(answer).toComeTo(25, {
      of: 'median() of 40, 10, 0 and 100',
      why: 'Of an even count, two numbers are in the middle: 10 and 40. The median is half their sum.',
      look: 'which two indexes are in the middle of an array of length 4?',
    });
  });

  it('median() of 100,001 numbers that come in order is the one in the middle', () => {
    const answer = answerOrError(() => median(numbersBelow(100_001)));

    expect(answer).toComeTo(50_000, {
      of: 'median() of 0, 1, 2, … 100,000',
      why: 'Every number counts, however many there are, and they may already be in order.',
      look: 'your own limit, or a way of sorting that calls itself once for each number.',
    });
  });

  it('median() of nothing is NaN', () => {
    const answer = median([]);

    expect(answer).toComeTo(NaN, {
      of: 'median() of nothing',
      why: 'Nothing has no middle, and 0 would be a number that nobody gave you.',
      look: 'what is at index 0 of an empty array?',
    });
  });

  it('equal numbers count as often as they come, and answers need not be whole', () => {
    const answers = [mean([1, 1, 2, 2, 2]), median([1, 1, 1, 2, 2, 4]), mean([-1, 1]), median([0])];

    expect(answers).toComeTo([1.6, 1.5, 0, 0], {
      of: 'mean() of 1, 1, 2, 2, 2; median() of 1, 1, 1, 2, 2, 4; mean() of -1, 1; median() of 0',
      why: 'A mean and a median are made of all numbers. They may be fractions, and they may be 0.',
      look: 'a Set, which keeps equal numbers once; rounding; `||`, which treats 0 as nothing.',
    });
  });

  it('mean() of any numbers, from any source, is their sum divided by their count', () => {
    expect(anyMean).toObey(answersForAnySource);
  });

  it('median() of any numbers, from any source, is the middle of their sorted array', () => {
    expect(anyMedian).toObey(answersForAnySource);
  });
});

// What must be preserved: the caller's array, and the state of a computation while another one runs.
describe('state preservation', () => {
  it('median() leaves the array of its caller in its order', () => {
    const numbers = [3, 1, 2];

    const answer = median(numbers);

    expect([answer, numbers]).toComeTo([2, [3, 1, 2]], {
      of: 'median() of the array [3, 1, 2], and that array afterwards',
      why: 'The array belongs to your caller, who still uses it.',
      look: '`sort()` works in place. Which array do you call it on?',
    });
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

    expect(answer).toComeTo(4, {
      of: 'mean() of the means of [1, 3] and [5, 7]',
      within: 1e-9,
      why: 'While one call is reading its numbers, another one may run from start to end.',
      look: 'variables outside the function: all calls share those.',
    });
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

    expect(answer).toComeTo(5, {
      of: 'median() of the medians of [7, 8, 9], [4, 5, 6] and [1, 2, 3]',
      why: 'While one call is reading its numbers, another one may run from start to end.',
      look: 'variables outside the function: all calls share those.',
    });
  });

  it('an array that has changed since the last call gets another answer', () => {
    const numbers = [1, 2, 3];

    const answers = [mean(numbers), median(numbers)];
    numbers.push(10, 10);
    answers.push(mean(numbers), median(numbers));

    expect(answers).toComeTo([2, 2, 5.2, 3], {
      of: 'mean() and median() of [1, 2, 3], and once more after two 10s were added',
      why: 'An array may change between two calls, and only reading it tells.',
      look: 'answers that are kept from call to call.',
    });
  });

  it('any array, typed array or Set is the same afterwards', () => {
    expect(anyMean).toObey(leavesItsSourceAlone);
    expect(anyMedian).toObey(leavesItsSourceAlone);
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

  it('any source that is left at a NaN is closed once, if it has a return()', () => {
    expect(anyMean).toObey(closesWhatItLeaves);
    expect(anyMedian).toObey(closesWhatItLeaves);
  });

  it('what a source throws comes out of both as it is', () => {
    expect(anyMean).toObey(handsOnSourceErrors);
    expect(anyMedian).toObey(handsOnSourceErrors);
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
  it('both let go of their numbers: a thousand means and medians retain next to nothing', () => {
    const marks = marksFor(1_000);

    const heap = compareHeap({
      lazy: (mark) => {
        for (let count = 1; count < 1_000; count += 1) {
          mean(numbersBelow(100));
          median(numbersBelow(300));
          if (marks.has(count)) mark(count);
        }
        // Large enough that what is kept of the last call alone is seen.
        median(numbersBelow(300_000));
        mark(1_000);
      },
      eager: (mark) => {
        const kept: number[][] = [];
        for (let count = 1; count < 1_000; count += 1) {
          kept.push([...numbersBelow(300)]);
          if (marks.has(count)) mark(count);
        }
      },
      length: 1_000,
    });

    expect(heap).toStayFlat();
  });
});
