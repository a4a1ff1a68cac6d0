import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotPlot, loadPlotting } from './plotting';

const npmPath = process.env['npm_execpath'];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kata-plots-'));
  const dependencies = { echarts: '1.0.0', 'simple-ascii-chart': '1.0.0' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ dependencies }));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  if (npmPath === undefined) delete process.env['npm_execpath'];
  else process.env['npm_execpath'] = npmPath;
});

/** Stands for npm: no test installs anything. */
function npmThat(script: string): void {
  const file = join(folder, 'npm-cli.js');
  writeFileSync(file, script);
  process.env['npm_execpath'] = file;
}

const INSTALLS = `
const { mkdirSync, writeFileSync } = require('node:fs');
for (const name of ['echarts', 'simple-ascii-chart']) {
  const folder = process.argv[process.argv.indexOf('--prefix') + 1] + '/node_modules/' + name;
  mkdirSync(folder, { recursive: true });
  writeFileSync(folder + '/package.json', JSON.stringify({ version: '1.0.0' }));
  writeFileSync(folder + '/index.js', 'exports.plot = () => "drawn"; exports.init = () => {};');
}`;

it('installs what is missing, says so, and does not do it twice', async () => {
  npmThat(INSTALLS);
  const onInstall = jest.fn();

  const { asciiPlot, echarts } = await loadPlotting(onInstall, folder);
  await loadPlotting(onInstall, folder);

  expect(asciiPlot([], {})).toBe('drawn');
  expect(echarts).toHaveProperty('init');
  expect(onInstall).toHaveBeenCalledTimes(1);
});

it('without a network there is one line of what npm says', async () => {
  npmThat('console.error("npm error code ENOTFOUND\\nnpm error more"); process.exit(1);');

  const loading = loadPlotting(() => {}, folder);

  await expect(loading).rejects.toThrow(CannotPlot);
  await expect(loading).rejects.toThrow(/^npm error code ENOTFOUND$/);
});

it('without npm there is one line that says how', async () => {
  delete process.env['npm_execpath'];

  await expect(loadPlotting(() => {}, folder)).rejects.toThrow('npm run measure');
});
