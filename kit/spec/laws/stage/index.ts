/** Laws for functions that take a source and yield values. */
export { answersAsItsEagerTwin } from './answers-as-its-eager-twin';
export { closesItsSource } from './closes-its-source';
export { handsItsArraysOver } from './hands-its-arrays-over';
export { handsOnErrors } from './hands-on-errors';
export { keepsObjectsApart } from './keeps-objects-apart';
export { pullsOnlyWhatIsNeeded } from './pulls-only-what-is-needed';
export { stage } from './stage';
export { takesAnyIterable } from './takes-any-iterable';
