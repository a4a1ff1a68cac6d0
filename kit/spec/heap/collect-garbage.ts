import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

type Collect = (onlyYoung?: boolean) => unknown;

const gc: Collect = globalThis.gc ?? exposedGc();

/**
 * Runs a full garbage collection, without any flag on the command line.
 *
 * It calls `gc` without an argument, because `gc({ type: 'major', execution: 'sync' })` runs a minor collection on Node 20.
 */
export function collectGarbage(): void {
  gc();
}

/** Collects only young garbage. This takes a millisecond, while a full collection takes ten or more. */
export function collectYoungGarbage(): void {
  gc(true);
}

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

function exposedGc(): Collect {
  setFlagsFromString('--expose-gc');
  const exposed = runInNewContext('gc') as Collect;
  // Contexts made from here on (jest makes one per spec file) must not have a `gc`.
  setFlagsFromString('--no-expose-gc');
  return exposed;
}
