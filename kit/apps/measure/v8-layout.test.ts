import { arrayBytes, capacityAfterPushes, generatorBytes } from './v8-layout';

it('an array that is pushed to grows by half and sixteen', () => {
  expect([0, 1, 17, 18, 1_000, 1_000_000].map(capacityAfterPushes)).toEqual([
    0, 17, 17, 43, 1_289, 1_304_209,
  ]);
});

it('an array takes a word for each place, a generator for each parameter and local', () => {
  expect(arrayBytes(1_000) - arrayBytes(0)).toBe(8_000);
  expect(generatorBytes(2)).toBe(136);
  expect(generatorBytes(10) - generatorBytes(2)).toBe(64);
});
