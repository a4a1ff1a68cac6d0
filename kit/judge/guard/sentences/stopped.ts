import type { Fall } from '../../../ground/process/kit-process';
import { counted } from '../../../ground/text/counted';
import { textOf } from '../../../ground/text/message';

/** Why code had to be stopped, in the three parts that every message of the kit has. */
export type Cause =
  | { readonly kind: 'endless-loop'; readonly limitMs: number; readonly lines?: number }
  | { readonly kind: 'silence' | 'loading' | 'time'; readonly limitMs: number }
  | { readonly kind: 'out-of-memory'; readonly heapMegabytes: number }
  | { readonly kind: 'exit' | 'killed' | 'unreadable-throw'; readonly how: string };

/** The sentence for a {@link Cause}; `who` names the test, or the file while it was being loaded. */
export function sentenceFor(cause: Cause, who: string): string {
  switch (cause.kind) {
    case 'endless-loop':
      return textOf({
        what: `${who} was stopped: expected it to finish, it was still running after ${seconds(cause.limitMs)} without a pause`,
        why: 'an endless loop never lets other code run. A generator lets its caller run at every `yield`.',
        look: `a \`while\` or \`for\` that never reaches \`yield\`, \`break\` or \`return\`, a spread of an endless iterator, or work that grows with every step.${logging(cause.lines ?? 0)}`,
      });
    case 'silence':
      return textOf({
        what: `${who} was stopped: expected it to finish, its process showed no sign of life for ${seconds(cause.limitMs)}`,
        why: '`await` on something already settled never lets timers or other work run, so an endless loop around it hangs.',
        look: 'a loop after an `await`, `while (true) await …`, or a `for await` over an endless iterator.',
      });
    case 'loading':
      return textOf({
        what: `${who} was stopped: expected it to load, it was still loading after ${seconds(cause.limitMs)}`,
        why: 'a file is run from top to bottom when it is imported, before any test.',
        look: 'an endless loop outside every function, or a call there that never ends.',
      });
    case 'time':
      return textOf({
        what: `${who} was stopped: expected all tests to end, they were still running after ${seconds(cause.limitMs)}`,
        why: 'each test that hangs costs time, and the time of a submission is limited.',
        look: 'why the tests before this one were stopped. Fix that first.',
      });
    case 'out-of-memory':
      return textOf({
        what: `${who} was stopped: expected it to stay small, it used up the ${cause.heapMegabytes} MB that a spec may have`,
        why: 'a lazy answer holds one value at a time, however many there are.',
        look: 'an array, a Set or a string that grows in an endless loop, or `[...endless]`.',
      });
    case 'exit':
      return textOf({
        what: `${who} was stopped: expected it to return or throw, it ended its process (${cause.how})`,
        why: 'everything after it is lost, also other tests.',
        look: 'a call of `process.exit()`, `process.abort()` or `process.kill()`.',
      });
    case 'killed':
      return textOf({
        what: `${who} was stopped: its process was ended from outside (${cause.how}), probably because the system was short of memory; expected it to run to its end`,
        why: 'a system without free memory ends the process that takes most of it. Your code may be right all the same.',
        look: 'how much memory is free: a container needs 1 GB for the kata. Close other programs and run it again. If that does not help, look for an array or a string that never stops growing.',
      });
    case 'unreadable-throw':
      return textOf({
        what: `${who} was stopped: expected it to return or throw an error, it threw something that cannot be read (${cause.how})`,
        why: 'a report reads the message and the stack of an error, and a getter that throws ends the report.',
        look: 'what is thrown: a plain `new Error(…)` can always be read.',
      });
  }
}

/** Signals that code hardly ever sends to its own process. `process.abort()` arrives as SIGABRT. */
const FROM_OUTSIDE: readonly string[] = ['SIGKILL', 'SIGTERM', 'SIGHUP', 'SIGINT'];

/** The {@link Cause} if only the exit code or the signal of a process is known. */
export function causeOfEnd(
  code: number | null,
  signal: NodeJS.Signals | null,
): Extract<Cause, { how: string }> {
  if (signal === null) return { kind: 'exit', how: `exit code ${code}` };
  const how = `signal ${signal}`;
  return FROM_OUTSIDE.includes(signal) ? { kind: 'killed', how } : { kind: 'exit', how };
}

/**
 * The {@link Cause} if a process has ended before its reply.
 *
 * @param stderr what it has written to its standard error
 * @param isLoading whether it was still loading a file
 */
export function causeOfFall(
  { code, signal, silentMs }: Fall,
  stderr: string,
  heapMegabytes: number,
  isLoading = false,
): Cause {
  if (silentMs !== undefined) return { kind: isLoading ? 'loading' : 'silence', limitMs: silentMs };
  return saysOutOfMemory(stderr)
    ? { kind: 'out-of-memory', heapMegabytes }
    : causeOfEnd(code, signal);
}

/** With so many lines or more, logging takes a good part of the time, so the sentence mentions it. */
const MANY_LINES = 1_000;

function logging(lines: number): string {
  return lines < MANY_LINES
    ? ''
    : ` Your code logged ${counted(lines, 'line')} in that time: look at the loop that logs, and run it once without.`;
}

/** V8's last words. Nothing else shows that memory was the cause. */
const OUT_OF_MEMORY =
  /heap out of memory|invalid (?:array|size|string|table)|Allocation failed|FATAL ERROR/i;

/** Whether the standard error of a process says that it ran out of memory. */
export function saysOutOfMemory(stderr: string): boolean {
  return OUT_OF_MEMORY.test(stderr);
}

function seconds(ms: number): string {
  return `${Math.round(ms / 100) / 10} s`;
}
