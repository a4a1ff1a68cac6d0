import { join } from 'node:path';
import type { Config } from '@jest/types';
import { readConfigs } from 'jest-config';
import jestConfig from '../../../../jest.config';
import { FolderOfFiles } from '../../../testing/folder-of-files';
import { ROOT } from '../../../kata/root';
import { LIMITS } from '../../guard/limits';
import { WorkerProcess } from '../../guard/worker-process';
import { compileAhead } from './compile-ahead';

/** Loading TypeScript, twice even, takes long on a busy machine. */
const PATIENCE_MS = 60_000;

let folder: FolderOfFiles;
let worker: WorkerProcess;

beforeEach(() => {
  folder = new FolderOfFiles({ 'a.spec.ts': spec('a'), 'b.spec.ts': spec('b') });
  worker = new WorkerProcess(LIMITS.heapMegabytes);
});

afterEach(() => {
  worker.end();
  folder.remove();
});

/** Never the same text twice, or jest's cache would have it from an earlier run. */
function spec(name: string): string {
  return `it('${name}', () => { const now: number = ${Date.now()}; expect(now).toBe(now); });\n`;
}

async function run(
  path: string,
  config: Config.ProjectConfig,
  globalConfig: Config.GlobalConfig,
): Promise<string> {
  const job = {
    spec: { path, config, globalConfig, context: {} },
    serializableModuleMap: { duplicates: [], map: [], mocks: [], rootDir: config.rootDir },
    condemned: [],
  };
  return (await worker.run(job, LIMITS, () => undefined)).kind;
}

it(
  'a process that finds its spec compiled does not load TypeScript, one that does not has to',
  async () => {
    const project = { ...jestConfig, rootDir: ROOT };
    const argv = { $0: 'jest', _: [], config: JSON.stringify(project) };
    const { configs, globalConfig } = await readConfigs(argv, [ROOT]);
    const config = configs[0]!;
    const [a, b] = [join(folder.path, 'a.spec.ts'), join(folder.path, 'b.spec.ts')];

    await compileAhead(config, [a]);

    expect(await run(a, config, globalConfig)).toBe('result');
    expect(worker.isHeavy).toBe(false);
    expect(await run(b, config, globalConfig)).toBe('result');
    expect(worker.isHeavy).toBe(true);
  },
  PATIENCE_MS,
);
