import { execFileSync } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { isSupported } from '../../../loader/node-version.cjs';
import { manner, NotToBeHad, type Workplace } from './place';

/** Other Nodes to try: the paths of their executables, in KATA_NODES, separated as PATH is. */
export function nodes(): readonly Workplace[] {
  const paths = (process.env['KATA_NODES'] ?? '').split(delimiter).filter((path) => path !== '');
  return paths.length === 0 ? [none] : paths.map(placeFor);
}

const none: Workplace = {
  name: 'Node: other versions',
  visit: () =>
    Promise.reject(new NotToBeHad('for KATA_NODES does not say where their executables are')),
};

function placeFor(path: string): Workplace {
  const version = execFileSync(path, ['--version'], { encoding: 'utf8' }).trim().slice(1);
  const { npm_execpath: npm = 'npm' } = process.env;
  const place = manner(`Node ${version}`, {
    command: [path, npm, 'test', '01'],
    env: { PATH: `${dirname(path)}${delimiter}${process.env['PATH']}` },
  });
  return isSupported(version) ? place : { ...place, isRefused: true };
}
