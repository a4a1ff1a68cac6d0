import { createHash } from 'node:crypto';
import { Markup, markup } from '../../page/markup';

/**
 * Draws a Mermaid diagram as SVG, whose colours and font are those of the page around it (`pages.css`).
 *
 * @param source the diagram as the lesson has it
 * @throws Error if the library cannot draw it
 */
export async function diagram(source: string): Promise<Markup> {
  const { renderMermaidSVG } = await import('beautiful-mermaid');
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
  const svg = ofThePage(renderMermaidSVG(source, { transparent: true }), `d${hash}-`);
  return markup`<figure class="diagram">
<div class="wide" tabindex="0" role="group" aria-label="diagram">${new Markup(svg)}</div>
<details><summary>This diagram as text</summary><pre><code>${source}</code></pre></details>
</figure>
`;
}

/**
 * The library makes a whole document of each diagram. Its style loads a font from the network, and its ids would clash
 * with those of the page and of other diagrams. Only the picture stays.
 */
function ofThePage(svg: string, prefix: string): string {
  return svg
    .replace(/<style>[^]*?<\/style>/, '')
    .replace(/<svg ([^>]*?) style="[^"]*">/, '<svg $1 aria-hidden="true">')
    .replaceAll(/ id="([^"]*)"/g, (_, id: string) =>
      svg.includes(`url(#${id})`) ? ` id="${prefix}${id}"` : '',
    )
    .replaceAll('url(#', `url(#${prefix}`);
}
