/** The laws, and what subjects are made of. A spec finds all of it in `#kit`. */
export { answersAsItsEagerTwin } from './stage/answers-as-its-eager-twin';
export { anyMapper, anyPredicate } from './functions';
export { closesItsSource } from './stage/closes-its-source';
export { countsApart } from './producer/counts-apart';
export { countsAsItsEagerTwin } from './producer/counts-as-its-eager-twin';
export { handsOnErrors } from './stage/hands-on-errors';
export { keepsObjectsApart } from './stage/keeps-objects-apart';
export { oneOf } from './argument';
export { producer } from './producer/producer';
export { pullsOnlyWhatIsNeeded } from './stage/pulls-only-what-is-needed';
export { stage } from './stage/stage';
