import { Markup, markup } from '../../ground/page/markup';
import { json, page, styles } from '../../ground/page/page';
import { approachesTable } from './tables/approaches-table';
import { countName } from './counts';
import type { Figures } from './figures';
import { arrayPartsTable, generatorPartsTable } from './tables/parts-tables';
import { scalabilityTable } from './tables/scalability-table';
import { growthSvg, onTheWaySvg } from './plots/svg-plot';
import { tableMarkup } from './tables/table-markup';

/** Everything that was measured, on one self-contained page. */
export function figuresPage(figures: Figures): string {
  const { approaches, parts, rows, node, v8, platform, measuredAt } = figures;
  const last = rows.at(-1)!;
  return page({
    title: 'An array and a generator, measured',
    style: styles(__dirname, ['figures-page']),
    body: markup`<main>
<h1>An array and a generator, measured</h1>
<p>The same numbers by <code>getNumbers(n)</code>, which returns an array, and by <code>getNumbersGenerator(n)</code>, which yields them one at a time. Bytes are those still alive after a garbage collection, while either is paused.</p>
${figure(
  growthSvg(rows),
  `The array grows with the number of values; the generator does not. Both axes are logarithmic: each line of the grid is ten times the one before.`,
)}
${tableMarkup(scalabilityTable(rows))}
${figure(
  onTheWaySvg(last.generator),
  `One generator on its way through ${countName(last.count)} values: what it retained at each pause, beside what the values that had gone by would take in an array.`,
)}
${tableMarkup(approachesTable(approaches))}
${tableMarkup(generatorPartsTable(parts))}
${tableMarkup(arrayPartsTable(parts))}
<footer><p>Measured with Node ${node} (V8 ${v8}) on ${platform}, ${measuredAt.slice(0, 10)}, by <code>npm run measure</code>.</p></footer>
</main>
<script type="application/json" id="figures">${new Markup(json(figures))}</script>`,
  });
}

function figure(svg: Markup, caption: string): Markup {
  return markup`<figure>
<div role="img" aria-label="${caption}">${svg}</div>
<figcaption>${caption}</figcaption>
</figure>`;
}
