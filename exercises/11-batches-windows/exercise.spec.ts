import { batch, windows } from '#kata/11-batches-windows';
import { collect, compareIteration, countedSource, fatItem } from '#kit';

const FAT_ITEMS = 10_000;

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

  it('what a consumer does to a batch or a window does not show in the next one', () => {
    const batches = batch([0, 1, 2, 3], 2);
    const runs = windows([0, 1, 2, 3], 2);

    emptied(batches.next());
    emptied(runs.next());

    expect(batches.next()).toBeYielded([2, 3]);
    expect(runs.next()).toBeYielded([1, 2]);
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

  it('windows() retains one window, where an array retains every value', () => {
    const heap = compareIteration({
      lazy: () => windows(fatItems(), size),
      eager: () => [...fatItems()],
      length: FAT_ITEMS - size + 1,
    });

    expect(heap).toStayFlat();
  });
});

/** The budget leaves room for answers that hold everything: it is for the heap to give those away. */
function fatItems(): Iterable<number[]> {
  return countedSource(fatItem, { length: FAT_ITEMS, budget: 2 * FAT_ITEMS });
}

function emptied(result: IteratorResult<unknown[], void>): void {
  if (result.done !== true) result.value.length = 0;
}
