import { readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { TestResult } from '@jest/test-result';
import type { Config } from '@jest/types';
import { readConfigs } from 'jest-config';
import jestConfig from '../../../../jest.config';
import { FolderOfFiles } from '../../../testing/folder-of-files';
import { ROOT } from '../../../kata/root';
import { LIMITS } from '../limits';
import { WorkerProcess } from '../worker-process';

let configs: { project: Config.ProjectConfig; global: Config.GlobalConfig };
let folder: FolderOfFiles;
let worker: WorkerProcess;

beforeAll(async () => {
  const project = { ...jestConfig, rootDir: ROOT };
  const argv = { $0: 'jest', _: [], config: JSON.stringify(project) };
  const read = await readConfigs(argv, [ROOT]);
  configs = { project: read.configs[0]!, global: read.globalConfig };
});

beforeEach(() => {
  folder = new FolderOfFiles({
    'a.spec.ts':
      "import { value } from './exercise';\nit('has it', () => expect(value()).toBe(2));\n",
    'exercise.ts': "import { two } from './helper';\nexport const value = (): number => two;\n",
  });
  worker = new WorkerProcess(LIMITS.heapMegabytes);
});

afterEach(() => {
  worker.end();
  folder.remove();
});

/** Runs the spec in the one process that all runs of a test share; what it says failed, or nothing. */
async function run(): Promise<string> {
  const job = {
    spec: {
      path: join(folder.path, 'a.spec.ts'),
      config: configs.project,
      globalConfig: configs.global,
      context: {},
    },
    serializableModuleMap: { duplicates: [], map: [], mocks: [], rootDir: ROOT },
    condemned: [],
  };
  const outcome = await worker.run(job, LIMITS, () => undefined);
  if (outcome.kind === 'error') return String((outcome.error as Error).message);
  if (outcome.kind !== 'result') return outcome.kind;
  return (outcome.result as TestResult).failureMessage ?? '';
}

it('a second save with the time stamp and the size of the first is what runs', async () => {
  const helper = join(folder.path, 'helper.ts');
  folder.write('helper.ts', 'export const two = 2;\n');
  const { atime, mtime } = statSync(helper);
  expect(await run()).toBe('');

  folder.write('helper.ts', 'export const two = 3;\n');
  utimesSync(helper, atime, mtime);
  expect(await run()).toContain('Received: 3');
});

it('a helper that was missing is found as soon as it is there', async () => {
  expect(await run()).toContain("Cannot find module './helper'");

  folder.write('helper.ts', 'export const two = 2;\n');
  expect(await run()).toBe('');
});

it('a compiled helper beside its source does not run in its place', async () => {
  folder.write('helper.js', '"use strict";\nexports.two = 6;\n');
  expect(await run()).toContain('Received: 6');

  folder.write('helper.ts', 'export const two = 2;\n');
  expect(await run()).toBe('');
  expect(readFileSync(join(folder.path, 'helper.js'), 'utf8')).toContain('6');
});
