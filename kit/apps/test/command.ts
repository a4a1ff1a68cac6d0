import { relative, sep } from 'node:path';
import config from '../../../jest.config';
import { type Exercise, exercisesIn } from '../../kata/exercise';
import { checkComplete } from '../../kata/incomplete';
import { ROOT } from '../../kata/root';
import { selectExercises } from '../../kata/select';
import { workerPool } from '../../judge/guard/worker-pool';
import { Judge } from '../../judge/judge';
import { listenToSpecs, SPEC_REPORTER } from '../../judge/reporter/spec-listener';
import { StateFile } from '../../kata/state/state';
import { helpFor } from '../../ground/command-line/command';
import { BadInput, NoResult, runCommand } from '../../ground/command-line/run-command';
import { COMMANDS } from '../commands';
import { ReportedRun } from './reported-run';

/** With any of these options, jest works alone: it runs nothing, or does not end. */
const JEST_ALONE = /^--(?:reporters|watch|watchAll|listTests|showConfig|version)(?:=|$)/;
/** With any of these, the learner wants jest's own report, and the verdict after it. */
const OWN_REPORT = /^--(?:verbose|json)(?:=|$)/;

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

  const specs = ['--runTestsByPath', ...selected.map(({ spec }) => spec)];
  if (flags.some((flag) => JEST_ALONE.test(flag))) {
    workerPool.warmUp();
    await runJest([...flags, ...specs]);
    return;
  }
  const stateFile = new StateFile(ROOT);
  const judge = new Judge(stateFile);
  judge.warmUp(selected);
  const isOwnReport = flags.some((flag) => OWN_REPORT.test(flag));
  const reportedRun = new ReportedRun(judge, stateFile, all, isOwnReport);
  listenToSpecs(reportedRun);
  try {
    if (isOwnReport) {
      await runJest([...flags, ...specs], { reporters: ['default', SPEC_REPORTER] });
      reportedRun.tellVerdict();
    } else {
      // Of a single spec jest would report verbosely, and print what code logs by itself.
      await runJest(['--verbose=false', ...flags, ...specs], { reporters: [SPEC_REPORTER] });
    }
  } finally {
    judge.end();
  }
  if (!reportedRun.isReported) throw new NoResult();
});

/** Jest is loaded only then, while the processes that specs need start. */
async function runJest(args: readonly string[], settings: object = {}): Promise<void> {
  const { run } = await import('jest');
  await run(['--config', JSON.stringify({ ...config, rootDir: ROOT, ...settings }), ...args], ROOT);
}

/** All exercises, or the one in whose folder npm was called. */
function exercisesAround(all: readonly Exercise[], folder: string): readonly Exercise[] {
  const around = all.filter((exercise) => {
    const path = relative(exercise.folder, folder);
    return path === '' || (!path.startsWith('..') && !path.includes(`..${sep}`));
  });
  return around.length === 0 ? all : around;
}
