/** Laws for functions that read rows and write batches. */
export { batchWriter } from './batch-writer';
export { passesOnFailedRows } from './passes-on-failed-rows';
export { passesOnFailedWrites } from './passes-on-failed-writes';
export { readsAndWritesInTurn } from './reads-and-writes-in-turn';
export { writesEveryRow } from './writes-every-row';
