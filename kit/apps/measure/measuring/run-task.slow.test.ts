import { halfWay } from '../figures';
import { type Misfit, runTask } from './run-task';

// Each process loads TypeScript first.
jest.setTimeout(60_000);

const ROOM = { heapMegabytes: 512 };

async function retained(kind: 'array' | 'generator', count: number): Promise<number> {
  const outcome = await runTask({ kind, count }, ROOM);
  if (outcome.kind !== 'result') throw new Error(`${kind} of ${count} did not fit`);
  return halfWay(outcome.result).bytes;
}

it('ten times as many numbers: the array grows by as much, the generator stays as it is', async () => {
  const [array, longArray, generator, longGenerator] = await Promise.all([
    retained('array', 10_000),
    retained('array', 100_000),
    retained('generator', 10_000),
    retained('generator', 100_000),
  ]);

  expect(longArray - array).toBeGreaterThan(8 * 90_000);
  expect(Math.abs(longGenerator - generator)).toBeLessThan(1_000);
  expect(generator).toBeLessThan(1_000);
});

it('a generator retains the same after a million values as after one', async () => {
  const outcome = await runTask({ kind: 'generator', count: 1_000_000 }, ROOM);
  if (outcome.kind !== 'result') throw new Error('it did not fit');

  const [first, ...later] = outcome.result.paused.map(({ bytes }) => bytes);
  expect(later.length).toBeGreaterThan(3);
  for (const bytes of later) expect(Math.abs(bytes - first!)).toBeLessThan(40);
});

it('an array that does not fit ends its own process, and how far it came is known', async () => {
  // V8 allows an array one step of growth beyond the limit, and then collects without end: this one has several to go.
  const [heapMegabytes, count] = [64, 100_000_000];

  const outcome = await runTask({ kind: 'array', count }, { heapMegabytes });

  expect(outcome).toEqual({
    kind: 'does not fit',
    why: 'memory',
    reached: expect.any(Number),
    heapMegabytes,
  });
  expect((outcome as Misfit).reached).toBeGreaterThanOrEqual(1_000_000);
  expect((outcome as Misfit).reached).toBeLessThan(count);
});

it('tells how many values have come', async () => {
  const told: number[] = [];

  await runTask(
    { kind: 'generator', count: 3_000_000 },
    { ...ROOM, onProgress: (values) => told.push(values) },
  );

  expect(told.slice(0, 3)).toEqual([1_000_000, 2_000_000, 3_000_000]);
});
