import { dirname, join } from 'node:path';
import { condemned } from './condemned';
import type { Job, Report } from './job';
import { plain } from './plain';

interface JestWorker {
  setup(data: {
    serializableResolvers: { config: Job['spec']['config']; serializableModuleMap: unknown }[];
  }): Promise<void>;
  worker(spec: Job['spec']): Promise<unknown>;
}

// jest-runner exports its worker's code to nobody, yet it is exactly what has to run here.
// eslint-disable-next-line @typescript-eslint/no-require-imports -- nothing to import it by
const jestWorker = require(
  join(dirname(require.resolve('jest-runner/package.json')), 'build', 'testWorker.js'),
) as JestWorker;

const BEAT_MS = 250;

// jest's events leave through `process.send`, and a bigint in a failing test's details would make it throw.
const send = process.send!.bind(process) as (message: unknown) => boolean;
process.send = (message: unknown): boolean => send(plain(message));

function report(message: Report): void {
  process.send!(message);
}

setInterval(() => report({ kind: 'beat' }), BEAT_MS).unref();

process.on('message', (job: Job) => void run(job));
// The runner has gone: so must we, whatever is still under way.
process.on('disconnect', () => process.exit());

async function run({ spec, serializableModuleMap, condemned: names }: Job): Promise<void> {
  condemned.clear();
  for (const [name, sentence] of names) condemned.set(name, sentence);
  try {
    await jestWorker.setup({
      serializableResolvers: [{ config: spec.config, serializableModuleMap }],
    });
    report({ kind: 'result', result: await jestWorker.worker(spec) });
  } catch (error) {
    report({ kind: 'error', error });
  }
}
