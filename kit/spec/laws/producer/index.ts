/** Laws for functions that make values out of their arguments. */
export { countsApart } from './counts-apart';
export { countsAsItsEagerTwin } from './counts-as-its-eager-twin';
export { givesEachLoopItsPlace } from './gives-each-loop-its-place';
export { ignoresWhatItIsSent } from './ignores-what-it-is-sent';
export { producer } from './producer';
export { reiterable } from './reiterable';
export { staysOver } from './stays-over';
