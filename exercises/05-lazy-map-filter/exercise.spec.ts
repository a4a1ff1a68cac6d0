import { filter, map } from '#kata/05-lazy-map-filter';
import {
  answersAsItsEagerTwin,
  anyMapper,
  anyPredicate,
  closesItsSource,
  collect,
  compareIteration,
  countedSource,
  countFirstRetained,
  countRetained,
  fatItem,
  handsOnErrors,
  keepsObjectsApart,
  pullsOnlyWhatIsNeeded,
  stage,
  takesAnyIterable,
  Timeline,
} from '#kit';

const isOdd = (value: number): boolean => value % 2 === 1;
const timesTen = (value: number): number => value * 10;

// What the laws below judge, each with its eager twin.
const mapped = stage({
  name: 'map(source, f)',
  lazy: (source, { f }) => map(source, f),
  eager: (values, { f }) => values.map((value, index) => f(value, index)),
  given: { f: anyMapper },
});

const filtered = stage({
  name: 'filter(source, keep)',
  lazy: (source, { keep }) => filter(source, keep),
  eager: (values, { keep }) => values.filter((value, index) => keep(value, index)),
  given: { keep: anyPredicate },
});

describe('laziness', () => {
  it('calling map() pulls nothing from its source', () => {
    const source = countedSource((index) => index, { length: 10 });

    map(source, timesTen);

    expect(source).toHavePulled(0, 'map(source, f)');
  });

  it('calling filter() pulls nothing from its source', () => {
    const source = countedSource((index) => index, { length: 10 });

    filter(source, isOdd);

    expect(source).toHavePulled(0, 'filter(source, keep)');
  });

  it('three values of map() take three pulls', () => {
    const source = countedSource((index) => index, { length: 10 });

    collect(map(source, timesTen), 3);

    expect(source).toHavePulled(3, 'three values of map(source, f)');
  });

  it('filter() pulls up to the value that it yields and no further', () => {
    const source = countedSource((index) => index, { length: 10 });

    collect(filter(source, isOdd), 2);

    expect(source).toHavePulled(4, 'the values 1 and 3 of 0, 1, 2, 3, …');
  });

  it('each value goes through the whole pipeline before the next one is pulled', () => {
    const timeline = new Timeline();
    const source = countedSource((index) => index, { length: 4, timeline });
    const odd = filter(source, (value) => {
      timeline.note(`keep ${value}`);
      return isOdd(value);
    });
    const tens = map(odd, (value) => {
      timeline.note(`map ${value}`);
      return timesTen(value);
    });

    timeline.note('loop');
    for (const value of tens) timeline.note(`got ${value}`);

    expect(timeline).toRunInOrder([
      'loop',
      'pull 0',
      'keep 0',
      'pull 1',
      'keep 1',
      'map 1',
      'got 10',
      'pull 2',
      'keep 2',
      'pull 3',
      'keep 3',
      'map 3',
      'got 30',
      'end',
    ]);
  });

  it('what changes in an array before its next() counts', () => {
    const values = [1, 3];
    const mapped = map(values, timesTen);
    const filtered = filter(values, isOdd);
    values[0] = 5;

    expect(mapped).toYield([50, 30]);
    expect(filtered).toYield([5, 3]);
  });

  it('at every moment both have pulled only what the values so far needed', () => {
    expect(mapped).toObey(pullsOnlyWhatIsNeeded);
    expect(filtered).toObey(pullsOnlyWhatIsNeeded);
  });
});

describe('single-pass exhaustion', () => {
  it('map() yields the result of f for each value and its index', () => {
    const labelled = map(['a', 'b', 'c'], (value, index) => `${index}${value}`);

    expect(labelled).toYield(['0a', '1b', '2c']);
  });

  it('filter() yields the values that keep() says true to', () => {
    expect(filter([1, 2, 3, 4, 5], isOdd)).toYield([1, 3, 5]);
  });

  it('filter() gives keep() the index in the source, not among the kept values', () => {
    const everyOther = filter(['a', 'b', 'c', 'd'], (_, index) => isOdd(index));

    expect(everyOther).toYield(['b', 'd']);
  });

  it('values such as 0, "" and undefined go through like any other', () => {
    const falsy = Object.freeze([0, '', false, null, undefined]);

    expect(map(falsy, (value) => value)).toYield(falsy);
    expect(filter(falsy, () => true)).toYield(falsy);
  });

  it('a hole in an array is a value of `undefined`, as in for…of', () => {
    // eslint-disable-next-line no-sparse-arrays -- the hole is what is tried
    const holed = [1, , 3];

    expect(map(holed, (value) => typeof value)).toYield(['number', 'undefined', 'number']);
    expect(filter(holed, () => true)).toYield([1, undefined, 3]);
  });

  it('filter() can leave out 20,000 values in a row', () => {
    const last = filter(Array(20_001).keys(), (value) => value === 20_000);
    const lastByIndex = filter(Array(20_001).keys(), (_, index) => index === 20_000);

    expect(last).toYield([20_000]);
    expect(lastByIndex).toYield([20_000]);
  });

  it('what map() and filter() return is its own iterator', () => {
    expect(map([1, 2, 3], timesTen)).toBeItsOwnIterator();
    expect(filter([1, 2, 3], isOdd)).toBeItsOwnIterator();
  });

  it('after the last value both stay completed', () => {
    const mapped = map([1], timesTen);
    const filtered = filter([1], isOdd);

    expect(mapped.next()).toBeYielded(10);
    expect(mapped).toStayCompleted();
    expect(filtered.next()).toBeYielded(1);
    expect(filtered).toStayCompleted();
  });

  it('both take whatever can be iterated: a string, a Set, 20,000 values', () => {
    expect(mapped).toObey(takesAnyIterable);
    expect(filtered).toObey(takesAnyIterable);
  });

  it('whatever the source and however you ask, both yield what an array would hold', () => {
    expect(mapped).toObey(answersAsItsEagerTwin);
    expect(filtered).toObey(answersAsItsEagerTwin);
  });
});

describe('state preservation', () => {
  it('two generator objects count their indexes independently', () => {
    const indexes = (): Generator<number, void, unknown> => map('abc', (_, index) => index);
    const fromSecond = (): Generator<string, void, unknown> =>
      filter('abcd', (_, index) => index >= 1);
    const [one, other] = [indexes(), indexes()];
    const [left, right] = [fromSecond(), fromSecond()];

    expect(one.next()).toBeYielded(0);
    expect(other.next()).toBeYielded(0);
    expect(one.next()).toBeYielded(1);
    expect(other.next()).toBeYielded(1);
    expect(left.next()).toBeYielded('b');
    expect(right.next()).toBeYielded('b');
    expect(left.next()).toBeYielded('c');
    expect(right.next()).toBeYielded('c');
  });

  it('whatever the order of calls, no object disturbs another', () => {
    expect(mapped).toObey(keepsObjectsApart);
    expect(filtered).toObey(keepsObjectsApart);
  });
});

describe('closing', () => {
  it('leaving a loop over map() by break closes the source', () => {
    const source = countedSource((index) => index, { length: 10 });

    for (const value of map(source, timesTen)) if (value === 10) break;

    expect(source).toHaveBeenClosed('a break after 2 values of map(source, f)');
  });

  it('leaving a loop over filter() by break closes the source', () => {
    const source = countedSource((index) => index, { length: 10 });

    for (const value of filter(source, isOdd)) if (value === 3) break;

    expect(source).toHaveBeenClosed('a break after 2 values of filter(source, keep)');
  });

  it('an error thrown by f or keep() reaches the caller and closes the source', () => {
    const mapped = countedSource((index) => index, { length: 10 });
    const filtered = countedSource((index) => index, { length: 10 });
    const error = new RangeError('2 is too much');
    const failAt = (value: number): boolean => {
      if (value === 2) throw error;
      return true;
    };

    expect(() => collect(map(mapped, failAt), 10)).toThrowItself(error);
    expect(mapped).toHaveBeenClosed('an error thrown by f');
    expect(() => collect(filter(filtered, failAt), 10)).toThrowItself(error);
    expect(filtered).toHaveBeenClosed('an error thrown by keep()');
  });

  it('after an error of f or keep() nothing more comes, even from an array, which cannot be closed', () => {
    const error = new RangeError('2 is too much');
    const failAt = (value: number): boolean => {
      if (value === 2) throw error;
      return true;
    };
    const mapped = map([1, 2, 3], failAt);
    const filtered = filter([1, 2, 3], failAt);
    mapped.next();
    filtered.next();

    expect(() => mapped.next()).toThrowItself(error);
    expect(mapped).toStayCompleted();
    expect(() => filtered.next()).toThrowItself(error);
    expect(filtered).toStayCompleted();
  });

  it('however you leave them, both close their source once', () => {
    expect(mapped).toObey(closesItsSource);
    expect(filtered).toObey(closesItsSource);
  });

  it('whatever f, keep() or the source throws comes out as it is', () => {
    expect(mapped).toObey(handsOnErrors);
    expect(filtered).toObey(handsOnErrors);
  });
});

describe('bounded heap growth', () => {
  const LENGTH = 10_000;

  it('map() retains next to nothing on its way, where an array retains every value', () => {
    const copied = (item: readonly number[]): number[] => item.slice();

    const heap = compareIteration({
      lazy: () => map(countedSource(fatItem, { length: LENGTH, budget: 2 * LENGTH }), copied),
      eager: () => Array.from({ length: LENGTH }, (_, index) => fatItem(index)).map(copied),
      length: LENGTH,
    });

    expect(heap).toStayFlat();
  });

  it('map() and filter() keep no value that has passed', async () => {
    const byMap = (source: Iterable<object>) => map(source, (value) => ({ value }));
    const byFilter = (source: Iterable<object>) => filter(source, (_, index) => isOdd(index));

    const counts = await Promise.all([
      countRetained(byMap),
      countRetained(byFilter),
      countFirstRetained(byMap),
      countFirstRetained(byFilter),
    ]);

    // A paused frame may hold the last values, and some stale references.
    for (const count of counts) expect(count).toRetainAtMost(10);
  });
});
