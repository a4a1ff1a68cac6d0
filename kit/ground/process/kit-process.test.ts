import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { FolderOfFiles } from '../../testing/folder-of-files';
import { ROOT } from '../../kata/root';
import { Fall, KitProcess } from './kit-process';

interface Reply {
  readonly text: string;
}

/** Says each text of a question, acts on some of them, and goes on living. */
const ECHO = `
  process.on('message', ({ texts }: { texts: string[] }) => {
    for (const text of texts) {
      if (text === 'exit') process.exit(3);
      if (text === 'loop') for (;;);
      if (text === 'leave a child and exit') {
        const stdio = ['ignore', 'ignore', 'inherit'] as const;
        require('node:child_process').spawn(process.execPath, ['-e', 'setTimeout(Object, 3_000)'], { stdio });
        return process.send!({ text: 'bye' }, () => process.exit(3));
      }
      if (text === 'complain') console.error('no');
      process.send!({ text });
    }
  });
`;

let folder: FolderOfFiles;
let echo: KitProcess<{ texts: string[] }, Reply>;

beforeEach(() => {
  folder = new FolderOfFiles({ 'echo.ts': ECHO });
  echo = new KitProcess(join(folder.path, 'echo.ts'), { stderr: 'keep' });
});

afterEach(() => {
  echo.end();
  folder.remove();
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function lastOf(texts: string[], limitMs?: () => number): Promise<Reply | Fall> {
  const last = texts.at(-1);
  return echo.ask({ texts }, (reply) => (reply.text === last ? reply : undefined), limitMs);
}

it('hears everything up to the reply, also where two questions are open', async () => {
  expect(await Promise.all([lastOf(['a', 'b']), lastOf(['c', 'd'])])).toEqual([
    { text: 'b' },
    { text: 'd' },
  ]);
});

it('says how the process ended before its reply, to a later question too', async () => {
  const fall = new Fall(3, null, undefined);

  expect(await lastOf(['a', 'exit', 'b'])).toEqual(fall);
  expect(echo.isAlive).toBe(false);
  expect(await lastOf(['a'])).toEqual(fall);
});

it('ends a process that is silent for too long', async () => {
  expect(await lastOf(['a'])).toEqual({ text: 'a' });
  expect(await lastOf(['loop', 'b'], () => 200)).toEqual(new Fall(null, 'SIGKILL', 200));
});

it('does not call a process silent that has ended by itself, though not all that it wrote has come', async () => {
  expect(await lastOf(['leave a child and exit', 'b'], () => 1_000)).toEqual(
    new Fall(3, null, undefined),
  );
});

it('keeps what is written to standard error until somebody takes it', async () => {
  await lastOf(['complain', 'exit']);

  expect(echo.takeStderr()).toBe('no\n');
  expect(echo.takeStderr()).toBe('');
});

it('a process that has replied keeps nobody from ending, and ends with its parent', async () => {
  const command = `
    const { KitProcess } = require(${JSON.stringify(join(__dirname, 'kit-process.ts'))});
    const echo = new KitProcess(${JSON.stringify(join(folder.path, 'echo.ts'))});
    echo.ask({ texts: ['a'] }, (reply) => reply).then(({ text }) => console.log(text, echo.pid));
  `;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--require', 'tsx/cjs', '--eval', command],
    { cwd: ROOT },
  );
  const [, text, pid] = /^(a) (\d+)\n$/.exec(stdout) ?? [];

  expect(text).toBe('a');
  // Were it to live on, the test's time limit would end the waiting.
  while (isAlive(Number(pid))) await wait(50);
});
