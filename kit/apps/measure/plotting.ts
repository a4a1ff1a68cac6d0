import { existsSync, readFileSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';

/** What is used of ECharts. */
export interface ECharts {
  init(
    element: null,
    theme: null,
    options: { renderer: 'svg'; ssr: true; width: number; height: number },
  ): {
    setOption(option: object): void;
    renderToSVGString(): string;
    dispose(): void;
  };
}

/** What is used of simple-ascii-chart. */
export type AsciiPlot = (
  lines: readonly (readonly (readonly [x: number, y: number])[])[],
  settings: object,
) => string;

/** The libraries that draw. */
export interface Plotting {
  readonly echarts: ECharts;
  readonly asciiPlot: AsciiPlot;
}

/** Its own package: who only solves exercises need not install it. */
const PACKAGE = join(__dirname, 'plots');

/**
 * Loads the libraries that draw; the first time they are installed, from the lock file beside their `package.json`.
 *
 * @param onInstall called before anything is installed
 * @param folder where that `package.json` is
 * @throws CannotPlot if they cannot be installed
 */
export async function loadPlotting(onInstall: () => void, folder = PACKAGE): Promise<Plotting> {
  if (!isInstalled(folder)) {
    onInstall();
    await install(folder);
  }
  const load = createRequire(join(folder, 'package.json'));
  const { plot } = load('simple-ascii-chart') as { plot: AsciiPlot };
  return { echarts: load('echarts') as ECharts, asciiPlot: plot };
}

/** The libraries that draw are not to be had; the message is one line. */
export class CannotPlot extends Error {
  override readonly name = 'CannotPlot';
}

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** Whether what is there is what `package.json` names, whose versions are exact. */
function isInstalled(folder: string): boolean {
  const { dependencies } = manifestIn(folder);
  return Object.entries(dependencies).every(([name, version]) => {
    const installed = join(folder, 'node_modules', name);
    return existsSync(join(installed, 'package.json')) && manifestIn(installed).version === version;
  });
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

const INSTALL = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
/** Without a network npm would go on trying for minutes. */
const FEW_RETRIES = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000'];

async function install(folder: string): Promise<void> {
  const npm = process.env['npm_execpath'];
  // A script, so that it runs without a shell, on Windows too. Other package managers set the same variable.
  if (npm === undefined || !basename(npm).startsWith('npm')) {
    throw new CannotPlot('only npm can install what draws the plots: npm run measure');
  }
  await new Promise<void>((settle, reject) => {
    execFile(
      process.execPath,
      [npm, ...INSTALL, ...FEW_RETRIES, '--prefix', folder],
      { cwd: folder },
      (error, _stdout, stderr) => {
        if (error === null) settle();
        else reject(new CannotPlot(firstLine(stderr) || firstLine(error.message)));
      },
    );
  });
}

function firstLine(text: string): string {
  return text.trim().split(/\r?\n/)[0] ?? '';
}
