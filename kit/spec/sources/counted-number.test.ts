import { countedNumber } from './counted-number';

it('counts one look for each step of a loop up to it', () => {
  const end = countedNumber(5);
  let steps = 0;

  for (let index = 0; index < end.asNumber; index += 1) steps += 1;

  expect(steps).toBe(5);
  expect(end.reads).toBe(6);
});

it('has not been looked at when it is only handed on', () => {
  const end = countedNumber(5);
  const handedOn = end.asNumber;

  expect(end.reads).toBe(0);
  expect(handedOn + 1).toBe(6);
});
