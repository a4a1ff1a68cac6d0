/** Laws for generator objects that are written by hand. */
export { answersAsItsTwin } from './answers-as-its-twin';
export { handBuilt } from './hand-built';
export { mindsItsOwnState } from './minds-its-own-state';
export { survivesItsBody } from './survives-its-body';
