/** The laws, and what subjects are made of. A spec finds all of it in `#kit`. */
export { oneOf } from './argument';
export { anyMapper, anyPredicate } from './functions';
export { stage } from './stage/stage';
export { answersAsItsEagerTwin } from './stage/answers-as-its-eager-twin';
export { closesItsSource } from './stage/closes-its-source';
export { keepsObjectsApart } from './stage/keeps-objects-apart';
export { pullsOnlyWhatIsNeeded } from './stage/pulls-only-what-is-needed';
export { countsApart } from './producer/counts-apart';
export { countsAsItsEagerTwin } from './producer/counts-as-its-eager-twin';
export { producer } from './producer/producer';
