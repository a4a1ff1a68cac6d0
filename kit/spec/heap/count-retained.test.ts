import '../index';
import { countRetained } from './count-retained';
import type { Token } from './token-source';

function* one(source: Iterable<Token>): Generator<Token> {
  for (const token of source) yield token;
}

function* keepsEveryTenth(source: Iterable<Token>): Generator<Token> {
  const kept: Token[] = [];
  for (const token of source) {
    if (token.index % 10 === 0) kept.push(token);
    yield token;
  }
  kept.length = 0;
}

function* keepsFunctions(source: Iterable<Token>): Generator<Token> {
  const functions: (() => Token)[] = [];
  for (const token of source) {
    functions.push(() => token);
    yield token;
  }
  functions.length = 0;
}

it('a lazy generator holds the value that it is paused at', async () => {
  expect(await countRetained(one)).toRetainAtMost(2);
});

it('counts made at the same time are as exact as one alone', async () => {
  const [ofOne, ofFunctions, ofNext] = await Promise.all([
    countRetained(one),
    countRetained(keepsFunctions),
    countRetained(one),
  ]);

  expect(ofOne).toRetainAtMost(2);
  expect(ofFunctions.retained).toBeGreaterThanOrEqual(2_344);
  expect(ofNext).toRetainAtMost(2);
});

it('counts what is kept every now and then', async () => {
  const { retained } = await countRetained(keepsEveryTenth);

  expect(retained).toBeGreaterThanOrEqual(234);
  expect(retained).toBeLessThanOrEqual(237);
});

it('counts what closures hold', async () => {
  const { retained } = await countRetained(keepsFunctions);

  expect(retained).toBeGreaterThanOrEqual(2_344);
});

it('counts what an async generator holds', async () => {
  async function* slow(source: Iterable<Token>): AsyncGenerator<Token> {
    await Promise.resolve();
    for (const token of source) yield token;
  }

  expect(await countRetained(slow)).toRetainAtMost(2);
});

it('says how many are still referenced', () => {
  expect(() => expect({ retained: 1_812, handedOut: 2_000, length: 2_000 }).toRetainAtMost(10))
    .toThrowErrorMatchingInlineSnapshot(`
    "1,812 of 2,000 values that have passed are still referenced; at most 10 may be
    Why: A value that is still referenced cannot be freed: memory grows with the length of the source.
    Look: which variable refers to old values: an array, a map, or a function that was kept?"
  `);
});

it('says that too few values went by', () => {
  expect(() => expect({ retained: 1, handedOut: 7, length: 2_000 }).toRetainAtMost(10))
    .toThrowErrorMatchingInlineSnapshot(`
    "your code ended after it had taken 7 values from its source; 2,000 values were expected
    Why: The count is made while your code is paused, after many values.
    Look: what ends it too early, or keeps it from reading its source at all?"
  `);
});
