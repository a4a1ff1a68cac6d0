import { type Markup, markup } from '../../../ground/page/markup';
import type { Table } from './table';

/** A table for a page. */
export function tableMarkup({ title, head, rows, notes }: Table): Markup {
  return markup`<section>
<h2>${title}</h2>
<div class="wide" role="region" aria-label="${title}" tabindex="0"><table>
<thead><tr>${head.map((cell) => markup`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ([name, ...cells]) =>
    markup`<tr><th scope="row">${name}</th>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>\n`,
)}</tbody>
</table></div>
${notes.map((note) => markup`<p>${note}</p>\n`)}</section>`;
}
