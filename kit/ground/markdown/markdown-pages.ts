import { join } from 'node:path';
import { Markup } from '../page/markup';
import { Fall, KitProcess } from '../process/kit-process';
import { styles } from '../page/page';
import { keepPage, keptPage } from './kept-pages';
import type { Reply, MarkdownSource, Question } from './inside/protocol';

export type { MarkdownSource };

/**
 * Makes pages of Markdown texts, with code highlighted and Mermaid diagrams drawn. A process does it and then ends: the
 * libraries take half a second to load and keep 70 MB. What was made before is not made again.
 *
 * @returns a promise for each text, in their order; it is rejected where a diagram cannot be drawn
 */
export function markdownPages(sources: readonly MarkdownSource[]): Promise<Markup>[] {
  const kept = sources.map(keptPage);
  const missing = sources.filter((_, index) => kept[index] === undefined);
  const made = missing.length === 0 ? [] : newPages(missing);
  for (const [index, page] of made.entries()) {
    // A page that fails before anybody asks for it must not end the process.
    page.then((html) => keepPage(missing[index]!, html)).catch(() => undefined);
  }
  return kept.map((page) => (page === undefined ? made.shift()! : Promise.resolve(page)));
}

function newPages(sources: readonly MarkdownSource[]): Promise<Markup>[] {
  const child = new KitProcess<Question, Reply>(join(__dirname, 'inside', 'main.ts'));
  const pages = sources.map(async (source, index) => {
    const mine = (reply: Reply): Reply | undefined => (reply.index === index ? reply : undefined);
    const reply = await child.ask({ index, source }, mine);
    if (reply instanceof Fall)
      throw new Error('the process that makes pages of Markdown has ended');
    if ('error' in reply) throw new Error(reply.error);
    return new Markup(reply.html);
  });
  void Promise.allSettled(pages).then(() => child.dismiss());
  return pages;
}

/** Rules for such pages. They use the colours of `palette.css`. */
export function markdownStyle(): string {
  return styles(__dirname, ['markdown']);
}
