import { markdown } from './markdown';
import type { Reply, MarkdownSource, Question } from './protocol';

process.once('message', (question: Question) => {
  void replyToAll(question).then(() => process.disconnect());
});

async function replyToAll(sources: readonly MarkdownSource[]): Promise<void> {
  for (const [index, source] of sources.entries()) {
    process.send!(await replyTo(index, source));
  }
}

async function replyTo(index: number, source: MarkdownSource): Promise<Reply> {
  try {
    return { index, html: (await markdown(source)).text };
  } catch (error) {
    return { index, error: `${source.path}: ${String(error)}` };
  }
}
