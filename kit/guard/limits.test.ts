import { LIMITS, limitsOf } from './limits';

it('a project without limits of its own has those of the kit', () => {
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

it('a synchronous stretch is stopped well before its process is taken for dead', () => {
  expect(LIMITS.silenceMs).toBeGreaterThanOrEqual(2 * LIMITS.synchronousMs);
});
