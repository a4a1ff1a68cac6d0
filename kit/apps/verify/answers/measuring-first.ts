import { sep } from 'node:path';
import type { Test } from '@jest/test-result';
import TestSequencer from '@jest/test-sequencer';

/**
 * An order for jest's test files: first those that measure the heap. A full collection takes as long as the heap is large,
 * and a process in which TypeScript was loaded some times before holds 200 MB.
 */
export default class MeasuringFirst extends TestSequencer {
  override async sort(tests: Test[]): Promise<Test[]> {
    const sorted = await super.sort(tests);
    return [...sorted.filter(isMeasuring), ...sorted.filter((test) => !isMeasuring(test))];
  }
}

const HEAP_TESTS = `${sep}kit${sep}spec${sep}heap${sep}`;
const ANSWERS = `${sep}solutions${sep}`;

function isMeasuring({ path }: Test): boolean {
  return path.includes(HEAP_TESTS) || path.includes(ANSWERS);
}
