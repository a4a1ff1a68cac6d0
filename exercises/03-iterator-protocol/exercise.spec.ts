import { Range, range } from '#kata/03-iterator-protocol';
import {
  anyBounds,
  type Bounds,
  compareIteration,
  countedNumber,
  countsApart,
  countsAsItsEagerTwin,
  givesEachLoopItsPlace,
  handBuiltCall,
  producer,
  reiterable,
  staysOver,
} from '#kit';

const NUMBERS = {
  why: 'The first number is `start`, each next one is `step` further, and `end` and all beyond it are left out.',
  look: 'the comparison that ends it. Which one is right when it counts up, and which when it counts down?',
};
const PLACE = {
  why: 'Each iterator from range() has its own place, and every next() moves it one step further.',
  look: 'the variable that holds the next number. Where is it declared, and what changes it?',
};
const CLOSED = {
  why: 'A loop that stops early calls return(), and from then on the iterator must say `done: true`.',
  look: 'return(): does it set a variable that next() looks at? Does [Symbol.iterator]() begin again?',
};
const FRESH = {
  why: 'A Range is not an iterator: each loop asks it for a new one, which begins at `start`.',
  look: '[Symbol.iterator]() of Range: what does it return the second time?',
};

// What the laws below judge, each with an array of its numbers.
const numbersOf = ([start, end, step = 1]: Bounds): number[] => {
  const count = Math.max(0, Math.ceil((end - start) / step));
  return Array.from({ length: count }, (_, index) => start + index * step);
};

const anyRange = producer({
  name: 'range(start, end, step)',
  lazy: ({ bounds }) => range(...bounds),
  eager: ({ bounds }) => numbersOf(bounds),
  given: { bounds: anyBounds },
  calls: handBuiltCall,
});

const anyRangeObject = reiterable({
  name: 'new Range(start, end, step)',
  make: ({ bounds }) => new Range(...bounds),
  eager: ({ bounds }) => numbersOf(bounds),
  given: { bounds: anyBounds },
});

const isGeneratorObject = (value: unknown): boolean =>
  Object.prototype.toString.call(value) === '[object Generator]';

// There is no rule how often an iterator may look at its end: once, to find the count, or in every step. One that goes
// through all 1,000 numbers beforehand looks a thousand times.
describe('laziness', () => {
  it('calling range() takes no step', () => {
    const end = countedNumber(1_000);

    range(0, end.asNumber);

    expect(end).toHaveBeenReadAtMost(4, 'the call', '`end`');
  });

  it('three next() calls take three steps', () => {
    const end = countedNumber(1_000);
    const numbers = range(0, end.asNumber);

    numbers.next();
    numbers.next();
    numbers.next();

    expect(end).toHaveBeenReadAtMost(12, 'three next() calls', '`end`');
  });

  it('making a Range and asking it for an iterator takes no step', () => {
    const end = countedNumber(1_000);
    const numbers = new Range(0, end.asNumber);

    numbers[Symbol.iterator]();

    expect(end).toHaveBeenReadAtMost(4, 'new Range(0, end) and its [Symbol.iterator]()', '`end`');
  });
});

describe('single-pass exhaustion', () => {
  it('range(2, 5) gives 2, 3 and 4', () => {
    expect(range(2, 5)).toYield([2, 3, 4], NUMBERS);
  });

  it('range(0, 7, 3) stops before it passes its end', () => {
    expect(range(0, 7, 3)).toYield([0, 3, 6], NUMBERS);
  });

  it('range(5, 0, -2) counts down', () => {
    expect(range(5, 0, -2)).toYield([5, 3, 1], NUMBERS);
  });

  it('range(6, 0, -3) stops before it reaches its end', () => {
    expect(range(6, 0, -3)).toYield([6, 3], NUMBERS);
  });

  it('range(-1, 2) gives 0 like any other number', () => {
    expect(range(-1, 2)).toYield([-1, 0, 1], NUMBERS);
  });

  it('a range whose step leads away from its end gives nothing', () => {
    expect(range(3, 0)).toYield([], NUMBERS);
    expect(range(0, 3, -1)).toYield([], NUMBERS);
  });

  it('a range that ends where it starts gives nothing', () => {
    expect(range(3, 3)).toYield([], NUMBERS);
  });

  it('what range() returns is its own iterator', () => {
    expect(range(0, 3)).toBeItsOwnIterator();
  });

  it('after the last number it stays completed', () => {
    const numbers = range(0, 2);

    expect(numbers.next()).toBeYielded(0, PLACE);
    expect(numbers.next()).toBeYielded(1, PLACE);
    expect(numbers).toStayCompleted();
  });

  it('a second loop after the last number gets nothing', () => {
    const numbers = range(0, 2);

    expect(numbers).toYield([0, 1], NUMBERS);
    expect(numbers).toYield([], {
      why: 'An iterator is one-shot: the second loop gets the same object, which is used up.',
      look: '[Symbol.iterator]() of what range() returns: does it change anything?',
    });
  });

  it('whatever its bounds are, range() gives the numbers that an array of them holds, once', () => {
    expect(anyRange).toObey(countsAsItsEagerTwin);
  });

  it('you can loop over a Range twice', () => {
    const numbers = new Range(4, 0, -2);

    expect(numbers).toYield([4, 2], NUMBERS);
    expect(numbers).toYield([4, 2], FRESH);
  });

  it('a Range, too, stops before it passes its end, and gives nothing if its step leads away', () => {
    expect(new Range(0, 7, 3)).toYield([0, 3, 6], NUMBERS);
    expect(new Range(3, 0)).toYield([], NUMBERS);
  });
});

describe('state preservation', () => {
  it('two iterators from range() keep their places apart', () => {
    const one = range(0, 10);
    const other = range(0, 10);

    expect(one.next()).toBeYielded(0, PLACE);
    expect(one.next()).toBeYielded(1, PLACE);
    expect(other.next()).toBeYielded(0, PLACE);
    expect(one.next()).toBeYielded(2, PLACE);
    expect(other.next()).toBeYielded(1, PLACE);
  });

  it('a loop continues where next() stopped', () => {
    const numbers = range(0, 4);

    numbers.next();
    numbers.next();

    expect(numbers).toYield([2, 3], PLACE);
  });

  it('next() keeps its place without the object that it came from', () => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- that it works unbound is what is tested
    const { next } = range(0, 10);
    const lost = {
      why: 'Taken out of its object, a method has no `this`; what it reaches through its closure is still there.',
      look: 'every `this` in next(). Keep the place in a variable of range() instead.',
    };

    expect(() => next()).toBeYielded(0, lost);
    expect(() => next()).toBeYielded(1, lost);
  });

  it('neither range() nor a Range uses a generator object', () => {
    const byHand = {
      why: 'A generator object keeps its place for you. Here you keep it yourself, without `function*` and `yield`.',
      look: 'every star: `function*`, and `*` before the name of a method.',
    };
    const iterator = new Range(0, 3)[Symbol.iterator]();

    expect(isGeneratorObject(range(0, 3))).toComeTo(false, {
      of: 'is it a generator object',
      ...byHand,
    });
    expect(isGeneratorObject(iterator)).toComeTo(false, {
      of: 'is it a generator object',
      ...byHand,
    });
  });

  it('in whatever order several iterators from range() are asked, each answers as it would alone', () => {
    expect(anyRange).toObey(countsApart);
  });

  it('two Ranges keep their bounds and their steps apart', () => {
    const evens = new Range(0, 5, 2);
    const down = new Range(3, 0, -1);

    expect(evens).toYield([0, 2, 4], FRESH);
    expect(down).toYield([3, 2, 1], FRESH);
  });

  it('nested loops over one Range each have their own place', () => {
    const numbers = new Range(0, 3);
    const pairs: string[] = [];

    for (const row of numbers) {
      for (const column of numbers) pairs.push(`${row}${column}`);
      // Loops that share a place may push each other on for ever.
      if (pairs.length > 9) break;
    }

    expect(pairs.join(' ')).toComeTo('00 01 02 10 11 12 20 21 22', {
      of: 'rows and columns of two nested loops',
      ...FRESH,
    });
  });

  it('each loop over a Range gets all its numbers, whatever the other loops do', () => {
    expect(anyRangeObject).toObey(givesEachLoopItsPlace);
  });
});

// There is no source to close here: an iterator is closed by its own return().
describe('closing', () => {
  it('a loop left by break closes the iterator: a later loop gets nothing', () => {
    const numbers = range(0, 10);

    // Without [Symbol.iterator]() there would be no loop.
    expect(numbers).toBeItsOwnIterator();
    for (const number of numbers) if (number === 4) break;

    expect(numbers).toYield([], CLOSED);
  });

  it('return() answers { value: undefined, done: true }, also before the first next()', () => {
    const numbers = range(0, 10);

    expect(() => numbers.return?.()).toBeCompleted(undefined, {
      why: 'return() must answer with an IteratorResult; the value next to `done: true` is not a number of the range.',
      look: 'return(): is there one, and what does it return?',
    });
    expect(numbers).toStayCompleted();
  });

  it('however and whenever range() is left, return() says that it is over, and so does each next()', () => {
    expect(anyRange).toObey(staysOver);
  });

  it('a loop over a Range left by break closes the iterator of that loop only', () => {
    const numbers = new Range(0, 3);

    for (const number of numbers) if (number === 1) break;

    expect(numbers).toYield([0, 1, 2], FRESH);
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
