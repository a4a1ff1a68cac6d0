import { asking, oneByOne } from './async-calls';
import { judgedCalls } from './judged-calls';
import { soundList } from './paged-list';
import { answers } from './views';

/** The items of all pages come out unchanged, each once and in order, and then nothing more. */
export const yieldsEveryItem = judgedCalls({ list: soundList, script: oneByOne(asking) }, answers, {
  why: 'Only `next: null` ends a list, and an item is an item: `0`, `""`, `undefined` and arrays, too.',
  look: 'the step marked ▸. Which condition ends your loop or skips an item?',
});
