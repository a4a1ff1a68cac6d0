import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Markup, markup } from './markup';

export interface PageParts {
  readonly title: string;
  readonly body: Markup;
  /** Rules beside those of {@link baseStyle}, whose colours they use. */
  readonly style?: string;
  /** Runs when the body has been read. */
  readonly script?: string;
}

/** One self-contained page: it needs no server and no network, and allows itself none. */
export function page({ title, body, style = '', script = '' }: PageParts): string {
  const css = new Markup(baseStyle() + style);
  return markup`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>
${css}
</style>
<body>
${body}
${script !== '' && markup`<script>\n${new Markup(inScript(script))}\n</script>`}
</body>
</html>
`.text;
}

/** Colours, light and dark, and the rules that every page begins with. */
export function baseStyle(): string {
  return palette() + styles(__dirname, ['page']);
}

/** Colours by name, light, dark and for paper. */
export function palette(): string {
  return styles(__dirname, ['palette']);
}

/**
 * The rules for a page, one file for each part of it. Where two rules are equally specific, the later file counts.
 *
 * @param folder that holds the files
 * @param names of the files, without `.css`
 */
export function styles(folder: string, names: readonly string[]): string {
  return names.map((name) => readFileSync(join(folder, `${name}.css`), 'utf8')).join('');
}

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:";

/** Data for a page's script, to be put where an expression stands. */
export function json(value: unknown): string {
  return inScript(JSON.stringify(value));
}

/** A browser ends a script at the first closing tag, even inside a string. */
function inScript(text: string): string {
  return text.replaceAll(/<(?=\/script|script|!--)/gi, '\\u003C');
}
