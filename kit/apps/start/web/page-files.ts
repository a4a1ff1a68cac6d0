import { join } from 'node:path';
import { bundle } from '../../../ground/page/bundle';
import { markdownStyle } from '../../../ground/markdown/markdown-pages';
import { baseStyle } from '../../../ground/page/page';
import { styles } from '../../../ground/page/styles';
import { traceStyle } from '../../../scenes/page/trace-page';

const FOLDER = join(__dirname, 'page');

let script: string | undefined;

/** The page's script, bundled at the first request. */
export function pageScript(): string {
  return (script ??= bundle(join(FOLDER, 'main.ts')));
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
