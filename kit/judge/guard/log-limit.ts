import { format } from 'node:util';
import type { Circus } from '@jest/types';
import { counted } from '../../ground/text/counted';

/** How many lines of one test are kept. Nobody reads more. */
const LINES_KEPT = 40;
/** How many characters of a line are kept: code may log all the values that it should not have kept. */
const LONGEST_LINE = 1_000;
/** Places that jest keeps with a line, instead of a hundred: three of jest or the kit, and the one that logs. */
const PLACES_KEPT = 4;

/** Methods that write their arguments as they are, by the method of jest's console that they all call in the end. */
const PLAIN = {
  ...{ debug: '_log', dirxml: '_log', info: '_log', log: '_log' },
  ...{ error: '_logError', warn: '_logError' },
} as const;
/** Others that write a line, or keep something for one. `groupEnd` does neither. */
const OTHERS = [
  ...['assert', 'count', 'dir', 'group', 'groupCollapsed', 'table', 'time', 'timeEnd', 'timeLog'],
  'trace',
] as const;

type Method = (...args: unknown[]) => void;
type Sink = (type: string, message: string) => void;

/** The part of jest's consoles that this file needs: every method calls one of these two in the end. */
export interface JestConsole {
  _log: Sink;
  _logError?: Sink;
  [method: string]: unknown;
}

/**
 * Keeps the first lines that each test logs and counts the others. Jest keeps every line together with its stack, so one
 * log for each of a million values takes hundreds of megabytes and many seconds: a lazy answer would look like one that
 * keeps its values, or that never ends.
 */
export class LogLimit {
  readonly #console: JestConsole;
  readonly #keep: Sink;
  readonly #methods = new Map<string, unknown>();
  #kept = 0;
  #dropped = 0;

  /** @param console the one that a sandbox gets; its methods are exchanged */
  constructor(console: JestConsole) {
    this.#console = console;
    const keep = console._log.bind(console);
    const keepError = console._logError?.bind(console) ?? keep;
    this.#keep = keep;
    for (const [name, sink] of Object.entries(PLAIN))
      console[name] = this.#limited(name, sink === '_log' ? keep : keepError);
    console._log = this.#placeless(keep);
    console._logError = this.#placeless(keepError);
    for (const name of [...Object.keys(PLAIN), ...OTHERS]) this.#methods.set(name, console[name]);
  }

  /** How many lines were logged since the last test began. */
  get lines(): number {
    return this.#kept + this.#dropped;
  }

  /** To be called with the events of jest-circus. What is logged between two tests counts as a test's, too. */
  handle({ name }: Circus.Event): void {
    if (name !== 'test_start' && name !== 'test_done' && name !== 'run_finish') return;
    if (this.#dropped > 0) withPlaces(0, () => this.#keep('log', notShown(this.#dropped)));
    this.#kept = 0;
    this.#dropped = 0;
    // After a file's end jest complains of each line, without an end.
    if (name === 'run_finish') this.#onlyCount();
    else this.#keepAgain();
  }

  /** Jest takes the place from the third call below its own: nothing but this may lie between it and who logs. */
  #limited(type: string, keep: Sink): Method {
    return (...args) => {
      const text = this.#admitted(format(...args));
      if (text === undefined) return;
      const { stackTraceLimit } = Error;
      // Each file among the places costs a heap test the source map of that file.
      Error.stackTraceLimit = PLACES_KEPT;
      keep(type, text);
      Error.stackTraceLimit = stackTraceLimit;
    };
  }

  /** For the methods that are jest's own: their place would be one in jest. */
  #placeless(keep: Sink): Sink {
    return (type, message) => {
      const text = this.#admitted(message);
      if (text !== undefined) withPlaces(0, () => keep(type, text));
    };
  }

  /** The part of a text to keep; undefined if there is none. */
  #admitted(message: string): string | undefined {
    const lines = message.split('\n');
    const kept = lines.slice(0, LINES_KEPT - this.#kept);
    this.#kept += kept.length;
    this.#dropped += lines.length - kept.length;
    // From here on, the text is not even made.
    if (this.#kept === LINES_KEPT) this.#onlyCount();
    return kept.length === 0 ? undefined : kept.map(shortened).join('\n');
  }

  /** Exchanges the methods, except those that a test has exchanged itself. */
  #onlyCount(): void {
    for (const [name, method] of this.#methods)
      if (this.#console[name] === method) this.#console[name] = this.#counter;
  }

  #keepAgain(): void {
    for (const [name, method] of this.#methods)
      if (this.#console[name] === this.#counter) this.#console[name] = method;
  }

  readonly #counter: Method = () => {
    this.#dropped += 1;
  };
}

/** The line that stands for lines that were not kept. */
export function notShown(lines: number): string {
  return `… and ${counted(lines, 'more line')}`;
}

/** How many lines a line of {@link notShown} stands for; undefined for any other line. */
export function countNotShown(line: string): number | undefined {
  const [, digits] = /^\s*… and ([\d,]+) more lines?$/.exec(line) ?? [];
  return digits === undefined ? undefined : Number(digits.replaceAll(',', ''));
}

function shortened(line: string): string {
  return line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE)} …`;
}

function withPlaces(most: number, log: () => void): void {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = most;
  try {
    log();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
