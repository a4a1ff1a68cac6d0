import { join } from 'node:path';
import { npm, run } from './attempt';
import { type Manner, NotToBeHad, type Workplace } from './place';

/** What each installs with, and what runs a script. */
const MANAGERS: readonly { name: string; install: string[]; test: string[] }[] = [
  {
    name: 'pnpm',
    install: ['pnpm', 'install', '--ignore-scripts'],
    test: ['pnpm', 'test', '01'],
  },
  { name: 'yarn', install: ['yarn', 'install', '--ignore-scripts'], test: ['yarn', 'test', '01'] },
  { name: 'bun', install: ['bun', 'install'], test: ['bun', 'run', 'test', '01'] },
];

/** Other package managers, each installed into the scratch folder by npm. */
export const packageManagers: readonly Workplace[] = MANAGERS.map(({ name, install, test }) => ({
  name: `package manager: ${name}`,
  visit: async (clone, attempt) => {
    const tools = join(clone.scratch, 'tools');
    const folder = join(clone.scratch, 'copy');
    clone.copyTo(folder, false);
    const bin = join(tools, 'node_modules', '.bin');
    const by = (command: string[]): Manner => ({
      command: [join(bin, command[0]!), ...command.slice(1)],
      env: { CI: 'true', HOME: tools },
      folder,
    });
    const got = await run(clone.scratch, { command: npm('install', '--prefix', tools, name) });
    if (got.code !== 0) throw new NotToBeHad(`npm cannot install it:\n${got.output}`);
    const installed = await run(folder, by(install));
    if (installed.code !== 0) throw new Error(`${install.join(' ')}:\n${installed.output}`);
    await attempt(by(test));
  },
}));
