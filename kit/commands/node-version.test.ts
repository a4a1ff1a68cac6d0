import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../exercises/root';
import { isNodeNewEnough, OLDEST_NODE } from './node-version';

it('tells old Nodes from new ones', () => {
  expect(['18.20.4', '20.19.9'].map(isNodeNewEnough)).toEqual([false, false]);
  expect(['20.20.0', '20.21.0', '22.0.0', '24.21.0'].map(isNodeNewEnough)).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

it('says the same as package.json', () => {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    engines: { node: string };
  };

  expect(engines.node).toBe(`>=${OLDEST_NODE}`);
});
