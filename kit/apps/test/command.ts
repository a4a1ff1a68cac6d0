import { join, relative, sep } from 'node:path';
import config from '../../../jest.config';
import { type Exercise, exercisesIn } from '../../kata/exercise';
import { checkComplete } from '../../kata/incomplete';
import { ROOT } from '../../kata/root';
import { selectExercises } from '../../kata/select';
import { workerPool } from '../../judge/guard/worker-pool';
import { CONSOLE_KEEPER } from '../../judge/reporter/console-keeper';
import LearnerReporter from '../../judge/reporter/learner-reporter';
import { Recorder } from '../../kata/state/recorder';
import { StateFile } from '../../kata/state/state';
import { typeScript } from '../../judge/type-check/typescript-process';
import { helpFor } from '../../ground/command-line/command';
import { BadInput, NoResult, runCommand } from '../../ground/command-line/run-command';
import { COMMANDS } from '../commands';

/** With any of these, jest's own report is what is asked for. */
const OWN_REPORT =
  /^--(?:verbose|json|reporters|watch|watchAll|listTests|showConfig|version)(?:=|$)/;

runCommand(async () => {
  const args = process.argv.slice(2);
  const firstFlag = args.findIndex((arg) => arg.startsWith('-'));
  const selectors = firstFlag === -1 ? args : args.slice(0, firstFlag);
  const flags = firstFlag === -1 ? [] : args.slice(firstFlag);

  if (flags.some((given) => given === '--help' || given === '-h')) {
    process.stdout.write(helpFor(COMMANDS.test));
    return;
  }
  const all = exercisesIn(ROOT);
  if (all.length === 0) throw new BadInput('There is no exercise in exercises/.');
  const selected =
    selectors.length > 0
      ? selectors.flatMap((selector) => selectExercises(all, selector))
      : exercisesAround(all, process.env['INIT_CWD'] ?? ROOT);

  selected.forEach(checkComplete);

  const isOwnReport = flags.some((flag) => OWN_REPORT.test(flag));
  const recorder = new Recorder(new StateFile(ROOT, (sentence) => console.error(sentence)));
  if (!isOwnReport && selected.some((exercise) => recorder.isToBeChecked(exercise))) {
    typeScript.warmUp();
  }
  workerPool.warmUp();
  // Loaded while those processes start.
  const { run } = await import('jest');
  await run(
    [
      '--config',
      JSON.stringify({
        ...config,
        rootDir: ROOT,
        ...(isOwnReport ? {} : { reporters: [CONSOLE_KEEPER, learnerReporter(selected)] }),
      }),
      // Of a single spec jest would report verbosely, and print what code logs by itself.
      ...(isOwnReport ? [] : ['--verbose=false']),
      ...flags,
      '--runTestsByPath',
      ...selected.map(({ spec }) => spec),
    ],
    ROOT,
  );
  if (!isOwnReport && !LearnerReporter.hasReported) throw new NoResult();
});

function learnerReporter(exercises: readonly Exercise[]): [path: string, options: object] {
  const path = join(__dirname, '..', '..', 'judge', 'reporter', 'learner-reporter.ts');
  return [path, { exercises: exercises.map(({ name }) => name) }];
}

/** All exercises, or the one in whose folder npm was called. */
function exercisesAround(all: readonly Exercise[], folder: string): readonly Exercise[] {
  const around = all.filter((exercise) => {
    const path = relative(exercise.folder, folder);
    return path === '' || (!path.startsWith('..') && !path.includes(`..${sep}`));
  });
  return around.length === 0 ? all : around;
}
