import { SANDBOX_LEVELS, type SandboxLevel } from '../records/record';
import { bwrap } from './bwrap';
import { none, permission } from './node-alone';
import type { Sandbox } from './sandbox';
import { Refusal } from '../../../ground/command-line/run-command';

const SANDBOXES: Readonly<Record<SandboxLevel, Sandbox>> = { bwrap, permission, none };

/** Thrown if the sandbox that was asked for does not work on this machine. */
export class SandboxMissing extends Refusal {
  override readonly name = 'SandboxMissing';
  override readonly exitCode = 3;
}

/**
 * The strictest sandbox that works on this machine, or the one with the given name.
 *
 * @param wanted a level, or `auto`
 * @throws SandboxMissing if the named one does not work on this machine
 */
export function chooseSandbox(wanted: SandboxLevel | 'auto'): Sandbox {
  const candidates = wanted === 'auto' ? SANDBOX_LEVELS : [wanted];
  const found = candidates
    .map((level) => SANDBOXES[level])
    .find((sandbox) => sandbox.tried() === process.version);
  if (found === undefined) {
    throw new SandboxMissing(
      `The sandbox ${wanted} does not work here: on Linux install bubblewrap, or leave the choice to --sandbox auto.`,
    );
  }
  return found;
}

/** Whether a sandbox is at least as strict as a level. */
export function isAtLeast({ level }: Sandbox, least: SandboxLevel): boolean {
  return SANDBOX_LEVELS.indexOf(level) <= SANDBOX_LEVELS.indexOf(least);
}
