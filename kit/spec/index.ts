/** What specs import as `#kit`. Importing it also adds the matchers to `expect`. */
import * as matchers from './matchers/all';

expect.extend({ ...matchers });

export { compareHeap, compareHeapAsync, compareIteration, markedSource } from './heap/compare-heap';
export { countFirstRetained, countRetained } from './heap/count-retained';
export { marksFor } from './heap/marks';
export * from './laws';
export { collect } from './sources/collect';
export { countedNumber } from './sources/counted-number';
export { CountedSource, countedSource } from './sources/counted-source';
export { fatItem } from './sources/fat-item';
export { Timeline } from './sources/timeline';
