/** Laws for functions that consume an iterable and return one value. */
export { answersForAnySource } from './answers-for-any-source';
export { closesWhatItLeaves } from './closes-what-it-leaves';
export { consumer } from './consumer';
export { handsOnSourceErrors } from './hands-on-source-errors';
export { leavesItsSourceAlone } from './leaves-its-source-alone';
export { readsNoFurther } from './reads-no-further';
