import { getNumbers, getNumbersGenerator } from '#kata/01-array-problem';
import {
  anyCount,
  compareIteration,
  countedNumber,
  countsApart,
  countsAsItsEagerTwin,
  ignoresWhatItIsSent,
  producer,
} from '#kit';

// What the laws below judge, with its eager twin.
const evenNumbers = producer({
  name: 'getNumbersGenerator(n)',
  lazy: ({ n }) => getNumbersGenerator(n),
  eager: ({ n }) => [...Array(n).keys()].map((i) => i * 2),
  given: { n: anyCount },
});

describe('laziness', () => {
  it('calling getNumbersGenerator() runs no step of the loop', () => {
    const n = countedNumber(1_000);

    getNumbersGenerator(n.asNumber);

    expect(n).toHaveBeenReadAtMost(0, 'the call', '`n`');
  });

  it('three next() calls take three steps of the loop', () => {
    const n = countedNumber(1_000);
    const numbers = getNumbersGenerator(n.asNumber);

    numbers.next();
    numbers.next();
    numbers.next();

    // A loop may read it more than once a step; a loop that has run ahead has read it a thousand times.
    expect(n).toHaveBeenReadAtMost(20, 'three next() calls', '`n`');
  });

  it('no next() takes more than one step, however small n is and however far you are', () => {
    for (const length of [0, 1, 2, 5, 10, 20, 50, 100, 5_000]) {
      const mostReads = mostReadsOfOneNext(length);

      // A step may read it a few times: a beginner's loop does.
      expect(mostReads).toHaveBeenReadAtMost(
        4,
        `a single next() of getNumbersGenerator(${length})`,
        '`n`',
      );
    }
  });
});

describe('single-pass exhaustion', () => {
  it('getNumbersGenerator(5) yields the first five even numbers, as getNumbers(5) has them', () => {
    expect(getNumbersGenerator(5)).toYield([0, 2, 4, 6, 8]);
    expect(getNumbers(5)).toYield([0, 2, 4, 6, 8]);
  });

  it('getNumbersGenerator(0) yields nothing', () => {
    expect(getNumbersGenerator(0)).toYield([]);
  });

  it('a generator object is its own iterator', () => {
    expect(getNumbersGenerator(3)).toBeItsOwnIterator();
  });

  it('after the last number it stays completed', () => {
    const numbers = getNumbersGenerator(2);

    expect(numbers.next()).toBeYielded(0);
    expect(numbers.next()).toBeYielded(2);
    expect(numbers).toStayCompleted();
  });

  it('the numbers are still right a hundred thousand steps on', () => {
    const numbers = getNumbersGenerator(150_001);

    for (let taken = 0; taken < 150_000; taken += 1) numbers.next();

    expect(numbers.next()).toBeYielded(300_000);
    expect(numbers).toStayCompleted();
  });

  it('whatever next(x) brings, it yields the same numbers', () => {
    expect(evenNumbers).toObey(ignoresWhatItIsSent);
  });

  it('whatever n is and however you ask, it yields each number once and then stays completed', () => {
    expect(evenNumbers).toObey(countsAsItsEagerTwin);
  });
});

describe('state preservation', () => {
  it('two generator objects keep their places apart', () => {
    const one = getNumbersGenerator(10);
    const other = getNumbersGenerator(10);

    expect(one.next()).toBeYielded(0);
    expect(one.next()).toBeYielded(2);
    expect(other.next()).toBeYielded(0);
    expect(one.next()).toBeYielded(4);
    expect(other.next()).toBeYielded(2);
  });

  it('whatever the order of calls, no generator object disturbs another', () => {
    expect(evenNumbers).toObey(countsApart);
  });
});

describe('closing', () => {
  it('a loop left by break closes it: a later loop gets nothing', () => {
    const numbers = getNumbersGenerator(10);

    for (const number of numbers) if (number === 4) break;

    expect(numbers).toYield([]);
  });
});

describe('bounded heap growth', () => {
  it('paused on its way through a million numbers it retains next to nothing, where the array retains them all', () => {
    const heap = compareIteration({
      lazy: () => getNumbersGenerator(1_000_000),
      eager: () => getNumbers(1_000_000),
      length: 1_000_000,
    });

    expect(heap).toStayFlat();
  });
});

/** How often `n` is read by the next() call that reads it most. */
function mostReadsOfOneNext(length: number) {
  const n = countedNumber(length);
  const numbers = getNumbersGenerator(n.asNumber);
  let most = 0;
  for (let index = 0; index <= length; index += 1) {
    const before = n.reads;
    numbers.next();
    most = Math.max(most, n.reads - before);
  }
  return { reads: most };
}
