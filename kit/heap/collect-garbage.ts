import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const gc: () => unknown = globalThis.gc ?? exposedGc();

/**
 * Runs a full garbage collection, without any flag on the command line.
 *
 * Called with no argument: on Node 20 `gc({ type: 'major', execution: 'sync' })` runs a minor collection.
 */
export function collectGarbage(): void {
  gc();
}

function exposedGc(): () => unknown {
  setFlagsFromString('--expose-gc');
  const exposed = runInNewContext('gc') as () => unknown;
  // Contexts made from here on (jest makes one per spec file) are to have no `gc` of their own.
  setFlagsFromString('--no-expose-gc');
  return exposed;
}
