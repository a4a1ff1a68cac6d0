import { Range, range } from '#kata/03-iterator-protocol';
import { compareIteration, countedNumber } from '#kit';

// There is no rule how often an iterator may look at its end: once, to find the count, or in every step. One that goes
// through all 1,000 numbers beforehand looks a thousand times.
describe('laziness', () => {
  it('calling range() takes no step', () => {
    const end = countedNumber(1_000);

    range(0, end.asNumber);

    expect(end).toHaveBeenReadAtMost(4, 'range(0, end)');
  });

  it('three next() calls take three steps', () => {
    const end = countedNumber(1_000);
    const numbers = range(0, end.asNumber);

    numbers.next();
    numbers.next();
    numbers.next();

    expect(end).toHaveBeenReadAtMost(12, 'three next() calls');
  });

  it('making a Range and asking it for an iterator takes no step', () => {
    const end = countedNumber(1_000);
    const numbers = new Range(0, end.asNumber);

    numbers[Symbol.iterator]();

    expect(end).toHaveBeenReadAtMost(4, 'new Range(0, end)[Symbol.iterator]()');
  });
});

describe('single-pass exhaustion', () => {
  it('range(2, 5) gives 2, 3 and 4', () => {
    expect(range(2, 5)).toYield([2, 3, 4]);
  });

  it('range(0, 7, 3) stops before it passes its end', () => {
    expect(range(0, 7, 3)).toYield([0, 3, 6]);
  });

  it('range(5, 0, -2) counts down', () => {
    expect(range(5, 0, -2)).toYield([5, 3, 1]);
  });

  it('range(-1, 2) gives 0 like any other number', () => {
    expect(range(-1, 2)).toYield([-1, 0, 1]);
  });

  it('a range whose step leads away from its end gives nothing', () => {
    expect(range(3, 0)).toYield([]);
    expect(range(0, 3, -1)).toYield([]);
  });

  it('what range() returns is its own iterator', () => {
    expect(range(0, 3)).toBeItsOwnIterator();
  });

  it('after the last number it stays completed', () => {
    const numbers = range(0, 2);

    expect(numbers.next()).toBeYielded(0);
    expect(numbers.next()).toBeYielded(1);
    expect(numbers).toStayCompleted();
  });

  it('a Range can be gone through twice', () => {
    const numbers = new Range(4, 0, -2);

    expect(numbers).toYield([4, 2]);
    expect(numbers).toYield([4, 2]);
  });
});

describe('state preservation', () => {
  it('two iterators from range() keep their places apart', () => {
    const one = range(0, 10);
    const other = range(0, 10);

    expect(one.next()).toBeYielded(0);
    expect(one.next()).toBeYielded(1);
    expect(other.next()).toBeYielded(0);
    expect(one.next()).toBeYielded(2);
    expect(other.next()).toBeYielded(1);
  });

  it('a loop goes on where next() stopped', () => {
    const numbers = range(0, 4);

    numbers.next();
    numbers.next();

    expect(numbers).toYield([2, 3]);
  });

  it('next() keeps its place without the object that it came from', () => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- that it works unbound is what is tested
    const { next } = range(0, 10);

    expect(() => next()).not.toThrow();
    expect(next()).toBeYielded(1);
  });

  it('nested loops over one Range have a place each', () => {
    const numbers = new Range(0, 3);
    const pairs: string[] = [];

    for (const row of numbers) {
      for (const column of numbers) pairs.push(`${row}${column}`);
      // Loops that share a place may push each other on for ever.
      if (pairs.length > 9) break;
    }

    expect(pairs).toEqual(['00', '01', '02', '10', '11', '12', '20', '21', '22']);
  });
});

// There is no source to close here: an iterator is closed by its own return().
describe('closing', () => {
  it('a loop left by break closes the iterator: a later loop gets nothing', () => {
    const numbers = range(0, 10);

    for (const number of numbers) if (number === 4) break;

    expect(numbers).toYield([]);
  });

  it('return() answers { value: undefined, done: true }, also before the first next()', () => {
    const numbers = range(0, 10);

    expect(numbers.return?.()).toBeCompleted();
    expect(numbers).toStayCompleted();
  });

  it('a loop over a Range left by break closes the iterator of that loop only', () => {
    const numbers = new Range(0, 3);

    for (const number of numbers) if (number === 1) break;

    expect(numbers).toYield([0, 1, 2]);
  });
});

describe('bounded heap growth', () => {
  it('paused on its way through a million numbers range() retains next to nothing, where an array retains them all', () => {
    const heap = compareIteration({
      lazy: () => range(0, 1_000_000),
      eager: () => Array.from({ length: 1_000_000 }, (_, index) => index),
      length: 1_000_000,
    });

    expect(heap).toStayFlat();
  });

  it('an iterator of a Range retains next to nothing either', () => {
    const heap = compareIteration({
      lazy: () => new Range(0, 1_000_000),
      eager: () => Array.from({ length: 1_000_000 }, (_, index) => index),
      length: 1_000_000,
    });

    expect(heap).toStayFlat();
  });
});
