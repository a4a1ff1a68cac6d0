/** Laws for what must be waited for. */
export { answersCallsInOrder } from './answers-calls-in-order';
export { batchWriter } from './batch-writer';
export { endsWhenLeft } from './ends-when-left';
export { pager } from './pager';
export { passesOnFailedRows } from './passes-on-failed-rows';
export { passesOnFailedWrites } from './passes-on-failed-writes';
export { passesOnRejections } from './passes-on-rejections';
export { readsAndWritesInTurn } from './reads-and-writes-in-turn';
export { requestsPagesWhenNeeded } from './requests-pages-when-needed';
export { writesEveryRow } from './writes-every-row';
export { yieldsEveryItem } from './yields-every-item';
