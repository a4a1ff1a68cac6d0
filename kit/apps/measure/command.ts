import { writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { COUNTS, EXAMPLE_COUNT, MANY, QUICK_COUNTS } from './counts';
import { figuresPage } from './figures-page';
import { heapCap } from './measuring/heap-cap';
import { measureAll } from './measuring/measure-all';
import { growthSvg, svgFile } from './plots/svg-plot';
import { tableText } from './tables/table-text';
import { terminalPlot } from './plots/terminal-plot';
import { isFolder } from '../../kata/files/is-file';
import { perform } from '../../ground/command-line/command';
import { BadInput } from '../../ground/command-line/run-command';
import { COMMANDS } from '../commands';

perform(COMMANDS.measure, async (values) => {
  const isJson = values.json;
  const html = writable('--html', values.html);
  const svg = writable('--svg', values.svg);
  // Ends this process as `exit` does, which ends those that measure.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => process.exit(130));
  }

  const figures = await measureAll({
    counts: values.quick ? QUICK_COUNTS : COUNTS,
    exampleCount: EXAMPLE_COUNT,
    many: MANY,
    heapMegabytes: heapCap(),
    terminal: process.stderr,
    onTable: (table) => {
      if (!isJson) console.log(tableText(table));
    },
  });
  if (isJson) console.log(JSON.stringify(figures, undefined, 2));
  else console.log(terminalPlot(figures.rows));
  if (svg !== undefined) write(svg, svgFile(growthSvg(figures.rows)));
  if (html !== undefined) write(html, figuresPage(figures));
});

/** @throws BadInput if no file of that name can be written */
function writable(option: string, name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  // Npm runs a script in the folder of package.json.
  const file = resolve(process.env['INIT_CWD'] ?? '', name);
  if (name === '' || isFolder(file)) throw new BadInput(`${option} needs the name of a file.`);
  if (!isFolder(dirname(file))) throw new BadInput(`There is no folder ${dirname(file)}.`);
  return file;
}

function write(file: string, text: string): void {
  writeFileSync(file, text);
  // Standard output may hold JSON and nothing else.
  console.error(`Written: ${relative(process.env['INIT_CWD'] ?? '', file)}`);
}
