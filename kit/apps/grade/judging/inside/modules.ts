import assert from 'node:assert';
import { Buffer } from 'node:buffer';
import events from 'node:events';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import stringDecoder from 'node:string_decoder';
import timersPromises from 'node:timers/promises';
import util from 'node:util';

/** The class has objects that lead to the one by which Node calls functions back, and so to those of a judge. */
const CALLING_BACK = 'EventEmitterAsyncResource';
/** Names of `node:util`: frames would tell which test runs (see `own-stacks.ts`), and what can be moved is a channel. */
const LEADING_INWARD = new Set([
  'getCallSite',
  'getCallSites',
  'transferableAbortController',
  'transferableAbortSignal',
]);

/** What a submission may import of Node besides `node:fs`: nothing here reaches out of the process. */
export function allowedModules(timers: object): Readonly<Record<string, object>> {
  // It is a function, of which there is no copy.
  Reflect.deleteProperty(events, CALLING_BACK);
  return {
    assert,
    buffer: { Buffer },
    events,
    os: { EOL: os.EOL, tmpdir: os.tmpdir },
    path,
    string_decoder: stringDecoder,
    timers,
    'timers/promises': timersPromises,
    // A copy. It has loaded what Node loads when it is first asked for, so that this is there to be hardened.
    util: Object.fromEntries(Object.entries(util).filter(([name]) => !LEADING_INWARD.has(name))),
  };
}

/** Gives a submission what it may import of Node. */
export function modulesForSubmission(
  allowed: Readonly<Record<string, object>>,
  scratchFs: object,
  onReach: (what: string) => void,
): (name: string) => unknown {
  return (name) => {
    const plain = name.replace(/^node:/, '');
    if (plain === 'fs') return scratchFs;
    // `constructor` and its like are names of no module.
    if (Object.hasOwn(allowed, plain)) return allowed[plain];
    onReach(`the module ${name}`);
    throw new Error(`${name} is not available while a submission is judged`);
  };
}

/** Gives a spec all of Node, except that its files are the submission's. */
export function modulesForSpec(scratchFs: object): (name: string) => unknown {
  const require = createRequire(__filename);
  return (name) => (name === 'node:fs' ? scratchFs : (require(name) as unknown));
}
