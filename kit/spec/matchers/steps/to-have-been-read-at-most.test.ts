import '../..';
import { countedNumber } from '../../sources/counted-number';

function numberRead(times: number) {
  const number = countedNumber(1_000);
  for (let count = 0; count < times; count += 1) Math.abs(number.asNumber);
  return number;
}

it('passes up to the number given', () => {
  expect(numberRead(2)).toHaveBeenReadAtMost(2, 'two next() calls');
});

it('says that a call ran the body', () => {
  expect(() => expect(numberRead(1_001)).toHaveBeenReadAtMost(0, 'range(0, end)'))
    .toThrowErrorMatchingInlineSnapshot(`
    "after range(0, end), your code had read that number 1,001 times; at most 0 were expected
    Why: Calling a generator function must not run its body: nothing is computed until next() asks.
    Look: a loop that fills an array, \`Array.from\`, or work that is done before next() asks for it."
  `);
});

it('says that one step ran the whole loop', () => {
  expect(() => expect(numberRead(1_001)).toHaveBeenReadAtMost(4, 'three next() calls'))
    .toThrowErrorMatchingInlineSnapshot(`
    "after three next() calls, your code had read that number 1,001 times; at most 4 were expected
    Why: Each next() takes one step: nothing is computed before it is asked for.
    Look: a loop that fills an array, \`Array.from\`, or work that is done before next() asks for it."
  `);
});
