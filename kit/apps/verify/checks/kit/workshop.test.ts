import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exercisesIn } from '../../../../kata/exercise';
import { ROOT } from '../../../../kata/root';

const GUIDE = readFileSync(join(ROOT, 'docs', 'workshop.md'), 'utf8').replaceAll('\r\n', '\n');

const folders = new Map(exercisesIn(ROOT).map((each) => [each.number, each.solutionFolder]));

/** What the guide says about each exercise, from its heading on. */
const parts = GUIDE.replace(/^[^]*^## Sixteen exercises$/m, '')
  .split(/^#{2,3} /m)
  .filter((part) => /^\d\d /.test(part))
  .map((part) => ({ part, number: part.slice(0, 2) }));

const demos = parts.flatMap(({ part, number }) =>
  [...part.matchAll(/^```js\n([^]*?)^```\n(?:```text\n([^]*?)^```$)?/gm)].map(
    ([, code = '', output = '']) => ({ number, code, output }),
  ),
);

it('the guide has a demo for each exercise that it is about', () => {
  expect(parts.length).toBeGreaterThan(0);
  expect(new Set(demos.map(({ number }) => number))).toEqual(
    new Set(parts.map(({ number }) => number)),
  );
});

it.each(demos)('a demo of $number prints what the guide says', ({ code, output }) => {
  const { stdout, stderr } = spawnSync(process.execPath, ['-'], { input: code, encoding: 'utf8' });

  expect(stdout + stderr).toBe(output);
});

it.each(parts)('the wrong answers of $number that the guide names exist', ({ part, number }) => {
  const [beliefs = ''] = /^- \*\*Expect\.\*\*[^]*?(?=^- )/m.exec(part) ?? [];
  const named = [...beliefs.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, name]) => `${name}.ts`);

  expect(named).not.toEqual([]);
  expect(
    named.filter((name) => !existsSync(join(folders.get(number) ?? '', 'wrong', name))),
  ).toEqual([]);
});
