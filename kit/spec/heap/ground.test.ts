import { runInNewContext } from 'node:vm';
import { realmsHeld, steadyGround } from './ground';

it('a realm that V8 would free some collections later is gone before a measurement begins', () => {
  const before = steadyGround();
  const held: { realm: unknown } = { realm: runInNewContext('new Array(1_000_000).fill(1.5)') };
  const during = realmsHeld();
  held.realm = undefined;

  const after = steadyGround();

  expect(during).toBe(before.realms + 1);
  expect(after.realms).toBe(before.realms);
  expect(Math.abs(after.bytes - before.bytes)).toBeLessThan(100_000);
});
