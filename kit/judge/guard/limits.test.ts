import { LIMITS, limitsNow, limitsOf } from './limits';

it('a project without its own limits has those of the kit', () => {
  expect(limitsOf({ testEnvironmentOptions: {} }, 1)).toEqual(LIMITS);
});

it('a project may override some', () => {
  const limits = limitsOf({ testEnvironmentOptions: { limits: { silenceMs: 1 } } }, 1);

  expect(limits).toEqual({ ...LIMITS, silenceMs: 1 });
});

it('on a machine that has three times as much to do as it can, all takes three times as long', () => {
  const limits = limitsOf({ testEnvironmentOptions: {} }, 3);

  expect(limits.synchronousMs).toBe(3 * LIMITS.synchronousMs);
  expect(limits.silenceMs).toBe(3 * LIMITS.silenceMs);
  expect(limits.heapMegabytes).toBe(LIMITS.heapMegabytes);
});

it('on a machine with far more to do, an endless loop is still stopped after three times the limit', () => {
  const limits = limitsOf({ testEnvironmentOptions: {} }, 50);

  expect(limits).toEqual({
    synchronousMs: 3 * LIMITS.synchronousMs,
    synchronousAgainMs: 3 * LIMITS.synchronousAgainMs,
    silenceMs: 3 * LIMITS.silenceMs,
    loadingMs: 3 * LIMITS.loadingMs,
    // A test that waits takes no core from anybody.
    testMs: 10 * LIMITS.testMs,
    heapMegabytes: LIMITS.heapMegabytes,
  });
});

it('on an idle machine nothing is shortened', () => {
  expect(limitsNow(0.1)).toEqual(LIMITS);
});

it('a synchronous stretch is stopped well before its process is taken for dead', () => {
  expect(LIMITS.silenceMs).toBeGreaterThanOrEqual(2 * LIMITS.synchronousMs);
});
