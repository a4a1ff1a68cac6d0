import { existsSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './attempt';
import { NotToBeHad, type Workplace } from './place';

/** Where Linux keeps control groups: the second version's folder, and the first's for memory. */
const GROUPS = [
  { parent: '/sys/fs/cgroup', limit: 'memory.max', probe: 'cgroup.controllers' },
  {
    parent: '/sys/fs/cgroup/memory',
    limit: 'memory.limit_in_bytes',
    probe: 'memory.usage_in_bytes',
  },
] as const;

/** Containers with little memory. */
export const memories: readonly Workplace[] = [1_024, 512].map((megabytes) => ({
  name: `a container with ${megabytes} MB`,
  visit: async (_clone, attempt) => {
    const group = GROUPS.find(({ parent, probe }) => existsSync(join(parent, probe)));
    if (group === undefined) throw new NotToBeHad('there are no control groups here');
    const folder = join(group.parent, `generator-kata-${process.pid}-${megabytes}`);
    try {
      mkdirSync(folder);
      writeFileSync(join(folder, group.limit), String(megabytes * 1_048_576));
    } catch (error) {
      throw new NotToBeHad(`a control group cannot be made (${(error as Error).message})`);
    }
    try {
      const script = 'echo $$ > "$0"/cgroup.procs && exec "$@"';
      await attempt({ command: ['sh', '-c', script, folder, ...npm('test', '01')] });
    } finally {
      rmdirSync(folder);
    }
  },
}));
