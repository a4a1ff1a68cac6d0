import { fibonacci, take } from '#kata/04-infinite-sequences';
import { collect, compareIteration, countedSource, fatItem, Timeline } from '#kit';

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

  it('taken to its end, take(source, 3) has pulled exactly three values', () => {
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
});

describe('single-pass exhaustion', () => {
  it('fibonacci() begins 0, 1, 1, 2, 3, 5, 8, 13', () => {
    const numbers = collect(fibonacci(), 8);

    expect(numbers).toYield([0n, 1n, 1n, 2n, 3n, 5n, 8n, 13n]);
  });

  it('the hundredth Fibonacci number is exact to the last digit', () => {
    const numbers = collect(fibonacci(), 101);

    expect(numbers[100]).toBe(354_224_848_179_261_915_075n);
  });

  it('fibonacci() has no end: after 2,000 numbers it is still not done', () => {
    const numbers = fibonacci();

    for (let count = 0; count < 2_000; count += 1) numbers.next();

    expect(numbers.next().done).toBe(false);
  });

  it('take() yields the first n values and then stays completed', () => {
    const firstTwo = take(['a', 'b', 'c'], 2);

    expect(firstTwo.next()).toBeYielded('a');
    expect(firstTwo.next()).toBeYielded('b');
    expect(firstTwo).toStayCompleted();
  });

  it('take() of more than there is yields all that there is', () => {
    expect(take(['a', 'b'], 5)).toYield(['a', 'b']);
  });

  it('both make generator objects, which are their own iterators', () => {
    expect(fibonacci()).toBeItsOwnIterator();
    expect(take(['a', 'b'], 1)).toBeItsOwnIterator();
  });
});

describe('state preservation', () => {
  it('two Fibonacci sequences keep their places apart', () => {
    const one = fibonacci();
    const other = fibonacci();

    expect([one.next(), one.next(), one.next()].map(({ value }) => value)).toEqual([0n, 1n, 1n]);
    expect(other.next()).toBeYielded(0n);
    expect(one.next()).toBeYielded(2n);
    expect(other.next()).toBeYielded(1n);
  });

  it('two takes of the same array count apart', () => {
    const letters = ['a', 'b', 'c'];
    const one = take(letters, 2);
    const other = take(letters, 2);

    expect(one.next()).toBeYielded('a');
    expect(other.next()).toBeYielded('a');
    expect(one.next()).toBeYielded('b');
    expect(other.next()).toBeYielded('b');
    expect(one.next()).toBeCompleted();
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
    const loop = () => {
      for (const value of take(source, 3)) throw new RangeError(`no use for ${value}`);
    };

    expect(loop).toThrow('no use for 0');
    expect(source).toHaveBeenClosed('an error after 1 value');
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

  it('take() retains none of the 10,000 heavy values that went by, where an array retains them all', () => {
    const heavy = () => countedSource(fatItem, { length: 10_000, budget: 10_001 });

    const heap = compareIteration({
      lazy: () => take(heavy(), 10_000),
      eager: () => [...heavy()].slice(0, 10_000),
      length: 10_000,
    });

    expect(heap).toStayFlat();
  });
});

/** The eager twin: every number is kept, and the later ones are more than a kilobyte each. */
function firstFibonacciNumbers(length: number): bigint[] {
  const numbers = [0n, 1n];
  while (numbers.length < length) numbers.push(numbers.at(-1)! + numbers.at(-2)!);
  return numbers;
}
