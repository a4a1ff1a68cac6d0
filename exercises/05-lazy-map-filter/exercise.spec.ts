import { filter, map } from '#kata/05-lazy-map-filter';
import { collect, compareIteration, countedSource, fatItem, Timeline } from '#kit';

const isOdd = (value: number): boolean => value % 2 === 1;
const timesTen = (value: number): number => value * 10;

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
});

describe('single-pass exhaustion', () => {
  it('map() yields what f makes of each value and its index', () => {
    const labelled = map(['a', 'b', 'c'], (value, index) => `${index}${value}`);

    expect(labelled).toYield(['0a', '1b', '2c']);
  });

  it('filter() yields the values that keep() says true to', () => {
    expect(filter([1, 2, 3, 4, 5], isOdd)).toYield([1, 3, 5]);
  });

  it('filter() tells keep() the index in the source, not among the values kept', () => {
    const everyOther = filter(['a', 'b', 'c', 'd'], (_, index) => isOdd(index));

    expect(everyOther).toYield(['b', 'd']);
  });

  it('values such as 0, "" and undefined go through like any other', () => {
    const falsy = [0, '', false, null, undefined];

    expect(map(falsy, (value) => value)).toYield(falsy);
    expect(filter(falsy, () => true)).toYield(falsy);
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
});

describe('state preservation', () => {
  it('two generator objects count their indexes apart', () => {
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
    const failAt = (value: number): boolean => {
      if (value === 2) throw new RangeError('2 is too much');
      return true;
    };

    expect(() => collect(map(mapped, failAt), 10)).toThrow('2 is too much');
    expect(mapped).toHaveBeenClosed('an error thrown by f');
    expect(() => collect(filter(filtered, failAt), 10)).toThrow('2 is too much');
    expect(filtered).toHaveBeenClosed('an error thrown by keep()');
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

  it('filter() retains next to nothing on its way, where an array retains every value', () => {
    const mostly = ([first]: readonly number[]): boolean => first! % 10 !== 0;

    const heap = compareIteration({
      lazy: () => filter(countedSource(fatItem, { length: LENGTH, budget: 2 * LENGTH }), mostly),
      eager: () => Array.from({ length: LENGTH }, (_, index) => fatItem(index)).filter(mostly),
      length: (LENGTH * 9) / 10,
    });

    expect(heap).toStayFlat();
  });
});
