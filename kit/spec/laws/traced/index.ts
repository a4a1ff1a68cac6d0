/** Laws for generators whose steps are noted. */
export { cleansUpOnce } from './cleans-up-once';
export { passesOnErrorsInside } from './passes-on-errors-inside';
export { passesOnErrorsOfCleanup } from './passes-on-errors-of-cleanup';
export { runsApart } from './runs-apart';
export { runsStepByStep } from './runs-step-by-step';
export { traced, yields } from './traced';
