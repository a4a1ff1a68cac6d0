import '../index';
import { countFirstRetained } from './count-retained';
import type { Token } from './token-source';

it('a lazy generator has let go of its first value', async () => {
  function* one(source: Iterable<Token>): Generator<Token> {
    for (const token of source) yield token;
  }

  expect(await countFirstRetained(one)).toRetainAtMost(10);
});

it('an async generator has let go of it, too', async () => {
  async function* slow(source: Iterable<Token>): AsyncGenerator<Token> {
    await Promise.resolve();
    for (const token of source) yield token;
  }

  expect(await countFirstRetained(slow)).toRetainAtMost(10);
});

it('a first value that is kept is found', async () => {
  function* keepsFirst(source: Iterable<Token>): Generator<Token> {
    const kept: Token[] = [];
    for (const token of source) {
      if (kept.length === 0) kept.push(token);
      yield token;
    }
    kept.length = 0;
  }
  const count = await countFirstRetained(keepsFirst);

  expect(() => expect(count).toRetainAtMost(10)).toThrowErrorMatchingInlineSnapshot(`
    "20 of 20 first values, which went by long ago, are still referenced; at most 10 may be
    Why: A value that is still referenced cannot be freed: memory grows with the length of the source.
    Look: which variable refers to old values: an array, a map, or a function that was kept?"
  `);
});

it('says that too few values went by', async () => {
  function* takesTwo(source: Iterator<Token>): Generator<Token> {
    yield source.next().value as Token;
    yield source.next().value as Token;
  }
  const count = await countFirstRetained(takesTwo);

  expect(() => expect(count).toRetainAtMost(10)).toThrowErrorMatchingInlineSnapshot(`
    "your code ended after it had taken 2 values from its source; 12 values were expected
    Why: The count is made while your code is paused, after many values.
    Look: what ends it too early, or keeps it from reading its source at all?"
  `);
});
