import type { Circus } from '@jest/types';

/** What matches the full names of some tests, given as `family › test name` or by their `family`, and nothing else. */
export function patternFor(tests: readonly string[]): string {
  const names = tests.map((test) => {
    const name = test.replaceAll(' › ', ' ').replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');
    return test.includes(' › ') ? name : `${name} .*`;
  });
  return `^(?:${names.join('|')})$`;
}

/** Whether a test, given as `family › test name`, is one of some that are given as in {@link patternFor}. */
export function isOneOf(tests: readonly string[], test: string): boolean {
  return tests.some((name) => test === name || test.startsWith(`${name} › `));
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
