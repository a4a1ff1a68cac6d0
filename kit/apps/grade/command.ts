import { join, relative, resolve } from 'node:path';
import { type Exercise, exercisesIn } from '../../kata/exercise';
import { ROOT } from '../../kata/root';
import { selectExercises } from '../../kata/select';
import { type NamedFolder, namedFolders } from './submissions/folders';
import { type ClassOptions, gradeClass } from './grade-class';
import { Journal, merge } from './records/journal';
import { closingLine, table } from './outputs/terminal/table';
import { linesInJob } from './outputs/github/job';
import { visible } from './outputs/terminal/terminal-text';
import { writeOutputs } from './outputs/write-outputs';
import { isUnjudged } from './records/overall';
import { SANDBOX_LEVELS, type SandboxLevel, type SubmissionRecord } from './records/record';
import { chooseSandbox, isAtLeast, SandboxMissing } from './sandbox/choose';
import type { Sandbox } from './sandbox/sandbox';
import { progress } from '../../ground/command-line/progress-line';
import { withFolderArguments } from './submissions/folder-arguments';
import { perform, type Values } from '../../ground/command-line/command';
import { BadInput } from '../../ground/command-line/run-command';
import { parseShard, partFor } from '../../ground/command-line/shard';
import { wrap } from '../../ground/text/columns';
import { COMMANDS } from '../commands';

/** The exit code where something could not be judged. */
const UNJUDGED = 4;
/** What a shell says of a process that Ctrl+C has ended. */
const INTERRUPTED = 130;

/** Npm runs a script in the folder of package.json. */
const BASE = process.env['INIT_CWD'] ?? process.cwd();
/** Where there is no terminal, a reason stays on one line. */
const COLUMNS = process.stdout.columns ?? Infinity;
const OPTIONS = ['-h', '--help', ...Object.keys(COMMANDS.grade.options).map((name) => `--${name}`)];

async function gradeOrMerge(
  values: Values<typeof COMMANDS.grade>,
  positionals: readonly string[],
): Promise<void> {
  const out = resolve(BASE, values.out);
  const failUnder = wholeNumber('--fail-under', values['fail-under'], 0, 100);
  const [first, ...rest] = positionals;
  if (first === undefined)
    throw new BadInput('Say which folders to grade: npm run grade -- class/*');
  const exercises = exercisesNamed(values.exercises);
  const folders =
    first === 'merge' ? undefined : partFor(parseShard(values.shard), foldersNamed(positionals));
  const records =
    folders === undefined
      ? merged(rest, out)
      : await grade(folders, {
          exercises,
          jobs: wholeNumber('--jobs', values.jobs, 1, 1_000),
          resume: values.resume,
          sandbox: sandboxNamed(values.sandbox, values['require-sandbox']),
          journal: new Journal(out),
        });
  const total = folders?.length ?? records.length;
  writeOutputs(out, records, exercises);
  const lines = [
    ...wrap(table(records, process.stdout.columns ?? 80), COLUMNS),
    `\nOpen ${relative(BASE, join(out, 'report.html'))} to see more.`,
    ...wrap([closingLine(records, total)], COLUMNS),
  ];
  console.log(linesInJob(lines, records, process.env['GITHUB_STEP_SUMMARY']).join('\n'));
  const wasStopped = records.length < total;
  process.exitCode ??= wasStopped ? INTERRUPTED : exitCodeFor(records, failUnder);
  // What was running when it was stopped must not keep it.
  if (wasStopped) process.exit();
}

perform(COMMANDS.grade, gradeOrMerge, (args) => withFolderArguments(args, OPTIONS, BASE));

function merged(folders: readonly string[], out: string): SubmissionRecord[] {
  if (folders.length === 0) {
    throw new BadInput(
      'Say which folders of results to merge: npm run grade -- merge part-1 part-2',
    );
  }
  const paths = folders.map((folder) => resolve(BASE, folder));
  return merge(paths, new Journal(out));
}

function foldersNamed(names: readonly string[]): NamedFolder[] {
  const all = namedFolders(names, BASE);
  if (all.length === 0) throw new BadInput(`There is no folder in ${names.join(', ')}.`);
  return all;
}

async function grade(
  folders: readonly NamedFolder[],
  options: Omit<ClassOptions, 'stop' | 'onDone'>,
): Promise<SubmissionRecord[]> {
  const { level, promise } = options.sandbox;
  console.log(wrap([`Sandbox: ${level}. ${promise}`], COLUMNS).join('\n'));
  progress.show(0, folders.length, 'the references');
  const stop = new AbortController();
  const onSignal = (): void => {
    // The second time, whatever it is doing.
    if (stop.signal.aborted) process.exit(INTERRUPTED);
    stop.abort();
  };
  // What has been judged must not be lost to a fault of the grader's own.
  const onFault = ({ message }: Error): void => {
    console.error(`The grader itself has failed, and stops here: ${message}`);
    process.exitCode = UNJUDGED;
    stop.abort();
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal).on('uncaughtException', onFault);
  try {
    const { records, leftover } = await gradeClass(folders, {
      ...options,
      stop: stop.signal,
      onDone: ({ name }, done) => progress.show(done, folders.length, visible(name)),
    });
    progress.clear();
    if (leftover !== undefined) console.error(`Temporary files are left: ${leftover}`);
    return records;
  } finally {
    progress.clear();
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal).off('uncaughtException', onFault);
  }
}

function exercisesNamed(selectors: string | undefined): Exercise[] {
  const all = exercisesIn(ROOT);
  if (selectors === undefined) return all;
  const selected = selectors.split(',').flatMap((selector) => selectExercises(all, selector));
  return all.filter((exercise) => selected.includes(exercise));
}

function sandboxNamed(wanted: string, least: string): Sandbox {
  const sandbox = chooseSandbox(
    wanted === 'auto' ? wanted : levelNamed('--sandbox', wanted, 'auto, '),
  );
  const required = levelNamed('--require-sandbox', least);
  if (!isAtLeast(sandbox, required)) {
    throw new SandboxMissing(
      `--require-sandbox ${required} is not met: the best that works here is ${sandbox.level}.`,
    );
  }
  return sandbox;
}

function levelNamed(option: string, text: string, others = ''): SandboxLevel {
  const found = SANDBOX_LEVELS.find((level) => level === text);
  if (found !== undefined) return found;
  throw new BadInput(`${option} takes ${others}${SANDBOX_LEVELS.join(', ')}; it was "${text}".`);
}

function wholeNumber(option: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (text !== '' && Number.isInteger(number) && number >= least && number <= most) return number;
  throw new BadInput(`${option} takes a whole number from ${least} to ${most}; it was "${text}".`);
}

/** Scores are no failure of grading, unless that was asked for. */
function exitCodeFor(records: readonly SubmissionRecord[], failUnder: number): number {
  if (records.some(isUnjudged)) return UNJUDGED;
  const isUnder = ({ points, outOf }: SubmissionRecord): boolean =>
    points * 100 < failUnder * outOf;
  return records.some(isUnder) ? 1 : 0;
}
