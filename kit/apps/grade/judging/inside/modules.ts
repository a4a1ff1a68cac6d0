import assert from 'node:assert';
import { Buffer } from 'node:buffer';
import events from 'node:events';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import stringDecoder from 'node:string_decoder';
import timersPromises from 'node:timers/promises';
import util from 'node:util';

/** What a submission may import of Node besides `node:fs`: nothing here reaches out of the process. */
export function allowedModules(timers: object): Readonly<Record<string, object>> {
  return {
    assert,
    buffer: { Buffer },
    events,
    os: { EOL: os.EOL, tmpdir: os.tmpdir },
    path,
    string_decoder: stringDecoder,
    timers,
    'timers/promises': timersPromises,
    util: withoutCallSites(util),
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

/** They would tell which test runs: see `own-stacks.ts`. */
function withoutCallSites(all: object): object {
  const { getCallSite, getCallSites, ...others } = all as Record<string, unknown>;
  return getCallSite === undefined && getCallSites === undefined ? all : others;
}
