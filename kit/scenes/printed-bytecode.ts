import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KitProcess } from '../ground/process/kit-process';
import { limitsNow } from '../judge/guard/limits';
import type { SceneSource } from './inside/loaded-scene';

/**
 * What V8 prints of the functions of a name while a scene takes its first step. `--print-bytecode` is a flag for V8's
 * own developers: another engine, or another V8, may print nothing.
 */
export async function printedBytecode(source: SceneSource, functionName: string): Promise<string> {
  // V8 prints a word at a time and does not wait for a pipe that is full: through one, much would be lost.
  const folder = mkdtempSync(join(tmpdir(), 'generator-kata-'));
  const file = join(folder, 'bytecode.txt');
  const output = openSync(file, 'w');
  try {
    const nodeFlags = ['--print-bytecode', `--print-bytecode-filter=${functionName}`];
    const child = new KitProcess<SceneSource, never>(
      join(__dirname, 'inside', 'bytecode-process.ts'),
      { nodeFlags, stdout: output, stderr: 'ignore' },
    );
    // It ends without an answer.
    await child.ask(
      source,
      () => undefined,
      () => limitsNow().loadingMs,
    );
    return readFileSync(file, 'utf8');
  } finally {
    closeSync(output);
    rmSync(folder, { recursive: true });
  }
}
