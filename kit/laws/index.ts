/** The laws, and what subjects are made of. A spec finds all of it in `#kit`. */
export * from './async';
export { answersAsItsEagerTwin } from './stage/answers-as-its-eager-twin';
export { answersEachCall } from './two-way/answers-each-call';
export { anyMapper, anyPredicate } from './functions';
export { anyNumber, nearly } from './numbers';
export { closesItsSource } from './stage/closes-its-source';
export { countsApart } from './producer/counts-apart';
export { countsAsItsEagerTwin } from './producer/counts-as-its-eager-twin';
export { endsAsAnyGenerator } from './two-way/ends-as-any-generator';
export { handsOnErrors } from './stage/hands-on-errors';
export { keepsCallersApart } from './two-way/keeps-callers-apart';
export { keepsObjectsApart } from './stage/keeps-objects-apart';
export { oneOf } from './argument';
export { producer } from './producer/producer';
export { pullsOnlyWhatIsNeeded } from './stage/pulls-only-what-is-needed';
export { returnsOnce } from './two-way/returns-once';
export { stage } from './stage/stage';
export { twoWay } from './two-way/two-way';
