import { KitMisuse } from '../misuse';
import { fatItem } from '../sources/fat-item';
import { compareHeap, compareHeapAsync, compareIteration, markedSource } from './compare-heap';
import { HEAP_LIMIT } from './limit';
import { marksFor } from './marks';

const ITEMS = 10_000;

function* lazyItems(length: number) {
  for (let index = 0; index < length; index += 1) yield fatItem(index);
}

function eagerItems(length: number): number[][] {
  return Array.from({ length }, (_, index) => fatItem(index));
}

it('sees an array grow and a generator stay as it is', () => {
  const { lazy, eager } = compareIteration({
    lazy: () => lazyItems(ITEMS),
    eager: () => eagerItems(ITEMS),
    length: ITEMS,
  });

  expect(lazy.bytes).toBeLessThan(HEAP_LIMIT);
  expect(eager.bytes).toBeGreaterThan(2 * HEAP_LIMIT);
  expect([lazy.marks, eager.marks]).toEqual([3, 3]);
});

it('sees an array that has been filled behind a yield*, because it looks before the end', () => {
  function* filled() {
    yield* eagerItems(ITEMS);
  }

  const { lazy } = compareIteration({
    lazy: filled,
    eager: () => eagerItems(ITEMS),
    length: ITEMS,
  });

  expect(lazy.bytes).toBeGreaterThan(HEAP_LIMIT);
});

it('sees values that are hidden outside of the heap', () => {
  const numbers = 1_000_000;
  function* hidden() {
    const values = new Float64Array(numbers);
    for (const value of values) yield value;
  }

  const { lazy } = compareIteration({
    lazy: hidden,
    eager: () => new Float64Array(numbers),
    length: numbers,
  });

  expect(lazy.bytes).toBeGreaterThan(HEAP_LIMIT);
});

it('does not count typed arrays that are dead, although V8 frees them later, on another thread', () => {
  const rounds = 10;
  const typedArray = () => new Float64Array(1_000).fill(1);
  const growths = Array.from({ length: rounds }, () =>
    compareHeap({
      lazy: (mark) => {
        for (let count = 0; count < 500; count += 1) typedArray();
        mark(500);
      },
      eager: (mark) => {
        const kept = Array.from({ length: 500 }, typedArray);
        mark(kept.length);
      },
      length: 500,
    }),
  );

  expect(Math.max(...growths.map(({ lazy }) => lazy.bytes))).toBeLessThan(HEAP_LIMIT);
});

it('measures functions that consume a source by marks in that source', () => {
  let kept: unknown[] = [];

  const { lazy, eager } = compareHeap({
    lazy: (mark) => {
      for (const item of markedSource(fatItem, ITEMS, mark)) item.pop();
    },
    eager: (mark) => {
      for (const item of markedSource(fatItem, ITEMS, mark)) kept.push(item);
    },
    length: ITEMS,
  });
  kept = [];

  expect(lazy.bytes).toBeLessThan(HEAP_LIMIT);
  expect(eager.bytes).toBeGreaterThan(2 * HEAP_LIMIT);
  expect(kept).toEqual([]);
});

it('measures what awaits', async () => {
  const kept: unknown[] = [];
  const marks = marksFor(ITEMS);

  const { lazy, eager } = await compareHeapAsync({
    lazy: async (mark) => {
      for (let index = 0; index < ITEMS; index += 1) {
        await Promise.resolve(fatItem(index));
        if (marks.has(index)) mark(index);
      }
    },
    eager: async (mark) => {
      for (let index = 0; index < ITEMS; index += 1) {
        kept.push(await Promise.resolve(fatItem(index)));
        if (marks.has(index)) mark(index);
      }
    },
    length: ITEMS,
  });

  expect(lazy.bytes).toBeLessThan(HEAP_LIMIT);
  expect(eager.bytes).toBeGreaterThan(2 * HEAP_LIMIT);
  expect(kept).toHaveLength(ITEMS);
});

it('refuses an eager twin that does not grow: the probe would be blind', () => {
  const blind = () =>
    compareIteration({ lazy: () => lazyItems(10), eager: () => eagerItems(10), length: 10 });

  expect(blind).toThrow(KitMisuse);
  expect(blind).toThrow('the eager twin was seen to retain');
});

it('closes what it has paused', () => {
  let closings = 0;
  function* closing() {
    try {
      yield* lazyItems(ITEMS);
    } finally {
      closings += 1;
    }
  }

  compareIteration({ lazy: closing, eager: () => eagerItems(ITEMS), length: ITEMS });

  expect(closings).toBe(1);
});
