import { join } from 'node:path';
import { exercisesIn } from '../kata/exercise';
import { ROOT } from '../kata/root';
import { HEAP_LIMIT } from '../spec/heap/limit';
import { Explorer } from './explorer';
import { COUNT, Counting } from './fixtures/counting';

const counting = new Counting();

afterAll(() => counting.end());

it('a syntax error is reported on one line, with its place', () => {
  expect(() => counting.explorerOf('export const count = ;')).toThrow(
    /exercise\.ts:1:22: Unexpected ";"$/,
  );
});

it('a file that throws while it loads is reported on one line', async () => {
  await expect(counting.traceOf("throw new Error('at the top');")).rejects.toThrow(
    /exercise\.ts does not load: Error: at the top$/,
  );
});

it('what ends its process takes nothing with it', async () => {
  const { moments } = await counting.traceOf(
    'export function* count() { yield 1; process.exit(3); }',
  );

  expect(moments).toHaveLength(3);
  expect(moments.at(-1)?.stopped).toContain('it ended its process (exit code 3)');
});

it('what is not written yet ends at its opening', async () => {
  const { moments } = await counting.traceOf(
    "export function count() { throw new Error('not yet'); }",
  );

  expect(moments.map(({ outcomes }) => outcomes)).toEqual([['throws Error: not yet']]);
});

it('an array has no next(), and that is said', async () => {
  const { moments } = await counting.traceOf('export function count() { return [1, 2]; }');

  expect(moments.at(-1)?.outcomes).toEqual(['throws TypeError: it has no next()']);
});

it('what is logged is in the trace', async () => {
  const { moments } = await counting.traceOf(
    "export function* count() { console.log('hello', 1); yield 1; }",
  );

  expect(moments[1]).toMatchObject({ event: 'log hello 1', isNote: true });
  expect(moments[1]?.generators[0]).toMatchObject({ state: 'executing', place: { line: 1 } });
});

it('an async generator that awaits is executing, as the specification has it', async () => {
  const { moments } = await counting.traceOf(
    `export function count() {
      const inner = slow();
      return { next: () => { void inner.next(); console.log('between'); return inner; } };
    }
    async function* slow() {
      await new Promise(() => {});
      yield 1;
    }`,
  );

  const between = moments.find(({ event }) => event === 'log between');
  const slow = between?.generators.find(({ name }) => name === 'slow');
  expect(slow).toMatchObject({ kind: 'async generator', state: 'executing' });
});

it('a million numbers weigh nothing in a generator, and megabytes in the eager twin', async () => {
  const exercise = exercisesIn(ROOT).find(({ number }) => number === '01')!;
  const explorer = new Explorer(
    exercise,
    join(exercise.solutionFolder, 'solution.ts'),
    counting.doors,
  );

  const { lazy, eager } = await explorer.weigh({ ...COUNT, name: 'a-million' }, COUNT.script);

  expect(lazy).toHaveLength(3);
  // A generator object's 136 B, and room for the noise of a busy machine.
  expect(Math.max(...lazy)).toBeLessThan(1_000);
  expect(Math.min(...lazy)).toBeGreaterThan(100);
  expect(eager).toBeGreaterThan(HEAP_LIMIT);
});

it('bytecode has one place to resume at for the start and one for each yield', async () => {
  const bytecode = await counting
    .explorerOf('export function* count() { yield 1; yield 2; }')
    .bytecode(COUNT);

  const named = (name: string): number =>
    bytecode!.instructions.filter(({ text }) => text.startsWith(name)).length;
  expect(bytecode?.name).toBe('count');
  expect(named('SwitchOnGeneratorState')).toBe(1);
  expect(named('SuspendGenerator')).toBe(3);
  expect(named('ResumeGenerator')).toBe(3);
});
