import { exercisesIn } from '../../kata/exercise';
import { ROOT } from '../../kata/root';
import { QuietJudge } from './quiet-judge';
import { runningTest } from '../../judge/reporter/running-test';
import * as lines from './screen/lines';
import { Editors } from './editor/editors';
import { pageEditor } from './editor/page-editor';
import { Opener } from './screen/opener';
import { Screen } from './screen/screen';
import { Session } from './session';
import type { SessionWorld } from './session-world';
import { watchFolder } from './watch-folder';
import { endpointFile } from './web/server/endpoint-file';
import { Workbench } from './web/workbench';
import { serveAlone } from './web/serve-alone';
import { selectOne } from '../../kata/select';
import { openedFirst, progressOf } from '../../kata/state/progress';
import { StateFile } from '../../kata/state/state';
import { perform } from '../../ground/command-line/command';
import { BadInput } from '../../ground/command-line/run-command';
import { COMMANDS } from '../commands';
import { takeTerminal } from '../../ground/command-line/terminal';

perform(COMMANDS.start, async (values, positionals) => {
  const exercises = exercisesIn(ROOT);
  if (exercises.length === 0) throw new BadInput('There is no exercise in exercises/.');
  const told: string[] = [];
  const stateFile = new StateFile(ROOT, (sentence) => told.push(sentence));
  // Before anything is started: a wrong number is said immediately.
  const wanted =
    positionals.length === 0 ? undefined : selectOne(exercises, positionals, stateFile.read());
  const judge = new QuietJudge(stateFile);
  if (process.stdin.isTTY && process.stdout.isTTY) {
    const web = { isServed: !values['no-web'], isOpened: values.web };
    await interact({ exercises, stateFile, told, wanted }, judge, web, !values['no-open']);
    return;
  }
  // Without a terminal there is nobody to press a key, but there may be a page.
  if (values.web) {
    await serveAlone({ exercises, stateFile, told, wanted }, judge, !values['no-open']);
    return;
  }
  // The same, once.
  try {
    const exercise = wanted ?? openedFirst(exercises, stateFile.read())!;
    const standing = await judge.judge(exercise);
    const top = lines.header({ progress: progressOf(exercises, stateFile.read()) });
    const result = lines.result(standing, 'names', [
      'Done. npm run progress shows where to continue.',
    ]);
    console.log([...top, ...result, ...lines.paths(exercise)].join('\n'));
    process.exitCode = standing.stage === 'done' ? 0 : 1;
  } finally {
    for (const sentence of told) console.error(sentence);
    judge.end();
  }
});

const ASKED_IN_TERMINAL = 'Press e in the terminal once: it asks which editor opens your files.';

/** Lasts until the learner quits, which ends the process. */
async function interact(
  kata: Pick<SessionWorld, 'exercises' | 'stateFile' | 'wanted'> & { readonly told: string[] },
  judge: QuietJudge,
  web: { readonly isServed: boolean; readonly isOpened: boolean },
  opens: boolean,
): Promise<never> {
  const end = (): void => {
    session.end();
    workbench?.close();
    terminal.leave();
    judge.end();
    process.stdout.write('\nSee you next time: npm start continues where you are.\n');
    process.exit(0);
  };
  const session = new Session({
    ...kata,
    judge: (exercise) => judge.judge(exercise),
    runningTest,
    abandon: () => judge.abandon(),
    watch: watchFolder,
  });
  const editors = new Editors({
    stateFile: kata.stateFile,
    env: process.env,
    lend: (work) => terminal.lend(work),
  });
  const editor = pageEditor(session, opens ? editors : undefined, ASKED_IN_TERMINAL);
  const workbench = web.isServed
    ? await Workbench.open(session, editor, endpointFile(ROOT), (sentence) =>
        kata.told.push(sentence),
      )
    : undefined;
  const screen = new Screen(session, {
    show: (lines) => terminal.show(lines),
    size: () => process.stdout,
    onQuit: end,
    page: workbench,
    opener: new Opener(opens ? editors : undefined),
  });
  const terminal = takeTerminal({
    onPress: (press) => screen.press(press),
    onEnd: end,
    // A run that was stopped with the rest may have run out of time.
    onBack: () => (session.isRunning ? session.run() : screen.draw()),
  });
  process.stdout.on('resize', () => screen.draw());
  // Ended from outside, too, the process is to take its own along.
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
  session.start();
  if (web.isOpened) workbench?.open();
  return new Promise<never>(() => undefined);
}
