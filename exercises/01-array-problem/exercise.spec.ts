import { getNumbers, getNumbersGenerator } from '#kata/01-array-problem';
import { compareIteration, countedNumber } from '#kit';

describe('laziness', () => {
  it('calling getNumbersGenerator() computes nothing', () => {
    const n = countedNumber(1_000);

    getNumbersGenerator(n.asNumber);

    expect(n).toHaveBeenReadAtMost(0, 'getNumbersGenerator(n)');
  });

  it('three next() calls take three steps of the loop', () => {
    const n = countedNumber(1_000);
    const numbers = getNumbersGenerator(n.asNumber);

    const firstThree = [numbers.next(), numbers.next(), numbers.next()];

    expect(n).toHaveBeenReadAtMost(4, 'three next() calls');
    expect(firstThree.map(({ value }) => value)).toEqual([0, 2, 4]);
  });
});

describe('bounded heap growth', () => {
  it('half-way through a million numbers it retains next to nothing, where the array retains them all', () => {
    const heap = compareIteration({
      lazy: () => getNumbersGenerator(1_000_000),
      eager: () => getNumbers(1_000_000),
      length: 1_000_000,
    });

    expect(heap).toStayFlat();
  });
});
