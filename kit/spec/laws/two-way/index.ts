/** Laws for generators that receive values. */
export { answersEachCall } from './answers-each-call';
export { endsAsAnyGenerator } from './ends-as-any-generator';
export { keepsCallersApart } from './keeps-callers-apart';
export { returnsOnce } from './returns-once';
export { twoWay } from './two-way';
