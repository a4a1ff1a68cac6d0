import { fibonacci, take } from '#kata/04-infinite-sequences';
import {
  answersAsItsEagerTwin,
  anyCount,
  closesItsSource,
  collect,
  compareIteration,
  countedSource,
  countFirstRetained,
  countRetained,
  countsApart,
  countsAsItsEagerTwin,
  handsOnErrors,
  ignoresWhatItIsSent,
  keepsObjectsApart,
  producer,
  pullsOnlyWhatIsNeeded,
  stage,
  takesAnyIterable,
  Timeline,
} from '#kit';

const EXACT = {
  why: 'An ordinary number has 53 bits for its digits. A bigint has as many as it needs.',
  look: 'every number on the way: does each end with `n`, and is none cut to a number of bits?',
};

// What the laws below judge, each with its eager twin.
const sequence = producer({
  name: 'fibonacci()',
  lazy: () => fibonacci(),
  eager: () => firstFibonacciNumbers(100),
  given: {},
  endless: true,
});

const taken = stage({
  name: 'take(it, n)',
  lazy: (it, { n }) => take(it, n),
  eager: (values, { n }) => values.slice(0, n),
  given: { n: anyCount },
  pullsToEnd: (_, { n }) => n,
});

/** An endless source 0, 1, 2, … that counts what is done to it. */
function naturals(asked: number) {
  return countedSource((index) => index, { asked });
}

describe('laziness', () => {
  it('calling take() pulls nothing', () => {
    const source = naturals(3);

    take(source, 3);

    expect(source).toHavePulled(0, 'take(source, 3)');
  });

  it('each next() pulls one value, when it is asked for', () => {
    const timeline = new Timeline();
    const letters = take(countedSource(['a', 'b', 'c', 'd'], { timeline }), 3);

    timeline.note('next');
    letters.next();
    timeline.note('next');
    letters.next();

    expect(timeline).toRunInOrder(['next', 'pull 0', 'next', 'pull 1']);
  });

  it('at its end, take(source, 3) has pulled exactly three values', () => {
    const source = naturals(3);
    const firstThree = take(source, 3);

    collect(firstThree, 100);

    expect(source).toHavePulled(3, '[...take(source, 3)]');
  });

  it('take(source, 0) pulls nothing and yields nothing', () => {
    const source = naturals(0);

    const none = take(source, 0);

    expect(none).toYield([]);
    expect(source).toHavePulled(0, '[...take(source, 0)]');
  });

  it('take() never pulls more than the values so far needed', () => {
    expect(taken).toObey(pullsOnlyWhatIsNeeded);
  });
});

describe('single-pass exhaustion', () => {
  it('fibonacci() begins 0, 1, 1, 2, 3, 5, 8, 13', () => {
    const numbers = collect(fibonacci(), 8);

    expect(numbers).toYield([0n, 1n, 1n, 2n, 3n, 5n, 8n, 13n]);
  });

  it('Fibonacci numbers are exact to the last digit, even with 1,000 digits', () => {
    const expected = firstFibonacciNumbers(5_001);
    const numbers = collect(fibonacci(), 5_001);

    expect([numbers[100]]).toYield([354_224_848_179_261_915_075n], EXACT);
    expect([numbers[5_000]]).toYield([expected[5_000]], EXACT);
  });

  it('fibonacci() has no end: after 2,000 numbers it is still not done', () => {
    const numbers = fibonacci();

    for (let count = 0; count < 2_000; count += 1) numbers.next();

    expect(numbers.next().done).toComeTo(false, {
      of: '`done` after 2,000 numbers',
      why: 'The sequence has no end: only its consumer decides how much of it there will be.',
      look: 'what ends the loop?',
    });
  });

  it('take() yields the first n values and then stays completed', () => {
    const firstTwo = take(['a', 'b', 'c'], 2);

    expect(firstTwo.next()).toBeYielded('a');
    expect(firstTwo.next()).toBeYielded('b');
    expect(firstTwo).toStayCompleted();
  });

  it('take() of more values than there are yields all of them', () => {
    expect(take(['a', 'b'], 5)).toYield(['a', 'b']);
  });

  it('take() yields the value of a result without `done`', () => {
    const ones: IterableIterator<number> = {
      next: () => ({ value: 1 }),
      [Symbol.iterator]: () => ones,
    };

    expect(take(ones, 2)).toYield([1, 1]);
  });

  it('take() does not yield what the source returns at its end', () => {
    function* oneThenReturn() {
      yield 1;
      return 'the end';
    }

    expect(take(oneThenReturn() as Iterable<unknown>, 5)).toYield([1]);
  });

  it('take() of 20,000 values takes them all', () => {
    expect(take(Array(30_000).keys(), 20_000)).toYield([...Array(20_000).keys()]);
  });

  it('both make generator objects, which are their own iterators', () => {
    expect(fibonacci()).toBeItsOwnIterator();
    expect(take(['a', 'b'], 1)).toBeItsOwnIterator();
  });

  it('however you ask fibonacci(), it yields the sequence, until you end it', () => {
    expect(sequence).toObey(countsAsItsEagerTwin);
  });

  it('whatever next(x) brings, fibonacci() yields the sequence', () => {
    expect(sequence).toObey(ignoresWhatItIsSent);
  });

  it('take() takes whatever can be iterated: a string, a Set, 20,000 values', () => {
    expect(taken).toObey(takesAnyIterable);
  });

  it('whatever the source and however you ask, take() yields what slice(0, n) would hold', () => {
    expect(taken).toObey(answersAsItsEagerTwin);
  });
});

describe('state preservation', () => {
  it('two Fibonacci sequences keep their places apart', () => {
    const one = fibonacci();
    const other = fibonacci();

    expect([one.next().value, one.next().value, one.next().value]).toYield([0n, 1n, 1n]);
    expect(other.next()).toBeYielded(0n);
    expect(one.next()).toBeYielded(2n);
    expect(other.next()).toBeYielded(1n);
  });

  it('two takes of the same array count independently', () => {
    const letters = ['a', 'b', 'c'];
    const one = take(letters, 2);
    const other = take(letters, 2);

    expect(one.next()).toBeYielded('a');
    expect(other.next()).toBeYielded('a');
    expect(one.next()).toBeYielded('b');
    expect(other.next()).toBeYielded('b');
    expect(one.next()).toBeCompleted();
  });

  it('whatever the order of calls, no sequence and no take() disturbs another', () => {
    expect(sequence).toObey(countsApart);
    expect(taken).toObey(keepsObjectsApart);
  });
});

describe('closing', () => {
  it('once take() has its n values and ends, the source is closed', () => {
    const source = naturals(3);

    collect(take(source, 3), 100);

    expect(source).toHaveBeenClosed('take(source, 3) ended');
  });

  it('a loop over take() left by break closes the source', () => {
    const source = naturals(1);

    for (const value of take(source, 3)) if (value === 0) break;

    expect(source).toHaveBeenClosed('break after 1 value');
  });

  it('an error in the loop over take() closes the source and goes on to the caller', () => {
    const source = naturals(1);
    const error = new RangeError('no use for this value');
    const loop = () => {
      for (const value of take(source, 3)) if (value === 0) throw error;
    };

    expect(loop).toThrowItself(error);
    expect(source).toHaveBeenClosed('an error after 1 value');
  });

  it('however you leave take(), it closes its source once', () => {
    expect(taken).toObey(closesItsSource);
  });

  it('an error that the source throws when it is closed comes out of take()', () => {
    const error = new Error('the file cannot be closed');
    const ones: IterableIterator<number> = {
      [Symbol.iterator]: () => ones,
      next: () => ({ value: 1, done: false }),
      return() {
        throw error;
      },
    };

    expect(() => collect(take(ones, 2), 100)).toThrowItself(error);
  });

  it('whatever the source throws comes out of take() as it is', () => {
    expect(taken).toObey(handsOnErrors);
  });
});

describe('bounded heap growth', () => {
  it('fibonacci() retains two numbers, where an array retains all 15,000', () => {
    const heap = compareIteration({
      lazy: () => fibonacci(),
      eager: () => firstFibonacciNumbers(15_000),
      length: 15_000,
    });

    expect(heap).toStayFlat();
  });

  it('take() keeps no value that it has yielded', async () => {
    const [retained, ofTheFirst] = await Promise.all([
      countRetained((source) => take(source, 10_000)),
      countFirstRetained((source) => take(source, 10_000)),
    ]);

    // A paused frame may hold the last value, and some stale references.
    expect(retained).toRetainAtMost(10);
    expect(ofTheFirst).toRetainAtMost(10);
  });
});

/** The eager twin: every number is kept, and the later ones are more than a kilobyte each. */
function firstFibonacciNumbers(length: number): bigint[] {
  const numbers = [0n, 1n];
  while (numbers.length < length) numbers.push(numbers.at(-1)! + numbers.at(-2)!);
  return numbers;
}
