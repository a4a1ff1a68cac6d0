import { constants } from 'node:os';

/** How a process has ended, as Node reports it. */
export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** This plus a signal's number is the exit code. */
const SIGNAL_CODES = 128;

/**
 * How the process inside a sandbox has ended. If signal n ended it, bubblewrap's own exit code is 128 + n, like a
 * shell's.
 */
export function processEnd(code: number | null, signal: NodeJS.Signals | null): ProcessEnd {
  const number = (code ?? 0) - SIGNAL_CODES;
  const entries = Object.entries(constants.signals) as [NodeJS.Signals, number][];
  const inside = entries.find(([, value]) => value === number)?.[0];
  return inside === undefined ? { code, signal } : { code: null, signal: inside };
}
