import { batch, windows } from '#kata/11-batches-windows';
import {
  answersAsItsEagerTwin,
  anySize,
  closesItsSource,
  collect,
  compareIteration,
  countedSource,
  countFirstRetained,
  countRetained,
  fatItem,
  handsItsArraysOver,
  handsOnErrors,
  keepsObjectsApart,
  pullsOnlyWhatIsNeeded,
  stage,
  takesAnyIterable,
} from '#kit';

const FAT_ITEMS = 10_000;

const STAYS_EMPTY = {
  why: 'An array that you handed out belongs to its consumer, who has emptied it.',
  look: 'a condition that looks at the array that was handed out. Begin a new array for each one.',
};

// What the laws below judge, each with its eager twin.
const batches = stage({
  name: 'batch(source, size)',
  lazy: (source, { size }) => batch(source, size),
  eager: (values, { size }) =>
    starts(Math.ceil(values.length / size)).map((index) =>
      values.slice(index * size, (index + 1) * size),
    ),
  given: { size: anySize },
  // That a rest is the last batch shows only at the end of the source: one pull more.
  pullsFor: (count, values, { size }) => Math.min(count * size, values.length + 1),
});

const runs = stage({
  name: 'windows(source, size)',
  lazy: (source, { size }) => windows(source, size),
  eager: (values, { size }) =>
    starts(values.length - size + 1).map((start) => values.slice(start, start + size)),
  given: { size: anySize },
  pullsFor: (count, _, { size }) => size + count - 1,
});

describe('laziness', () => {
  it('calling batch() pulls nothing, and each batch takes as many pulls as it has values', () => {
    const source = countedSource((index) => index, { asked: 6, budget: 100 });

    const batches = batch(source, 3);

    expect(source).toHavePulled(0, 'batch(source, 3)');
    batches.next();
    expect(source).toHavePulled(3, 'the first batch of three');
    batches.next();
    expect(source).toHavePulled(6, 'the second batch of three');
  });

  it('calling windows() pulls nothing, the first window fills itself and each later one takes one pull', () => {
    const source = countedSource((index) => index, { asked: 4, budget: 100 });

    const runs = windows(source, 3);

    expect(source).toHavePulled(0, 'windows(source, 3)');
    runs.next();
    expect(source).toHavePulled(3, 'the first window of three');
    runs.next();
    expect(source).toHavePulled(4, 'the second window of three');
  });

  it('whatever the size, both have pulled only what the arrays so far needed', () => {
    expect(batches).toObey(pullsOnlyWhatIsNeeded);
    expect(runs).toObey(pullsOnlyWhatIsNeeded);
  });
});

describe('single-pass exhaustion', () => {
  it('batch() keeps the order and puts what is left into a shorter last batch', () => {
    expect(batch([0, 1, 2, 3, 4, 5, 6], 3)).toYield([[0, 1, 2], [3, 4, 5], [6]]);
  });

  it('batch() has no empty batch, neither after the last full one nor for an empty source', () => {
    expect(batch([0, 1, 2, 3], 2)).toYield([
      [0, 1],
      [2, 3],
    ]);
    expect(batch([], 2)).toYield([]);
  });

  it('windows() moves on by one value', () => {
    expect(windows([0, 1, 2, 3, 4], 3)).toYield([
      [0, 1, 2],
      [1, 2, 3],
      [2, 3, 4],
    ]);
  });

  it('windows() yields full windows only, and none for a source that is shorter', () => {
    expect(windows([0, 1, 2], 3)).toYield([[0, 1, 2]]);
    expect(windows([0, 1], 3)).toYield([]);
  });

  it('values such as 0, an empty string and undefined are values like any other', () => {
    const odd = [0, '', undefined, null, false];

    expect(batch(odd, 1)).toYield([[0], [''], [undefined], [null], [false]]);
    expect(windows(odd, 1)).toYield([[0], [''], [undefined], [null], [false]]);
  });

  it('both are their own iterators and, once at the end, stay completed', () => {
    const batches = batch(countedSource([0, 1, 2]), 2);
    const runs = windows(countedSource([0, 1, 2]), 2);

    expect(batches).toBeItsOwnIterator();
    expect(runs).toBeItsOwnIterator();
    collect(batches, 10);
    collect(runs, 10);
    expect(batches).toStayCompleted();
    expect(runs).toStayCompleted();
  });

  it('both take whatever can be iterated: a string, a Set, 20,000 values', () => {
    expect(batches).toObey(takesAnyIterable);
    expect(runs).toObey(takesAnyIterable);
  });

  it('whatever the source and however you ask, both yield the slices of an array', () => {
    expect(batches).toObey(answersAsItsEagerTwin);
    expect(runs).toObey(answersAsItsEagerTwin);
  });
});

describe('state preservation', () => {
  it('two runs of batch() fill their batches apart', () => {
    const one = batch([0, 1, 2, 3], 2);
    const other = batch(['a', 'b', 'c'], 2);

    expect(one.next()).toBeYielded([0, 1]);
    expect(other.next()).toBeYielded(['a', 'b']);
    expect(other.next()).toBeYielded(['c']);
    expect(one.next()).toBeYielded([2, 3]);
  });

  it('two runs of windows() slide apart', () => {
    const one = windows([0, 1, 2, 3], 2);
    const other = windows(['a', 'b', 'c'], 2);

    expect(one.next()).toBeYielded([0, 1]);
    expect(other.next()).toBeYielded(['a', 'b']);
    expect(one.next()).toBeYielded([1, 2]);
    expect(other.next()).toBeYielded(['b', 'c']);
  });

  it('a batch that was handed out stays as it was when the next one comes', () => {
    const batches = batch([0, 1, 2, 3], 2);

    const first = batches.next();
    batches.next();

    expect(first).toBeYielded([0, 1]);
  });

  it('a window that was handed out stays as it was when the next one comes', () => {
    const runs = windows([0, 1, 2, 3], 2);

    const first = runs.next();
    runs.next();

    expect(first).toBeYielded([0, 1]);
  });

  it('what a consumer does to a batch or a window does not show in the next one, and stays as it is', () => {
    const batches = batch([0, 1, 2, 3], 2);
    const runs = windows([0, 1, 2, 3], 2);

    const first = batches.next();
    const firstRun = runs.next();
    emptied(first);
    emptied(firstRun);

    expect(batches.next()).toBeYielded([2, 3]);
    expect(runs.next()).toBeYielded([1, 2]);
    expect(first).toBeYielded([], STAYS_EMPTY);
    expect(firstRun).toBeYielded([], STAYS_EMPTY);
  });

  it('batches and windows that were kept are still the same at the very end', () => {
    expect(collect(batch(Array(100).keys(), 30), 10)).toYield(slicesOf(100, 30, 30));
    expect(collect(windows(Array(100).keys(), 30), 100)).toYield(slicesOf(100, 30, 1).slice(0, 71));
  });

  it('a size may be 1,000', () => {
    expect(batch(Array(2_500).keys(), 1_000)).toYield(slicesOf(2_500, 1_000, 1_000));
    expect(windows(Array(1_002).keys(), 1_000)).toYield(slicesOf(1_002, 1_000, 1).slice(0, 3));
  });

  it('whatever a consumer does to the arrays that it gets, it does to those alone', () => {
    expect(batches).toObey(handsItsArraysOver);
    expect(runs).toObey(handsItsArraysOver);
  });

  it('whatever the order of calls, no object disturbs another', () => {
    expect(batches).toObey(keepsObjectsApart);
    expect(runs).toObey(keepsObjectsApart);
  });
});

describe('closing', () => {
  it('a loop left by break closes the source of batch() once', () => {
    const source = countedSource((index) => index, { asked: 3, budget: 100 });

    for (const items of batch(source, 3)) if (items.length === 3) break;

    expect(source).toHaveBeenClosed('break after one batch');
  });

  it('a loop left by break closes the source of windows() once', () => {
    const source = countedSource((index) => index, { asked: 3, budget: 100 });

    for (const items of windows(source, 3)) if (items.length === 3) break;

    expect(source).toHaveBeenClosed('break after one window');
  });

  it('however you leave them, both close their source once', () => {
    expect(batches).toObey(closesItsSource);
    expect(runs).toObey(closesItsSource);
  });

  it('whatever the source throws comes out as it is', () => {
    expect(batches).toObey(handsOnErrors);
    expect(runs).toObey(handsOnErrors);
  });
});

describe('bounded heap growth', () => {
  const size = 10;

  it('batch() retains one batch, where an array retains every value', () => {
    const heap = compareIteration({
      lazy: () => batch(fatItems(), size),
      eager: () => [...fatItems()],
      length: FAT_ITEMS / size,
    });

    expect(heap).toStayFlat();
  });

  it('both let go of every value of an earlier batch or window', async () => {
    const [ofBatch, ofWindows] = await Promise.all([
      countRetained((source) => batch(source, size)),
      countRetained((source) => windows(source, size)),
    ]);

    expect(ofBatch).toRetainAtMost(2 * size);
    expect(ofWindows).toRetainAtMost(2 * size);
  });

  it('not even the first value stays with them', async () => {
    const [ofBatch, ofWindows] = await Promise.all([
      countFirstRetained((source) => batch(source, 2)),
      countFirstRetained((source) => windows(source, 2)),
    ]);

    expect(ofBatch).toRetainAtMost(10);
    expect(ofWindows).toRetainAtMost(10);
  });
});

/** 0, 1, 2, …: where arrays begin. */
function starts(count: number): number[] {
  return [...Array(Math.max(count, 0)).keys()];
}

/** What batches (step = size) or windows (step = 1) of 0, 1, 2, … must be. */
function slicesOf(length: number, size: number, step: number): number[][] {
  const numbers = starts(length);
  return starts(Math.ceil(length / step)).map((index) =>
    numbers.slice(index * step, index * step + size),
  );
}

/** The budget leaves room for answers that hold everything: it is for the heap to give those away. */
function fatItems(): Iterable<number[]> {
  return countedSource(fatItem, { length: FAT_ITEMS, budget: 2 * FAT_ITEMS });
}

function emptied(result: IteratorResult<unknown[], void>): void {
  if (result.done !== true) result.value.length = 0;
}
