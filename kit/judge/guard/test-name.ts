import type { Circus } from '@jest/types';

/** What matches the full names of some tests, given as `family › test name`, and nothing else. */
export function patternFor(tests: readonly string[]): string {
  const names = tests.map((test) =>
    test.replaceAll(' › ', ' ').replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&'),
  );
  return `^(?:${names.join('|')})$`;
}

/** The full name of a test as jest's results have it: `laziness calling take() pulls nothing`. */
export function testName(test: Circus.TestEntry): string {
  return titlesOf(test).join(' ');
}

/** The titles of a test's describe blocks, outermost first, and its own. */
export function titlesOf(test: Circus.TestEntry): string[] {
  const titles = [test.name];
  for (let block = test.parent; block.parent !== undefined; block = block.parent) {
    titles.unshift(block.name);
  }
  return titles;
}
