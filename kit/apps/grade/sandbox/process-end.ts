import { constants } from 'node:os';

/** How a process has ended, as Node tells it. */
export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** What is added to a signal's number to make an exit code of it. */
const SIGNAL_CODES = 128;

/**
 * How the process inside a sandbox has ended. Bubblewrap, as shells do, ends with 128 + n where that process was ended by
 * signal n.
 */
export function processEnd(code: number | null, signal: NodeJS.Signals | null): ProcessEnd {
  const number = (code ?? 0) - SIGNAL_CODES;
  const entries = Object.entries(constants.signals) as [NodeJS.Signals, number][];
  const inside = entries.find(([, value]) => value === number)?.[0];
  return inside === undefined ? { code, signal } : { code: null, signal: inside };
}
