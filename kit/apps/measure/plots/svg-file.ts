import type { Markup } from '../../../ground/page/markup';
import { palette } from '../../../ground/page/page';

/**
 * A plot as its own file, for a README: with the colours of every page, light or dark as the reader has it.
 *
 * @param svg one `<svg>` whose colours are named
 */
export function svgFile(svg: Markup): string {
  return svg.text.replace(/(?<=^<svg[^>]*>)/, `\n<style>\n${palette().trim()}\n</style>`);
}
