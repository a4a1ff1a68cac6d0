import { setImmediate } from 'node:timers/promises';
import { collectGarbage } from './collect-garbage';

let collection: Promise<void> | undefined;

/**
 * Waits for the current job to end, because a WeakRef keeps its target alive until then. Then it collects garbage. A full
 * collection is the slow part of counting, so counts that wait at the same time share one.
 */
export function collected(): Promise<void> {
  collection ??= setImmediate().then(() => {
    collection = undefined;
    collectGarbage();
  });
  return collection;
}
