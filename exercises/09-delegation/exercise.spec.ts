import { flatten, inorder, type Nested, type Tree } from '#kata/09-delegation';
import {
  answersAsItsEagerTwin,
  anyNested,
  anyTree,
  closesEveryLevel,
  closesItsSource,
  collect,
  compareIteration,
  countedSource,
  countRetained,
  countsApart,
  countsAsItsEagerTwin,
  fatItem,
  handsOnErrors,
  keepsObjectsApart,
  nest,
  oneOf,
  producer,
  pullsOnlyWhatIsNeeded,
  stage,
  Timeline,
} from '#kit';

const DEEP = 20_000;

const walked = producer({
  name: 'inorder(tree)',
  lazy: ({ tree }) => inorder(tree.root),
  eager: ({ tree }) => tree.values,
  given: { tree: anyTree },
});

// The end of flatten() is judged as one more value, since no loop sees what it returns.
const flattened = stage({
  name: 'flatten(nested), where the source is so many levels `down`,',
  lazy: (source, { down }) => withCount(flatten(buried(source, down))),
  eager: (values, { down }) => {
    const flat = [...values.flat(Infinity), ...Array<string>(down).fill('after')];
    return [...flat, `returned ${flat.length}`];
  },
  given: { down: oneOf(0, 1, 2, 3) },
  takes: anyNested,
  pullsFor: (count, values) => {
    const index = values.findIndex((_, last) => {
      const soFar = values.slice(0, last + 1).flat(Infinity);
      return soFar.length >= count;
    });
    return index === -1 ? values.length + 1 : index + 1;
  },
});

const anyLevels = nest({
  name: 'flatten(a)',
  lazy: (outermost) => flatten(outermost),
  returns: (count) => count,
});

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

/** The balanced tree of the numbers from 1 on: 8 is the root of 15. It notes the first look at each node. */
function watchedTree(timeline: Timeline, length = 15): Tree<number> | undefined {
  const visited = new Set<number>();
  return treeOf(
    1,
    length,
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

    expect(timeline).toRunInOrder(
      ['visit 8', 'visit 4', 'visit 2', 'visit 1', 'yield 1', 'yield 2'],
      {
        look: 'the step marked ▸. To call a generator function runs none of its body: if you call yours for a subtree, is a `yield*` missing?',
      },
    );
  });

  it('each next() of inorder() visits the nodes on its way and no other', () => {
    const timeline = new Timeline();
    const values = inorder(watchedTree(timeline, 7));

    for (const value of values) timeline.note(`yield ${value}`);

    expect(timeline).toRunInOrder([
      'visit 4',
      'visit 2',
      'visit 1',
      'yield 1',
      'yield 2',
      'visit 3',
      'yield 3',
      'yield 4',
      'visit 6',
      'visit 5',
      'yield 5',
      'yield 6',
      'visit 7',
      'yield 7',
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

  it('however deep a level is, flatten() has pulled from it only what the values so far needed', () => {
    expect(flattened).toObey(pullsOnlyWhatIsNeeded);
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

  it('values of a tree such as 0, "" and undefined are yielded like any other', () => {
    const tree: Tree<unknown> = {
      value: undefined,
      left: { value: 0, right: { value: '' } },
      right: { value: null, left: { value: false } },
    };

    expect(inorder(tree)).toYield([0, '', undefined, false, null]);
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

  it('a Map, an array of bytes and a string object are levels; a function and an object with next() alone are values', () => {
    const hasNextAlone = { next: () => ({ value: 1, done: true }) };
    const callable = (): string => 'a function';
    const nested: Nested<unknown> = [
      new Map([['key', 1]]),
      Uint8Array.of(0, 255),
      [[Object('ab')]],
      [hasNextAlone, callable],
    ];

    expect(flatten(nested)).toYield(['key', 1, 0, 255, 'a', 'b', hasNextAlone, callable]);
  });

  it('the same array may come twice, and is read from its start each time', () => {
    const twice = [1, [2]];

    expect(flatten<number>([twice, [twice, 3], twice])).toYield([1, 2, 1, 2, 3, 1, 2]);
  });

  it('yield* gets from flatten() how many values there were on all levels', () => {
    function* delegating(): Generator<unknown, string, unknown> {
      const count = yield* flatten<unknown>([1, [0, ['', [], undefined]], 5]);
      return `${count} values`;
    }
    const values = delegating();

    for (let pulled = 1; pulled <= 5; pulled += 1) values.next();

    expect(values.next()).toBeCompleted('5 values');
    expect(flatten([[], [[]]]).next()).toBeCompleted(0);
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

  it('whatever the tree and however you ask, inorder() yields its values from left to right', () => {
    expect(walked).toObey(countsAsItsEagerTwin);
  });

  it('whatever the levels and however you ask, flatten() yields their values in order and returns how many', () => {
    expect(flattened).toObey(answersAsItsEagerTwin);
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

  it('two flatten() objects keep their levels and their counts apart', () => {
    const nested: Nested<number> = [1, [2]];
    const one = flatten(nested);
    const other = flatten(nested);

    expect(one.next()).toBeYielded(1);
    expect(one.next()).toBeYielded(2);
    expect(other.next()).toBeYielded(1);
    expect(one.next()).toBeCompleted(2);
    expect(other.next()).toBeYielded(2);
    expect(other.next()).toBeCompleted(2);
  });

  it('inorder() walks down 20,000 nodes, on the left as on the right', () => {
    const why =
      'The call stack holds some thousand calls, or `yield*` inside `yield*`. An array holds more.';
    const look = 'what inorder() does for each node: does it call itself, or use `yield*`?';

    expect(countOf(() => inorder(pathOf(DEEP, 'left')))).toComeTo(DEEP, {
      of: 'how many values come from a tree of 20,000 nodes, each on the left of the one above',
      why,
      look,
    });
    expect(countOf(() => inorder(pathOf(DEEP, 'right')))).toComeTo(DEEP, {
      of: 'how many values come from a tree of 20,000 nodes, each on the right of the one above',
      why,
      look,
    });
  });

  it('flatten() opens 20,000 levels', () => {
    let nested: Nested<number> = [];
    for (let level = 1; level <= DEEP; level += 1) nested = [nested, level];

    expect(countOf(() => flatten(nested))).toComeTo(DEEP, {
      of: 'how many values come from 20,000 levels, each inside another',
      why: 'The call stack holds some thousand calls, or `yield*` inside `yield*`. An array holds more.',
      look: 'what flatten() does for each level: does it call itself, or use `yield*`?',
    });
  });

  it('whatever the order of calls, no inorder() disturbs another', () => {
    expect(walked).toObey(countsApart);
  });

  it('whatever the order of calls, no flatten() disturbs another', () => {
    expect(flattened).toObey(keepsObjectsApart);
  });
});

// A tree holds nothing open; a level may be a file. `yield*` closes the levels for you.
describe('closing', () => {
  it('a loop left by break closes every open level, the innermost first', () => {
    const timeline = new Timeline();
    const inner = countedSource((index) => index, { timeline, name: 'inner' });
    const middle = countedSource([inner], { timeline, name: 'middle' });
    const outer = countedSource<number | Nested<number>>([-1, middle], { timeline, name: 'outer' });

    for (const value of flatten(outer)) if (value === 1) break;

    expect(timeline).toRunInOrder([
      'outer.pull 0',
      'outer.pull 1',
      'middle.pull 0',
      'inner.pull 0',
      'inner.pull 1',
      'inner.close',
      'middle.close',
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

  it('at the natural end, the outermost level is not closed either', () => {
    const outer = countedSource<number>([1, 2]);

    collect(flatten(outer), 3);

    expect(outer).toBeOpen('its last value');
  });

  it('20,000 open levels are closed, too', () => {
    let closes = 0;
    let nested: Nested<number> = [1];
    for (let level = 1; level <= DEEP; level += 1) {
      nested = levelOf([nested, level], () => (closes += 1));
    }

    const ending = endOf(() => {
      for (const value of flatten(nested)) if (value === 1) break;
      return closes;
    });

    expect(ending).toComeTo(DEEP, {
      of: 'how many of 20,000 open levels a break closes',
      why: 'Each level may hold a file open, and a call inside a call for each of them fills the call stack.',
      look: 'how flatten() closes the levels on its stack: by a loop over all of them?',
    });
  });

  it('an error of a level comes out as it is, and closes the levels around it, but not that one', () => {
    const timeline = new Timeline();
    const error = new Error('disk gone');
    const inner = failingLevel(timeline, 'inner', { next: [error] });
    const middle = failingLevel(timeline, 'middle', { items: [inner] });
    const outer = failingLevel(timeline, 'outer', { items: [middle] });

    expect(() => collect(flatten(outer), 1)).toThrowItself(error);
    expect(timeline).toRunInOrder(['close middle', 'close outer'], CLOSED_ITSELF);
  });

  it('a level that cannot be opened closes the levels around it', () => {
    const timeline = new Timeline();
    const error = new Error('no such file');
    const inner: Nested<unknown> = {
      [Symbol.iterator]: () => {
        throw error;
      },
    };
    const outer = failingLevel(timeline, 'outer', { items: [inner] });

    expect(() => collect(flatten(outer), 1)).toThrowItself(error);
    expect(timeline).toRunInOrder(['close outer']);
  });

  it('where a return() throws, the levels around it are closed all the same, and its error comes out', () => {
    const timeline = new Timeline();
    const first = new Error('inner cannot close');
    const second = new Error('middle cannot close');
    const inner = failingLevel(timeline, 'inner', { items: [1, 2], return: [first] });
    const middle = failingLevel(timeline, 'middle', { items: [inner], return: [second] });
    const outer = failingLevel(timeline, 'outer', { items: [middle] });

    expect(() => collect(flatten(outer), 1)).toThrowItself(first, FIRST_OF_ALL);
    expect(timeline).toRunInOrder(['close inner', 'close middle', 'close outer'], ALL_THE_SAME);
  });

  it('an error that is on its way wins over the errors of closing', () => {
    const timeline = new Timeline();
    const error = new Error('disk gone');
    const cannotClose = new Error('cannot close');
    const inner = failingLevel(timeline, 'inner', { next: [error] });
    const outer = failingLevel(timeline, 'outer', { items: [inner], return: [cannotClose] });
    const left = flatten(failingLevel(timeline, 'left', { items: [1], return: [cannotClose] }));
    const thrownIn = new Error('enough');

    expect(() => collect(flatten(outer), 1)).toThrowItself(error, FIRST_OF_ALL);
    left.next();
    expect(() => left.throw(thrownIn)).toThrowItself(thrownIn, FIRST_OF_ALL);
    expect(timeline).toRunInOrder(['close outer', 'close left'], ALL_THE_SAME);
  });

  it('an error may be falsy: undefined is thrown, and is the first, like any other', () => {
    const timeline = new Timeline();
    const later = new Error('cannot close');
    const broken = failingLevel(timeline, 'broken', { next: [undefined] });
    const outer = failingLevel(timeline, 'outer', { items: [broken], return: [later] });
    const inner = failingLevel(timeline, 'inner', { items: [1], return: [undefined] });
    const around = failingLevel(timeline, 'around', { items: [inner], return: [later] });

    expect(() => collect(flatten(outer), 1)).toThrowItself(undefined, FALSY);
    expect(() => collect(flatten(around), 1)).toThrowItself(undefined, FALSY);
  });

  it('whichever levels cannot be opened, read or closed, the others are closed in order and the first error comes out', () => {
    expect(anyLevels).toObey(closesEveryLevel);
  });

  it('however you leave flatten(), each open level is closed once, however deep it is', () => {
    expect(flattened).toObey(closesItsSource);
  });

  it('whatever a level throws, and however deep it is, it comes out as it is', () => {
    expect(flattened).toObey(handsOnErrors);
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

  it('inorder() lets go of every node that is not on its path', async () => {
    const retained = await countRetained((tokens) => inorder(treeFrom(tokens)));

    // A path has 12 nodes, and a paused frame may hold a few stale references.
    expect(retained).toRetainAtMost(24);
  });

  it('inorder() lets go of a node when it has gone back up from it', async () => {
    const depth = 2_500;
    const retained = await countRetained((tokens) => inorder(leftFrom(tokens, depth)));

    expect(retained).toRetainAtMost(10);
  });

  it('flatten() lets go of every value and every level that has gone by', async () => {
    const [values, levels] = await Promise.all([
      countRetained((tokens) => flatten(tokens)),
      countRetained((tokens) => flatten(levelsAround(tokens))),
    ]);

    expect(values).toRetainAtMost(10);
    expect(levels).toRetainAtMost(10);
  });
});

const CLOSED_ITSELF = {
  why: 'A level whose next() threw has closed itself. Those around it have not, and may hold a file open.',
  look: 'which levels are on your stack while next() runs?',
};

const ALL_THE_SAME = {
  why: 'A level that cannot be closed is no reason to leave the others open: each may hold a file.',
  look: 'the `return()` calls. Does an error of one end the loop over them?',
};

const FIRST_OF_ALL = {
  why: 'The first error is the cause. Those that follow from closing must not hide it; `yield*` does the same.',
  look: 'what your `finally` throws: a `throw` in there takes the place of the error that is on its way.',
};

const FALSY = {
  why: 'JavaScript can throw any value, so a value never tells whether there was an error.',
  look: 'a condition such as `if (error)`, or `??=`, on the error itself.',
};

/** The source, so many levels deep, and a value behind it on each level around it. */
function buried(source: Iterable<unknown>, down: number): Nested<unknown> {
  let nested: Nested<unknown> = source;
  for (let level = 1; level <= down; level += 1) nested = [nested, 'after'];
  return nested;
}

/** Yields what a generator returns as its last value: `returned 3`. Everything else stays as it is. */
function withCount(values: Generator<unknown, number, unknown>): IterableIterator<unknown> {
  return {
    [Symbol.iterator]() {
      return this;
    },
    next(sent?: unknown) {
      const { value, done } = values.next(sent) as IteratorResult<unknown, unknown>;
      if (done !== true || value === undefined) return { value, done: done ?? false };
      return { value: `returned ${value as number}`, done: false };
    },
    return: (value?: unknown) => values.return(value as number),
    throw: (error?: unknown) => values.throw(error),
  } as IterableIterator<unknown>;
}

/** A level that tells when it is closed. */
function levelOf<T>(items: readonly T[], close: () => void): Iterable<T> {
  return {
    [Symbol.iterator]() {
      const iterator = items[Symbol.iterator]();
      return {
        next: () => iterator.next(),
        return: () => {
          close();
          return { value: undefined, done: true };
        },
      };
    },
  };
}

/** What a level throws, in an array of one: an error may be undefined. */
interface Failures {
  readonly items?: readonly unknown[];
  /** Thrown by its next() after the last of its items. */
  readonly next?: readonly [error: unknown];
  /** Thrown by its return(). */
  readonly return?: readonly [error: unknown];
}

function failingLevel(
  timeline: Timeline,
  name: string,
  { items = [], next, return: onReturn }: Failures,
): Iterable<unknown> {
  return {
    [Symbol.iterator]() {
      const iterator = items[Symbol.iterator]();
      return {
        next() {
          const result = iterator.next();
          if (result.done === true && next !== undefined) throw next[0];
          return result;
        },
        return() {
          timeline.note(`close ${name}`);
          if (onReturn !== undefined) throw onReturn[0];
          return { value: undefined, done: true };
        },
      };
    },
  };
}

/** A balanced tree of 4,095 nodes. Each takes its value from a source when it is first asked for it, and keeps it. */
function treeFrom(values: Iterator<unknown>, depth = 12): Tree<unknown> | undefined {
  if (depth === 0) return undefined;
  const valueOnce = takenOnce(values);
  return {
    get left() {
      return treeFrom(values, depth - 1);
    },
    get value() {
      return valueOnce();
    },
    get right() {
      return treeFrom(values, depth - 1);
    },
  };
}

/** A path to the left. Its nodes take their values from a source as {@link treeFrom}'s do, the deepest one first. */
function leftFrom(values: Iterator<unknown>, depth: number): Tree<unknown> | undefined {
  if (depth === 0) return undefined;
  const valueOnce = takenOnce(values);
  return {
    get left() {
      return leftFrom(values, depth - 1);
    },
    get value() {
      return valueOnce();
    },
  };
}

/** Takes one value from a source when it is first called, and keeps it. */
function takenOnce(values: Iterator<unknown>): () => unknown {
  let taken: IteratorResult<unknown, unknown> | undefined;
  return () => {
    taken ??= values.next();
    return taken.value;
  };
}

/** A level for each value. The iterator of a level refers to its value, even after it has ended. */
function* levelsAround<T>(values: Iterable<T>): Generator<Iterable<T>, void, unknown> {
  for (const value of values) {
    yield {
      [Symbol.iterator]() {
        let isOver = false;
        return {
          next() {
            const result = { value, done: isOver };
            isOver = true;
            return result;
          },
        };
      },
    };
  }
}

/** How many values come, or the error that comes in their place: an overflow must not end the test. */
function countOf(values: () => Iterable<unknown>): unknown {
  return endOf(() => {
    let count = 0;
    for (const value of values()) if (value !== undefined) count += 1;
    return count;
  });
}

/** What a call answers, or the error that it throws. */
function endOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return String(error);
  }
}
