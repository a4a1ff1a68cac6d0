import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Markup } from '../../../ground/page/markup';

/**
 * A plot as its own file, for a README: with the colours of `page.css`, light or dark as the reader has it.
 *
 * @param svg one `<svg>` whose colours are named
 */
export function svgFile(svg: Markup): string {
  return svg.text.replace(/(?<=^<svg[^>]*>)/, `\n<style>\n${palette()}\n</style>`);
}

/** The rules before the first that is about an element. */
function palette(): string {
  const css = readFileSync(join(__dirname, '..', '..', '..', 'ground', 'page', 'page.css'), 'utf8');
  return css.slice(0, css.search(/^body\b/m)).trim();
}
