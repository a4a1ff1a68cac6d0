import { markdown } from './markdown';
import type { Question, Reply } from './protocol';

/** One page after the other: the first text is the one that somebody waits for. */
let work = Promise.resolve();

process.on('message', (question: Question) => {
  work = work.then(async () => void process.send!(await replyTo(question)));
});

async function replyTo({ index, source }: Question): Promise<Reply> {
  try {
    return { index, html: (await markdown(source)).text };
  } catch (error) {
    return { index, error: `${source.path}: ${String(error)}` };
  }
}
