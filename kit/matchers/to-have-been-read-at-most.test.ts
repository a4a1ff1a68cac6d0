import '../index';
import { countedNumber } from '../sources/counted-number';

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
    "expected the end of the loop to be looked at 0 times at most after \`range(0, end)\`, received 1,001
    Why: Calling a generator function must not run its body: nothing is computed until next() asks.
    Look: a loop that fills an array, \`Array.from\`, or work done in the call instead of in next()."
  `);
});

it('says that one step ran the whole loop', () => {
  expect(() => expect(numberRead(1_001)).toHaveBeenReadAtMost(4, 'three next() calls'))
    .toThrowErrorMatchingInlineSnapshot(`
    "expected the end of the loop to be looked at 4 times at most after \`three next() calls\`, received 1,001
    Why: Each next() runs the body to the next \`yield\` and no further; here a whole loop ran at once.
    Look: a loop that fills an array, \`Array.from\`, or work done in the call instead of in next()."
  `);
});
