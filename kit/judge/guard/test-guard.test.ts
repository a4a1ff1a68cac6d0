import type { Circus } from '@jest/types';
import { LIMITS } from './limits';
import { TestGuard } from './test-guard';

const LIMIT_MS = 50;

/** How often a test was called that loops the first times, and what came of it, if in each call it had a part of its time. */
function callsOf(loops: number, share: number) {
  let calls = 0;
  let beats = 0;
  const fn = (): string => {
    calls += 1;
    if (calls <= loops) for (;;);
    return 'passed';
  };
  const test = { name: 'a test', fn, parent: {} } as unknown as Circus.TestEntry;
  const limits = { ...LIMITS, synchronousMs: LIMIT_MS };
  const guard = new TestGuard(limits, new Map(), {
    beat: () => (beats += 1),
    clock: () => () => share * LIMIT_MS,
  });
  guard.handle({ name: 'test_start', test });
  try {
    return { ended: (test.fn as () => unknown)(), calls, beats };
  } catch (error) {
    return { ended: (error as Error).message.split(':')[0], calls, beats };
  }
}

it('a test that had no core in its time is called again, and its process says that it is alive', () => {
  expect(callsOf(1, 0.1)).toEqual({ calls: 2, beats: 1, ended: 'passed' });
});

it('a test that had its time is stopped', () => {
  expect(callsOf(1, 1)).toEqual({ calls: 1, beats: 0, ended: '"a test" was stopped' });
});

it('an endless loop is stopped in the end, though it never had its time', () => {
  expect(callsOf(9, 0.1)).toEqual({ calls: 3, beats: 2, ended: '"a test" was stopped' });
});
