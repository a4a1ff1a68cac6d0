import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

type Collect = (onlyYoung?: boolean) => unknown;

const gc: Collect = globalThis.gc ?? exposedGc();

/**
 * Runs a full garbage collection, without any flag on the command line.
 *
 * Called with no argument: on Node 20 `gc({ type: 'major', execution: 'sync' })` runs a minor collection.
 */
export function collectGarbage(): void {
  gc();
}

/** Collects what was made a moment ago and is dead already. It takes a millisecond, a full collection ten and more. */
export function collectYoungGarbage(): void {
  gc(true);
}

function exposedGc(): Collect {
  setFlagsFromString('--expose-gc');
  const exposed = runInNewContext('gc') as Collect;
  // Contexts made from here on (jest makes one per spec file) must not have a `gc`.
  setFlagsFromString('--no-expose-gc');
  return exposed;
}
