import { BadInput } from '../../../ground/command-line/run-command';
import { titleOf } from '../../../kata/lesson/lesson';
import { ROOT } from '../../../kata/root';
import { Editors } from '../editor/editors';
import { pageEditor } from '../editor/page-editor';
import type { QuietJudge } from '../quiet-judge';
import { Session } from '../session';
import type { SessionWorld } from '../session-world';
import { watchFolder } from '../watch-folder';
import { endpointFile } from './server/endpoint-file';
import { Workbench } from './workbench';
import { verdict } from './views/result';

const NO_EDITOR =
  'No editor is chosen. The environment variable KATA_EDITOR can name the command of yours.';

const NO_TERMINAL =
  'Your editor needs a terminal, and this npm start has none. The environment variable KATA_EDITOR can name another.';

/**
 * A session that has only its page, and writes a line for each result: for a task of an editor, a container, a service.
 * It lasts until the process is ended.
 *
 * @throws BadInput where this machine grants no port
 */
export async function serveAlone(
  kata: Pick<SessionWorld, 'exercises' | 'stateFile' | 'told' | 'wanted'>,
  judge: QuietJudge,
  opens: boolean,
): Promise<never> {
  const session = new Session({
    ...kata,
    judge: (exercise) => judge.judge(exercise),
    abandon: () => judge.abandon(),
    watch: watchFolder,
  });
  const editors = new Editors({
    stateFile: kata.stateFile,
    env: process.env,
    lend: () => Promise.resolve(session.say(NO_TERMINAL)),
  });
  const editor = pageEditor(session, opens ? editors : undefined, NO_EDITOR);
  const workbench = await Workbench.open(session, editor, endpointFile(ROOT), (sentence) => {
    throw new BadInput(sentence);
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      session.end();
      workbench?.close();
      judge.end();
      process.exit(0);
    });
  }
  console.log(`The page of the kata is at ${workbench?.address}\nCtrl-C ends it.`);
  const tell = newLines();
  session.on('change', () => tell([...session.remarks.notices, ...session.remarks.note]));
  session.on('change', (change) => {
    if (change === 'run' && !session.isRunning) console.log(resultLine(session));
  });
  session.start();
  workbench?.open();
  return new Promise<never>(() => undefined);
}

function resultLine({ exercise, found }: Session): string {
  const name = titleOf(exercise);
  return `${name}: ${typeof found === 'object' ? verdict(found) : (found ?? 'not run')}`;
}

/** Prints lines, each only as long as it is new. */
function newLines(): (lines: readonly string[]) => void {
  let last: readonly string[] = [];
  return (lines) => {
    for (const line of lines) if (!last.includes(line)) console.log(line);
    last = lines;
  };
}
