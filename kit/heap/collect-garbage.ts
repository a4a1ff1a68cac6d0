import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Runs a full garbage collection, without any flag on the command line.
 *
 * Called with no argument: on Node 20 `gc({ type: 'major', execution: 'sync' })` runs a minor collection.
 */
export const collectGarbage: () => void = globalThis.gc ?? exposeGc();

function exposeGc(): () => void {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as () => void;
  // Contexts made from here on (jest makes one per spec file) are to have no `gc` of their own.
  setFlagsFromString('--no-expose-gc');
  return () => gc();
}
