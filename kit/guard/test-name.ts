import type { Circus } from '@jest/types';

/** The full name of a test as jest's results have it: `laziness calling take() pulls nothing`. */
export function testName(test: Circus.TestEntry): string {
  const titles = [test.name];
  for (let block = test.parent; block.parent !== undefined; block = block.parent) {
    titles.unshift(block.name);
  }
  return titles.join(' ');
}
