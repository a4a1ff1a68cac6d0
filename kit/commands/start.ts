import { emitKeypressEvents, type Key } from 'node:readline';
import { exercisesIn } from '../exercises/exercise';
import { ROOT } from '../exercises/root';
import { Judge } from '../start/judge';
import * as screens from '../start/screens';
import { Session } from '../start/session';
import { watchFolder } from '../start/watch-folder';
import { openedFirst, progressOf } from '../state/progress';
import { StateFile } from '../state/state';
import { BadInput, runCommand } from './run-command';

runCommand(async () => {
  const exercises = exercisesIn(ROOT);
  if (exercises.length === 0) throw new BadInput('There is no exercise in exercises/.');
  const stateFile = new StateFile(ROOT, (sentence) => console.error(sentence));
  const judge = new Judge(stateFile);
  if (process.stdin.isTTY && process.stdout.isTTY) {
    interact(exercises, stateFile, judge);
    return;
  }
  // Without a terminal there is nobody to press a key: the same, once.
  try {
    const exercise = openedFirst(exercises, stateFile.read())!;
    const standing = await judge.judge(exercise);
    const top = screens.header(progressOf(exercises, stateFile.read()), false);
    const lines = [...top, ...screens.result(standing, 'names'), ...screens.paths(exercise)];
    console.log(lines.join('\n'));
    process.exitCode = standing.stage === 'done' ? 0 : 1;
  } finally {
    judge.end();
  }
});

const CLEAR = '\u001B[2J\u001B[3J\u001B[H';

function interact(
  exercises: ReturnType<typeof exercisesIn>,
  stateFile: StateFile,
  judge: Judge,
): void {
  const { stdin, stdout } = process;
  const end = (): void => {
    stdin.setRawMode(false);
    stdin.pause();
    judge.end();
    stdout.write('\nUntil next time: npm start goes on where you are.\n');
    process.exit(0);
  };
  const session = new Session({
    exercises,
    stateFile,
    judge: (exercise) => judge.judge(exercise),
    watch: (exercise, onSave) => watchFolder(exercise.folder, onSave),
    show: (lines) => stdout.write(`${CLEAR}${lines.join('\n')}\n`),
    size: () => stdout,
    onQuit: end,
  });
  emitKeypressEvents(stdin);
  stdin.setRawMode(true);
  stdin.on('keypress', (_text: string | undefined, { name, ctrl }: Key) => {
    if (ctrl === true && (name === 'c' || name === 'd')) end();
    else if (name !== undefined) session.press(name);
  });
  stdout.on('resize', () => session.redraw());
  // Ended from outside, too, the process is to take its own along.
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
  session.start();
}
