import { posix } from 'node:path';
import type { Tokens } from 'marked' with { 'resolution-mode': 'import' };
import { Markup, markup } from '../../page/markup';
import { anchorOf } from '../anchor';
import { diagram } from './diagram';
import { highlighted } from './highlighted';
import type { MarkdownSource } from './protocol';

const COMMENT = /^<!--(?:(?!-->)[^])*-->\s*$/;

/** Markdown as markup. HTML in it is shown as text, so that no lesson can bring a script along; a comment is not shown. */
export async function markdown({ text, path, addresses }: MarkdownSource): Promise<Markup> {
  const { Marked } = await import('marked');
  const codeBlocks = new Map<Tokens.Code, Markup>();
  const marked = new Marked({
    async: true,
    walkTokens: async (token) => {
      if (token.type === 'code') {
        codeBlocks.set(token as Tokens.Code, await codeBlock(token as Tokens.Code));
      }
    },
    renderer: {
      code: (token) => codeBlocks.get(token)!.text,
      html: ({ text }) => (COMMENT.test(text) ? '' : markup`${text}`.text),
      image: ({ text }) => markup`${text}`.text,
      heading({ tokens, depth, text }) {
        const content = new Markup(this.parser.parseInline(tokens));
        const level = new Markup(`h${depth}`);
        return markup`<${level} id="${anchorOf(text)}">${content}</${level}>\n`.text;
      },
      link({ href, tokens }) {
        const content = new Markup(this.parser.parseInline(tokens));
        const address = addressOf(href);
        if (address === undefined) return content.text;
        return markup`<a href="${address}" rel="noreferrer">${content}</a>`.text;
      },
      table({ header, rows }) {
        const content = ({ tokens }: Tokens.TableCell) =>
          new Markup(this.parser.parseInline(tokens));
        const row = (cells: readonly Tokens.TableCell[]) =>
          markup`<tr>${cells.map((cell, index) => markup`<td data-column="${header[index]?.text.replaceAll('`', '')}">${content(cell)}</td>`)}</tr>\n`;
        return markup`<div class="wide${hasLongRows(rows) && ' texts'}" tabindex="0" role="group" aria-label="table"><table><thead><tr>${header.map((cell) => markup`<th>${content(cell)}</th>`)}</tr></thead>
<tbody>${rows.map(row)}</tbody></table></div>
`.text;
      },
    },
  });
  const addressOf = (href: string): string | undefined => {
    if (/^(https?:|#)/.test(href)) return href;
    const [file = '', anchor] = href.split('#');
    const address = addresses[posix.join(posix.dirname(path), file)];
    return address === undefined || anchor === undefined ? address : `${address}#${anchor}`;
  };
  return new Markup(await marked.parse(text));
}

async function codeBlock({ text, lang }: Tokens.Code): Promise<Markup> {
  if (lang === 'mermaid') return diagram(text);
  return markup`<pre class="wide" tabindex="0"><code>${await highlighted(text, lang)}</code></pre>\n`;
}

/** More than this does not fit beside each other on a telephone. */
const MOST_CHARACTERS = 60;

function hasLongRows(rows: readonly (readonly Tokens.TableCell[])[]): boolean {
  return rows.some((row) => row.map(({ text }) => text).join('').length > MOST_CHARACTERS);
}
