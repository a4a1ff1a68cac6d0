import { fork } from 'node:child_process';
import { join } from 'node:path';
import { LIMITS } from '../guard/limits';
import type { SceneSource } from './loaded-scene';

/**
 * What V8 prints of the functions of a name while a scene takes its first step. `--print-bytecode` is a flag for V8's
 * own developers: another engine, or another V8, may print nothing.
 */
export async function printedBytecode(source: SceneSource, functionName: string): Promise<string> {
  const child = fork(join(__dirname, 'bytecode-process.ts'), {
    execArgv: [
      '--require',
      require.resolve('tsx/cjs'),
      '--print-bytecode',
      `--print-bytecode-filter=${functionName}`,
    ],
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
    timeout: LIMITS.loadingMs,
    killSignal: 'SIGKILL',
  });
  let printed = '';
  child.stdout!.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  child.send(source);
  await new Promise((settle) => child.once('close', settle));
  return printed;
}
