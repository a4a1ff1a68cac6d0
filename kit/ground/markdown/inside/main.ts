import { markdown } from './markdown';
import type { Reply, MarkdownSource, Question } from './protocol';

process.once('message', (question: Question) => {
  void answerAll(question).then(() => process.disconnect());
});

async function answerAll(sources: readonly MarkdownSource[]): Promise<void> {
  for (const [index, source] of sources.entries()) {
    process.send!(await answer(index, source));
  }
}

async function answer(index: number, source: MarkdownSource): Promise<Reply> {
  try {
    return { index, html: (await markdown(source)).text };
  } catch (error) {
    return { index, error: `${source.path}: ${String(error)}` };
  }
}
