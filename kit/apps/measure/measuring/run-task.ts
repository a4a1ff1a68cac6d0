import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { endWithThis } from '../../../ground/process/end-with-this';
import { CHUNK, type Message, type Results, type Task } from '../inside/protocol';

/** How a task ended: with a result, or because what it made does not fit. */
export type TaskEnd<Result> =
  | { readonly kind: 'result'; readonly result: Result }
  | ({ readonly kind: 'does not fit' } & Misfit);

/** Why something does not fit. */
export interface Misfit {
  /**
   * - `memory`: the heap that the process was allowed is full.
   * - `length`: V8 makes no array that long, whatever memory there is.
   * - `killed`: the system ended the process.
   */
  readonly why: 'memory' | 'length' | 'killed';
  /** How many values had been made when the process last told. */
  readonly reached: number;
  readonly heapMegabytes: number;
}

export interface RunTaskOptions {
  /** The heap that the process may use, in V8's megabytes. */
  readonly heapMegabytes: number;
  readonly onProgress?: (values: number) => void;
}

/**
 * Runs a task in its own process.
 *
 * @throws Error if the process ends without a result for another reason than size
 */
export async function runTask<T extends Task>(
  task: T,
  { heapMegabytes, onProgress = () => {} }: RunTaskOptions,
): Promise<TaskEnd<Results[T['kind']]>> {
  // Not by a channel, as other processes of the kit: what waits in one is lost where V8 aborts for want of memory.
  const child = spawn(
    process.execPath,
    [
      '--require',
      require.resolve('tsx/cjs'),
      `--max-old-space-size=${heapMegabytes}`,
      join(__dirname, '..', 'inside', 'main.ts'),
      JSON.stringify(task),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_OPTIONS: '' } },
  );
  endWithThis(child);
  let begun = false;
  let reached = 0;
  let refusal = '';
  let result: Results[T['kind']] | undefined;
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  createInterface(child.stdout).on('line', (line) => {
    const message = JSON.parse(line) as Message;
    switch (message.kind) {
      case 'begun':
        begun = true;
        reached = 0;
        break;
      case 'chunk':
        if (begun) onProgress((reached += CHUNK));
        break;
      case 'refused':
        refusal = message.message;
        break;
      case 'result':
        result = message.result as Results[T['kind']];
    }
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  const how = signal ?? `exit code ${code}`;
  if (result !== undefined) return { kind: 'result', result };
  const why = whyItDoesNotFit(`${refusal}\n${stderr}`, how);
  if (why === undefined) throw new Error(`measuring failed (${how}):\n${stderr}`);
  return { kind: 'does not fit', why, reached, heapMegabytes };
}

/** V8's own account is a screenful of addresses; all that it says is one of these. */
function whyItDoesNotFit(text: string, how: string): Misfit['why'] | undefined {
  if (/invalid (?:array|size|table)/i.test(text)) return 'length';
  if (/heap out of memory|Allocation failed/i.test(text)) return 'memory';
  return how === 'SIGKILL' ? 'killed' : undefined;
}
