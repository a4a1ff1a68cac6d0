/** Laws about what gives one source several readers. */
export { closesWithTheLastBranch } from './closes-with-the-last-branch';
export { givesEachBranchEveryValue } from './gives-each-branch-every-value';
export { handsTheErrorToWhoAsked } from './hands-the-error-to-who-asked';
export { pullsEachValueOnce } from './pulls-each-value-once';
export { split } from './split';
