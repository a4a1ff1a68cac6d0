/** Laws about what joins several sources into one iterator. */
export { closesWhatItReads } from './closes-what-it-reads';
export { endsWithAnError } from './ends-with-an-error';
export { handsOnErrorsOfClosing } from './hands-on-errors-of-closing';
export { join } from './join';
export { keepsRowsApart } from './keeps-rows-apart';
export { opensEachInTurn } from './opens-each-in-turn';
export { yieldsEachInTurn } from './yields-each-in-turn';
