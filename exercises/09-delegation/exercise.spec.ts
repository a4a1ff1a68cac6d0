import { flatten, inorder, type Nested, type Tree } from '#kata/09-delegation';
import { compareIteration, countedSource, fatItem, Timeline } from '#kit';

const DEEP = 20_000;

/** The balanced tree of the numbers from `low` to `high`. A node is made when its parent is asked for it. */
function treeOf<T>(
  low: number,
  high: number,
  valueAt: (index: number) => T,
  visit: (index: number) => void = () => {},
): Tree<T> | undefined {
  if (low > high) return undefined;
  const middle = Math.floor((low + high) / 2);
  return {
    get left() {
      visit(middle);
      return treeOf(low, middle - 1, valueAt, visit);
    },
    get value() {
      visit(middle);
      return valueAt(middle);
    },
    get right() {
      visit(middle);
      return treeOf(middle + 1, high, valueAt, visit);
    },
  };
}

/** The tree of the numbers 1 to 15 with 8 at its root. It notes the first look at each node. */
function watchedTree(timeline: Timeline): Tree<number> | undefined {
  const visited = new Set<number>();
  return treeOf(
    1,
    15,
    (index) => index,
    (index) => {
      if (!visited.has(index)) timeline.note(`visit ${index}`);
      visited.add(index);
    },
  );
}

/** A tree without branches: every node hangs on the same side of its parent. */
function pathOf(length: number, side: 'left' | 'right'): Tree<number> {
  let tree: Tree<number> = { value: 1 };
  for (let value = 2; value <= length; value += 1) tree = { value, [side]: tree };
  return tree;
}

/** An overflow is to be compared, not to end the test: how many values came, or the error in their place. */
function countOf(values: () => Iterable<unknown>): unknown {
  let count = 0;
  try {
    for (const value of values()) if (value !== undefined) count += 1;
    return count;
  } catch (error) {
    return String(error);
  }
}

describe('laziness', () => {
  it('calling inorder() visits no node', () => {
    const timeline = new Timeline();

    inorder(watchedTree(timeline));

    expect(timeline).toRunInOrder([]);
  });

  it('calling flatten() pulls nothing', () => {
    const source = countedSource<number>([1, 2, 3]);

    flatten(source);

    expect(source).toHavePulled(0, 'flatten(source)');
  });

  it('two next() calls of inorder() visit the leftmost path and no other node', () => {
    const timeline = new Timeline();
    const values = inorder(watchedTree(timeline));

    timeline.note(`yield ${String(values.next().value)}`);
    timeline.note(`yield ${String(values.next().value)}`);

    expect(timeline).toRunInOrder([
      'visit 8',
      'visit 4',
      'visit 2',
      'visit 1',
      'yield 1',
      'yield 2',
    ]);
  });

  it('three next() calls of flatten() pull the three values and the level that holds them', () => {
    const inner = countedSource((index) => index, { asked: 3 });
    const outer = countedSource<number | Nested<number>>((index) => (index === 0 ? inner : -1), {
      asked: 1,
    });
    const values = flatten(outer);

    values.next();
    values.next();
    values.next();

    expect(outer).toHavePulled(1, 'three next() calls');
    expect(inner).toHavePulled(3, 'three next() calls');
  });
});

describe('single-pass exhaustion', () => {
  it('inorder() yields what is left of a node, the node, and what is right of it', () => {
    const tree: Tree<string> = {
      value: 'd',
      left: { value: 'b', left: { value: 'a' }, right: { value: 'c' } },
      right: { value: 'f', left: { value: 'e' } },
    };

    expect(inorder(tree)).toYield(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(inorder(undefined)).toYield([]);
  });

  it('flatten() yields the values of every level in their order, 0 and strings included', () => {
    const nested: Nested<unknown> = [
      0,
      ['one', [], [[null]]],
      new Set([2, false]),
      '',
      [undefined],
    ];

    expect(flatten(nested)).toYield([0, 'one', null, 2, false, '', undefined]);
  });

  it('yield* gets from flatten() how many values there were on all levels', () => {
    function* delegating(): Generator<number, string, unknown> {
      const count = yield* flatten<number>([1, [2, [3, [], 4]], 5]);
      return `${count} values`;
    }
    const values = delegating();

    for (let pulled = 1; pulled <= 5; pulled += 1) values.next();

    expect(values.next()).toBeCompleted('5 values');
  });

  it('both are their own iterators and stay completed', () => {
    const ofTree = inorder<number>({ value: 1 });
    const ofLevels = flatten<number>([1]);

    expect(ofTree).toBeItsOwnIterator();
    expect(ofLevels).toBeItsOwnIterator();
    expect(ofTree).toYield([1]);
    expect(ofLevels).toYield([1]);
    expect(ofTree).toStayCompleted();
    expect(ofLevels).toStayCompleted();
  });
});

// The state of a traversal is the path that leads back up. Held in the generator object it may be of any length; held
// in generators that wait for each other it takes a place on the call stack for each level, and that is small.
describe('state preservation', () => {
  it('two traversals of one tree keep their places apart', () => {
    const tree = treeOf(1, 7, (index) => index);
    const one = inorder(tree);
    const other = inorder(tree);

    expect(one.next()).toBeYielded(1);
    expect(other.next()).toBeYielded(1);
    expect(one.next()).toBeYielded(2);
    expect(one.next()).toBeYielded(3);
    expect(other.next()).toBeYielded(2);
  });

  it('inorder() walks down 20,000 nodes, on the left as on the right', () => {
    // A RangeError here: the path is kept on the call stack, by a chain of `yield*` or by calls.
    expect(countOf(() => inorder(pathOf(DEEP, 'left')))).toBe(DEEP);
    expect(countOf(() => inorder(pathOf(DEEP, 'right')))).toBe(DEEP);
  });

  it('flatten() opens 20,000 levels', () => {
    let nested: Nested<number> = [];
    for (let level = 1; level <= DEEP; level += 1) nested = [nested, level];

    // A RangeError here: the open levels are kept on the call stack.
    expect(countOf(() => flatten(nested))).toBe(DEEP);
  });
});

// A tree holds nothing open; a level may be a file. `yield*` closes the levels for whoever uses it.
describe('closing', () => {
  it('a loop left by break closes every open level, the innermost first', () => {
    const timeline = new Timeline();
    const inner = countedSource((index) => index, { timeline, name: 'inner' });
    const outer = countedSource<number | Nested<number>>([-1, inner], { timeline, name: 'outer' });

    for (const value of flatten(outer)) if (value === 1) break;

    expect(timeline).toRunInOrder([
      'outer.pull 0',
      'outer.pull 1',
      'inner.pull 0',
      'inner.pull 1',
      'inner.close',
      'outer.close',
    ]);
  });

  it('a level that was read to its end is not closed once more', () => {
    const inner = countedSource<number>([1, 2]);
    const outer = countedSource<number | Nested<number>>([inner, 3, 4]);

    for (const value of flatten(outer)) if (value === 3) break;

    expect(inner).toBeOpen('its last value');
    expect(outer).toHaveBeenClosed('break in the outer level');
  });
});

describe('bounded heap growth', () => {
  const length = 10_000;

  it('inorder() retains the path to a node, not the values of the tree', () => {
    const heap = compareIteration({
      lazy: () => inorder(treeOf(1, length, fatItem)),
      eager: () => Array.from({ length }, (_, index) => fatItem(index)),
      length,
    });

    expect(heap).toStayFlat();
  });

  it('flatten() retains the open levels, not the values that went by', () => {
    function* levels(): Generator<Iterable<object>, void, unknown> {
      const width = 100;
      for (let at = 0; at < length; at += width) {
        yield Array.from({ length: width }, (_, index) => ({ payload: fatItem(at + index) }));
      }
    }

    const heap = compareIteration({
      lazy: () => flatten(levels()),
      eager: () => [...levels()].flatMap((level) => [...level]),
      length,
    });

    expect(heap).toStayFlat();
  });
});
