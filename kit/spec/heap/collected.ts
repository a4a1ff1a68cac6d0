import { setImmediate } from 'node:timers/promises';
import { collectGarbage } from './collect-garbage';

let collection: Promise<void> | undefined;

/**
 * Waits for the current job to end, since until then a WeakRef keeps its target alive, and collects garbage. A full
 * collection is what makes counting slow, so that counts which wait at the same time share one.
 */
export function collected(): Promise<void> {
  collection ??= setImmediate().then(() => {
    collection = undefined;
    collectGarbage();
  });
  return collection;
}
