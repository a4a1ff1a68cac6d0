import { join } from 'node:path';
import { Markup } from '../page/markup';
import { KitProcess } from '../process/kit-process';
import { styles } from '../page/styles';
import type { Reply, MarkdownSource, Question } from './inside/protocol';

export type { MarkdownSource };

/** The functions that settle the promise of one page. */
interface Waiting {
  readonly settle: (page: Markup) => void;
  readonly reject: (error: Error) => void;
}

/** What was made before. If a lesson is edited, only its own page is made again. */
const made = new Map<string, Promise<Markup>>();

/**
 * Makes pages of Markdown texts, with code highlighted and Mermaid diagrams drawn. A process does it and then ends: the
 * libraries take half a second to load and keep 70 MB.
 *
 * @returns a promise for each text, in their order; it is rejected where a diagram cannot be drawn
 */
export function markdownPages(sources: readonly MarkdownSource[]): Promise<Markup>[] {
  const missing = sources.filter((source) => !made.has(keyOf(source)));
  const pages = missing.length === 0 ? [] : newPages(missing);
  for (const [index, page] of pages.entries()) {
    const key = keyOf(missing[index]!);
    made.set(key, page);
    page.catch(() => made.delete(key));
  }
  return sources.map((source) => made.get(keyOf(source))!);
}

function keyOf(source: MarkdownSource): string {
  return JSON.stringify(source);
}

function newPages(sources: readonly MarkdownSource[]): Promise<Markup>[] {
  const waiting: Waiting[] = [];
  const pages = sources.map(
    () => new Promise<Markup>((settle, reject) => waiting.push({ settle, reject })),
  );
  const failAll = (error: Error): void => waiting.forEach(({ reject }) => reject(error));
  const child = new KitProcess<Question, Reply>(join(__dirname, 'inside', 'main.ts'));
  const end = child.ask(sources, (reply) => {
    const { settle, reject } = waiting[reply.index]!;
    if ('html' in reply) settle(new Markup(reply.html));
    else reject(new Error(reply.error));
    return undefined;
  });
  end
    .then(() => failAll(new Error('the process that makes pages of Markdown has ended')))
    .catch(failAll);
  return pages;
}

/** Rules for such pages. They use the colours of `palette.css`. */
export function markdownStyle(): string {
  return styles(__dirname, ['markdown']);
}
