import { createContext } from 'node:vm';
import { measureGrowth } from './growth';
import { HEAP_LIMIT } from './limit';

const NUMBERS_OVER_LIMIT = HEAP_LIMIT / 4;

/** Objects that outlive a mark. A test can drop them between two marks. */
const held: { things: unknown } = { things: undefined };

afterEach(() => {
  held.things = undefined;
});

function numbers(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}

it('names the first mark that is over the limit, not the one with the most', () => {
  const growth = measureGrowth((mark) => {
    mark(1);
    held.things = numbers(NUMBERS_OVER_LIMIT);
    mark(50);
    held.things = numbers(4 * NUMBERS_OVER_LIMIT);
    mark(99);
    held.things = undefined;
  }, 'flat');

  expect(growth).toMatchObject({ at: 50, marks: 3 });
  expect(growth.bytes).toBeGreaterThan(HEAP_LIMIT);
});

it('measures again where a realm was freed in the meantime, which hides growth', () => {
  let attempts = 0;

  const growth = measureGrowth((mark) => {
    attempts += 1;
    // A new realm counts as a change, like a freed one.
    const realm = attempts === 1 ? createContext() : undefined;
    mark(1);
    if (attempts > 1) held.things = numbers(10 * NUMBERS_OVER_LIMIT);
    mark(99);
    held.things = realm;
    held.things = undefined;
  }, 'flat');

  expect(attempts).toBeGreaterThan(1);
  expect(growth).toMatchObject({ at: 99, marks: 2 });
});

it('what an attempt leaves behind hides nothing in the next one, which drops it first', () => {
  let attempts = 0;

  const growth = measureGrowth((mark) => {
    attempts += 1;
    const realm = attempts === 1 ? createContext() : undefined;
    held.things = undefined;
    mark(1);
    if (attempts > 1) held.things = numbers(10 * NUMBERS_OVER_LIMIT);
    mark(99);
    held.things = [realm, numbers(10 * NUMBERS_OVER_LIMIT)];
  }, 'flat');

  expect(attempts).toBeGreaterThan(1);
  expect(growth).toMatchObject({ at: 99, marks: 2 });
  expect(growth.bytes).toBeGreaterThan(HEAP_LIMIT);
});

it('a reading a little over the limit that does not come again is not counted', () => {
  let attempts = 0;
  const once: number[][] = [];

  const growth = measureGrowth((mark) => {
    attempts += 1;
    if (attempts === 1) once.push(numbers(NUMBERS_OVER_LIMIT));
    mark(1);
  }, 'flat');

  expect(attempts).toBeGreaterThan(1);
  expect(growth.bytes).toBeLessThan(HEAP_LIMIT);
  expect(once).toHaveLength(1);
});

it('what is a little over the limit each time is', () => {
  const growth = measureGrowth((mark) => {
    held.things = numbers(NUMBERS_OVER_LIMIT);
    mark(1);
    held.things = undefined;
  }, 'flat');

  expect(growth.bytes).toBeGreaterThan(HEAP_LIMIT);
});
