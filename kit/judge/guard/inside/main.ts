import { createRequire } from 'node:module';
import { collectGarbage } from '../../../spec/heap/collect-garbage';
import { endWithParent } from '../../../ground/process/end-with-parent';
import { condemned } from './environment';
import { forgetFiles } from './forget-files';
import type { SpecJob, WorkerMessage } from './protocol';
import { hasCompiled } from '../../loading/lazy-ts-jest';
import { plain } from './plain';
import { UnhandledBetweenTests } from '../sentences/unhandled';

interface JestWorker {
  setup(data: {
    serializableResolvers: { config: SpecJob['spec']['config']; serializableModuleMap: unknown }[];
  }): Promise<void>;
  worker(spec: SpecJob['spec']): Promise<unknown>;
}

// jest-runner does not export its worker's code, but exactly this code must run here.
const requireOfJest = createRequire(require.resolve('jest-runner/package.json'));
const jestWorker = requireOfJest('./build/testWorker.js') as JestWorker;

// A spec needs these. A process that was started ahead has time to load them now.
requireOfJest('jest-runtime');
requireOfJest('jest-circus/runner');

const BEAT_MS = 250;
/** So long that the next file of a queue comes before it. */
const IDLE_MS = 100;
const STRAY_ERRORS = ['uncaughtException', 'unhandledRejection', 'rejectionHandled'] as const;
/** V8 keeps maps, and with them a whole sandbox, for two collections more (`--retain-maps-for-n-gc`). */
const COLLECTIONS_UNTIL_FREE = 3;

// jest's events leave through `process.send`, and a bigint in a failing test's details would make it throw.
const send = process.send!.bind(process) as (message: unknown, sent?: () => void) => boolean;
process.send = (message: unknown): boolean => send(plain(message));

function report(message: WorkerMessage): void {
  process.send!(message);
}

setInterval(() => report({ kind: 'beat' }), BEAT_MS).unref();

process.on('message', (job: SpecJob) => void run(job));
endWithParent();

// While tests run, jest-circus puts its own listeners in place of these. What comes before and after would end the
// process as if the code had called `process.exit()`, and nobody would see the error.
listenForStrayErrors();

function listenForStrayErrors(): void {
  process.on('uncaughtException', endWith);
  process.on('unhandledRejection', endWith);
}

function endWith(reason: unknown): void {
  const { message, stack } = new UnhandledBetweenTests(reason);
  const error = { code: undefined, message, stack, type: 'Error' };
  send({ kind: 'error', error } satisfies WorkerMessage, () => process.exit(1));
}

let idle: NodeJS.Timeout | undefined;

async function run({ spec, serializableModuleMap, condemned: names }: SpecJob): Promise<void> {
  clearTimeout(idle);
  condemned.clear();
  for (const [name, sentence] of names) condemned.set(name, sentence);
  try {
    await forgetFiles(spec);
    await jestWorker.setup({
      serializableResolvers: [{ config: spec.config, serializableModuleMap }],
    });
    const result = await jestWorker.worker(spec);
    report({ kind: 'result', result, hasCompiled: hasCompiled() });
  } catch (error) {
    report({ kind: 'error', error });
    // A file that could not be loaded leaves jest's listeners behind, and they keep its sandbox alive.
    for (const name of STRAY_ERRORS) process.removeAllListeners(name);
    listenForStrayErrors();
  }
  // Otherwise the garbage of this file would be freed in the middle of the next one's measurements and spoil them.
  idle = setTimeout(() => {
    for (let count = 0; count < COLLECTIONS_UNTIL_FREE; count += 1) collectGarbage();
  }, IDLE_MS).unref();
}
