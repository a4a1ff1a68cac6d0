import { Counting } from './fixtures/counting';

const counting = new Counting();

afterAll(() => counting.end());

it('a loop without an end is stopped with a sentence, and what was seen before is kept', async () => {
  const { moments, weights } = await counting.traceOf(
    'export function* count() { yield 1; while (true); }',
  );

  expect(moments.map(({ event, brief }) => `${event} ${brief}`.trim())).toEqual([
    'open',
    'next() 1',
    'next()',
  ]);
  expect(moments.at(-1)?.stopped).toMatch(/^next\(\) of .* was stopped: .* without a pause/);
  expect(weights).toBeUndefined();
});
