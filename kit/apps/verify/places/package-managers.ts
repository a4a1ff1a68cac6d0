import { join } from 'node:path';
import { npm, run } from './attempt';
import { type Manner, NotToBeHad, type Workplace } from './place';

/** What is added to `install`: no package needs its script to work here. */
const MANAGERS: Readonly<Record<string, readonly string[]>> = {
  pnpm: ['--ignore-scripts'],
  yarn: ['--ignore-scripts'],
  bun: [],
};

/** Other package managers, each installed into the scratch folder by npm. */
export const packageManagers: readonly Workplace[] = Object.entries(MANAGERS).map(
  ([name, flags]) => ({
    name: `package manager: ${name}`,
    visit: async (clone, attempt) => {
      const tools = join(clone.scratch, 'tools');
      const folder = join(clone.scratch, 'copy');
      clone.copyTo(folder, false);
      const by = (...args: readonly string[]): Manner => ({
        command: [join(tools, 'node_modules', '.bin', name), ...args],
        env: { CI: 'true', HOME: tools },
        folder,
      });
      const got = await run(clone.scratch, { command: npm('install', '--prefix', tools, name) });
      if (got.code !== 0) throw new NotToBeHad(`npm cannot install it:\n${got.output}`);
      const installed = await run(folder, by('install', ...flags));
      if (installed.code !== 0) throw new Error(`${name} install:\n${installed.output}`);
      await attempt(by('run', 'test', '01'));
    },
  }),
);
