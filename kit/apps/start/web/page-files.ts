import { join } from 'node:path';
import { build } from 'esbuild';
import { markdownStyle } from '../../../ground/markdown/markdown-pages';
import { baseStyle } from '../../../ground/page/page';
import { styles } from '../../../ground/page/styles';
import { traceStyle } from '../../../scenes/page/trace-page';

const FOLDER = join(__dirname, 'page');

let script: Promise<string> | undefined;

/** The page's script, bundled at the first request. */
export function pageScript(): Promise<string> {
  return (script ??= bundle());
}

let style: string | undefined;

/** The page's style. */
export function pageStyle(): string {
  return (style ??= readStyle().replaceAll('\r\n', '\n'));
}

function readStyle(): string {
  return (
    baseStyle() +
    markdownStyle() +
    traceStyle() +
    styles(join(FOLDER, 'styles'), [
      'layout',
      'controls',
      'exercises',
      'views',
      'timeline',
      'print',
    ])
  );
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(FOLDER, 'main.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]!.text;
}
