import { chain, slice, tee } from '#kata/12-slice-chain-tee';
import {
  answersAsItsEagerTwin,
  anyCount,
  closesItsSource,
  closesWhatItReads,
  closesWithTheLastBranch,
  collect,
  compareHeap,
  compareIteration,
  countedSource,
  countFirstRetained,
  countRetained,
  endsWithAnError,
  fatItem,
  givesEachBranchEveryValue,
  handsOnErrors,
  handsOnErrorsOfClosing,
  handsTheErrorToWhoAsked,
  join,
  keepsObjectsApart,
  keepsRowsApart,
  markedSource,
  oneOf,
  opensEachInTurn,
  pullsEachValueOnce,
  pullsOnlyWhatIsNeeded,
  split,
  stage,
  Timeline,
  yieldsEachInTurn,
} from '#kit';

const FAT_ITEMS = 10_000;
const LAG = 100;
/** What a reader may hold of values that it has passed: its own variables, not a list. */
const FEW = 10;

// What the laws below judge, with its eager twin. An `end` may come before `start`.
const sliced = stage({
  name: 'slice(source, start, end)',
  lazy: (source, { start, end }) => slice(source, start, end),
  eager: (values, { start, end }) => values.slice(start, end),
  given: { start: oneOf(0, 1, 2, 5), end: anyCount },
  pullsToEnd: (_, { start, end }) => (end > start ? end : 0),
  closesWhenAsked: true,
});

const chained = join({ name: 'chain(...sources)', lazy: chain });

const teed = split({ name: 'tee(source, count)', lazy: tee });

describe('laziness', () => {
  it('slice() begins to skip when it is first asked, not when it is called', () => {
    const source = countedSource((index) => index, { asked: 3, budget: 100 });

    const values = slice(source, 2);

    expect(source).toHavePulled(0, 'slice(source, 2)');
    values.next();
    expect(source).toHavePulled(3, 'the first value of slice(source, 2)');
  });

  it('slice() reads no further than its end', () => {
    const source = countedSource((index) => index, { asked: 5, budget: 100 });

    collect(slice(source, 2, 5), 100);

    expect(source).toHavePulled(5, 'all of slice(source, 2, 5)');
  });

  it('an empty slice() leaves the source alone: it pulls nothing and closes nothing', () => {
    const source = countedSource((index) => index, { asked: 0, budget: 100 });

    expect(slice(source, 3, 3)).toYield([]);
    expect(slice(source, 0, 0)).toYield([]);
    expect(slice(source, 5, 2)).toYield([]);

    const slices = 'slice(source, 3, 3), slice(source, 0, 0) and slice(source, 5, 2)';
    expect(source).toHavePulled(0, slices);
    expect(source).toBeOpen(slices);
    const timeline = new Timeline();
    collect(slice(noted(timeline, 'source', [0, 1]), 1, 1), 1);
    expect(timeline).toRunInOrder([]);
  });

  it('whatever start and end are, slice() has pulled only what the values so far needed', () => {
    expect(sliced).toObey(pullsOnlyWhatIsNeeded);
  });

  it('chain() opens each source only when it gets there', () => {
    const timeline = new Timeline();
    const a = noted(timeline, 'a', [0, 1]);
    const b = noted(timeline, 'b', [2]);

    const values = chain(a, b);
    timeline.note('called');
    for (let asked = 0; asked < 3; asked += 1) {
      timeline.note('next');
      values.next();
    }

    expect(timeline).toRunInOrder([
      'called',
      ...['next', 'a.open', 'a.pull 0'],
      ...['next', 'a.pull 1'],
      ...['next', 'a.end', 'b.open', 'b.pull 0'],
    ]);
  });

  it('whatever stands in the row, chain() opens and pulls only what the values so far needed', () => {
    expect(chained).toObey(opensEachInTurn);
  });

  it('tee() pulls nothing when called, and each value once, when the first branch asks for it', () => {
    const source = countedSource((index) => index, { asked: 2, budget: 100 });

    const [one, other] = twoBranches(source);

    expect(source).toHavePulled(0, 'tee(source, 2)');
    one.next();
    other.next();
    expect(source).toHavePulled(1, 'one value for each of two branches');
    other.next();
    expect(source).toHavePulled(2, 'a second value for one of them');
  });

  it('whichever branch of tee() you ask, only the one that is ahead pulls', () => {
    expect(teed).toObey(pullsEachValueOnce);
  });
});

describe('single-pass exhaustion', () => {
  it('slice() counts from 0, takes its start in and leaves its end out', () => {
    expect(slice([0, 1, 2, 3, 4, 5, 6], 2, 5)).toYield([2, 3, 4]);
  });

  it('positions may be large', () => {
    expect(slice(Array(70_010).keys(), 70_000, 70_003)).toYield([70_000, 70_001, 70_002]);
  });

  it('slice() stops where the source does, whether it has an end or not', () => {
    expect(slice([0, 1, 2, 3], 1)).toYield([1, 2, 3]);
    expect(slice([0, 1, 2, 3], 1, 9)).toYield([1, 2, 3]);
  });

  it('whatever start and end are, and however you ask, slice() yields what the slice of an array holds', () => {
    expect(sliced).toObey(answersAsItsEagerTwin);
  });

  it('chain() yields all of one source, then all of the next, be they empty or of another kind', () => {
    expect(chain<unknown>([0, ''], [], new Set([undefined]), 'ab')).toYield([
      0,
      '',
      undefined,
      'a',
      'b',
    ]);
    expect(chain()).toYield([]);
  });

  it('chain() opens a source again that is given twice: an array begins again, an iterator does not', () => {
    const again = [0, 1];
    const once = [2, 3].values();

    expect(chain(again, once, again, once)).toYield([0, 1, 2, 3, 0, 1]);
  });

  it('chain() takes 20,000 sources as it takes two', () => {
    const values = [...Array(20_000).keys()];

    expect(chain(...values.map((value) => [value]))).toYield(values);
  });

  it('whatever stands in the row, and however you ask, chain() yields each source in turn', () => {
    expect(chained).toObey(yieldsEachInTurn);
  });

  it('every branch of tee() yields every value, 0 and undefined among them', () => {
    const source = countedSource([0, undefined, 'last']);

    const branches = tee(source, 20);

    expect(branches.length).toComeTo(20, {
      of: 'the number of branches that `tee(source, 20)` returns',
      why: 'Callers take the branches out by their places: `const [one, other] = tee(source, 2)`.',
      look: 'how many times the loop runs that makes the branches.',
    });
    for (const branch of branches) expect(branch).toYield([0, undefined, 'last']);
  });

  it('what they return is its own iterator and, once at the end, stays completed', () => {
    const [one, other] = twoBranches(countedSource([0, 1]));
    const iterators = [slice(countedSource([0, 1]), 1), chain(countedSource([0, 1])), one, other];

    for (const iterator of iterators) {
      expect(iterator).toBeItsOwnIterator();
      collect(iterator, 100);
      expect(iterator).toStayCompleted();
    }
  });
});

describe('state preservation', () => {
  it('two slices count apart', () => {
    const one = slice(['a', 'b', 'c', 'd'], 1, 3);
    const other = slice(['A', 'B', 'C', 'D'], 1, 3);

    expect(one.next()).toBeYielded('b');
    expect(other.next()).toBeYielded('B');
    expect(one.next()).toBeYielded('c');
    expect(other.next()).toBeYielded('C');
    expect(one.next()).toBeCompleted();
  });

  it('whatever the order of calls, no slice() disturbs another', () => {
    expect(sliced).toObey(keepsObjectsApart);
  });

  it('no chain() disturbs another, in whatever order you ask them', () => {
    expect(chained).toObey(keepsRowsApart);
  });

  it('the branches of tee() keep a place each, whichever is ahead', () => {
    const [one, other] = twoBranches(countedSource((index) => index, { asked: 3, budget: 100 }));

    expect(one.next()).toBeYielded(0);
    expect(one.next()).toBeYielded(1);
    expect(other.next()).toBeYielded(0);
    expect(other.next()).toBeYielded(1);
    expect(other.next()).toBeYielded(2);
    expect(one.next()).toBeYielded(2);
  });

  it('in whatever order you ask and leave them, no branch of tee() disturbs another', () => {
    expect(teed).toObey(givesEachBranchEveryValue);
  });
});

describe('closing', () => {
  it('slice() closes the source once it has all that it wants', () => {
    const source = countedSource((index) => index, { asked: 5, budget: 100 });

    collect(slice(source, 2, 5), 100);

    expect(source).toHaveBeenClosed('all of slice(source, 2, 5)');
  });

  it('slice() leaves the source open as long as nobody asks for more than its last value', () => {
    const source = countedSource((index) => index, { asked: 3, budget: 100 });
    const values = slice(source, 1, 3);

    values.next();
    values.next();

    expect(source).toBeOpen('both values of slice(source, 1, 3)');
    values.next();
    expect(source).toHaveBeenClosed('asking for more than both values of slice(source, 1, 3)');
  });

  it('slice() closes the source when a loop is left by break', () => {
    const source = countedSource((index) => index, { asked: 3, budget: 100 });

    for (const value of slice(source, 2, 5)) if (value === 2) break;

    expect(source).toHaveBeenClosed('break after one value');
  });

  it('however you leave slice(), it closes its source once', () => {
    expect(sliced).toObey(closesItsSource);
  });

  it('whatever the source throws comes out of slice() as it is', () => {
    expect(sliced).toObey(handsOnErrors);
  });

  it('chain() closes the source that it is reading, and no other', () => {
    const before = countedSource([0, 1]);
    const current = countedSource([2, 3]);
    const after = countedSource([4, 5]);

    for (const value of chain(before, current, after)) if (value === 2) break;

    expect(current).toHaveBeenClosed('break in the second source');
    expect(before).toBeOpen('the first source was read to its end');
    expect(after).toBeOpen('break before the third source');
  });

  it('however you leave chain(), it closes the source that it is reading once, and no other', () => {
    expect(chained).toObey(closesWhatItReads);
  });

  it('whatever a source throws comes out of chain() as it is, and nothing comes after it', () => {
    expect(chained).toObey(endsWithAnError);
  });

  it('what a source throws when chain() closes it comes out as it is', () => {
    expect(chained).toObey(handsOnErrorsOfClosing);
  });

  it('a branch of tee() that is closed, even twice, leaves the source open for the other', () => {
    const source = countedSource((index) => index, { asked: 2, budget: 100 });
    const [one, other] = twoBranches(source);

    for (const value of one) if (value === 0) break;
    one.return();

    expect(source).toBeOpen('closing one branch of two');
    expect(other.next()).toBeYielded(0);
    expect(other.next()).toBeYielded(1);
  });

  it('the last branch of tee() to be closed closes the source, once', () => {
    const source = countedSource((index) => index, { asked: 2, budget: 100 });
    const [one, other] = twoBranches(source);

    for (const value of one) if (value === 1) break;
    for (const value of other) if (value === 0) break;

    expect(source).toHaveBeenClosed('closing both branches');
  });

  it('a branch of tee() closed before its first value counts as closed', () => {
    const source = countedSource((index) => index, { asked: 1, budget: 100 });
    const [one, other] = twoBranches(source);

    other.return();
    for (const value of one) if (value === 0) break;

    expect(source).toHaveBeenClosed('closing an untouched branch, then the other');
  });

  it('in whatever way and order you close the branches of tee(), the last one closes the source', () => {
    expect(teed).toObey(closesWithTheLastBranch);
  });

  it('whatever the source throws comes out of the branch that asked, and no value before it is lost', () => {
    expect(teed).toObey(handsTheErrorToWhoAsked);
  });
});

describe('bounded heap growth', () => {
  it('a slice() of a chain() retains next to nothing, where an array retains every value', () => {
    const half = FAT_ITEMS / 2;
    // The budget leaves room for answers that hold everything: it is for the heap to give those away.
    const fatItems = (): Iterable<number[]> =>
      countedSource(fatItem, { length: half, budget: FAT_ITEMS });

    const heap = compareIteration({
      lazy: () => slice(chain(fatItems(), fatItems()), 1),
      eager: () => [...fatItems(), ...fatItems()].slice(1),
      length: FAT_ITEMS - 1,
    });

    expect(heap).toStayFlat();
  });

  it('two branches of tee() in lockstep retain next to nothing, where an array retains every value', () => {
    const heap = compareHeap({
      lazy: (mark) => readBoth(markedSource(fatItem, FAT_ITEMS, mark), 0),
      eager: (mark) => [...markedSource(fatItem, FAT_ITEMS, mark)],
      length: FAT_ITEMS,
    });

    expect(heap).toStayFlat();
  });

  it('a branch of tee() that stays 100 values behind costs 100 values and no more', () => {
    const heap = compareHeap({
      lazy: (mark) => readBoth(markedSource(fatItem, FAT_ITEMS, mark), LAG),
      eager: (mark) => [...markedSource(fatItem, FAT_ITEMS, mark)],
      length: FAT_ITEMS,
    });

    expect(heap).toStayFlat();
  });

  it('a closed branch of tee() holds nothing back, however far the other one goes on', () => {
    const heap = compareHeap({
      lazy: (mark) => readOneClosingTheOther(markedSource(fatItem, FAT_ITEMS, mark)),
      eager: (mark) => [...markedSource(fatItem, FAT_ITEMS, mark)],
      length: FAT_ITEMS,
    });

    expect(heap).toStayFlat();
  });

  it('slice(), chain() and tee() let go of every value that every reader has passed', async () => {
    const [ofSlice, ofChain, ofTee] = await Promise.all([
      countRetained((source) => slice(source, 10)),
      countRetained((source) => chain([], source)),
      countRetained((source) => apart(twoBranches(source), 0)),
    ]);

    expect(ofSlice).toRetainAtMost(FEW);
    expect(ofChain).toRetainAtMost(FEW);
    expect(ofTee).toRetainAtMost(FEW);
  });

  it('not even the first value stays with slice(), chain() and tee()', async () => {
    const [ofSlice, ofChain, ofTee] = await Promise.all([
      countFirstRetained((source) => slice(source, 0)),
      countFirstRetained((source) => chain(source)),
      countFirstRetained((source) => apart(twoBranches(source), 1)),
    ]);

    expect(ofSlice).toRetainAtMost(FEW);
    expect(ofChain).toRetainAtMost(FEW);
    expect(ofTee).toRetainAtMost(FEW);
  });

  it('tee() holds as many values as one branch is behind, and none for a branch that was closed', async () => {
    const [ofLag, ofUntouched, ofLeftBehind] = await Promise.all([
      countRetained((source) => apart(twoBranches(source), LAG)),
      countRetained((source) => withTheOtherClosed(source, 0)),
      countRetained((source) => withTheOneBehindClosed(source)),
    ]);

    expect(ofLag).toRetainAtMost(LAG + FEW);
    expect(ofUntouched).toRetainAtMost(FEW);
    expect(ofLeftBehind).toRetainAtMost(FEW);
  });
});

type Branch<T> = Generator<T, void, unknown>;

function twoBranches<T>(source: Iterable<T>): [Branch<T>, Branch<T>] {
  const [one, other] = tee(source, 2);
  return [one!, other!];
}

/** Each `next()` asks one branch for its next value, and the other for the one `lag` values before. */
function apart<T>([ahead, behind]: [Branch<T>, Branch<T>], lag: number): Iterator<T, void> {
  let asked = 0;
  return {
    next() {
      asked += 1;
      if (asked > lag) behind.next();
      return ahead.next();
    },
  };
}

/** Notes when it is opened, too, which a source that is its own iterator cannot know. */
function noted(timeline: Timeline, name: string, values: readonly number[]): Iterable<number> {
  return {
    [Symbol.iterator]: () => {
      timeline.note(`${name}.open`);
      return countedSource(values, { timeline, name });
    },
  };
}

/** Reads two branches to the end, the second `lag` values behind the first. */
function readBoth(source: Iterable<unknown>, lag: number): void {
  const [ahead, behind] = twoBranches(source);
  for (let asked = 0; asked < FAT_ITEMS + lag; asked += 1) {
    ahead.next();
    if (asked >= lag) behind.next();
  }
}

function readOneClosingTheOther(source: Iterable<unknown>): void {
  const one = withTheOtherClosed(source, 1);
  for (let asked = 0; asked < FAT_ITEMS; asked += 1) one.next();
}

/**
 * In its own frame, so that no variable names the closed branch while the other is read: V8 lets a closed
 * generator keep the arguments that it was called with.
 */
function withTheOtherClosed<T>(source: Iterable<T>, valuesBefore: number): Branch<T> {
  const [one, other] = twoBranches(source);
  for (let asked = 0; asked < valuesBefore; asked += 1) other.next();
  other.return();
  return one;
}

/** Closes a branch that the other one has left 100 values behind. */
function withTheOneBehindClosed<T>(source: Iterable<T>): Branch<T> {
  const [one, other] = twoBranches(source);
  for (let asked = 0; asked < LAG; asked += 1) one.next();
  other.return();
  return one;
}
