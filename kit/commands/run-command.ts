import { isNodeNewEnough, OLDEST_NODE } from './node-version';

/** Thrown for bad input: the message is all that is shown, on one line, and the exit code is 2. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}

/** Runs a command's main function: a wrong Node or bad input ends it with one clear line instead of a stack. */
export function runCommand(main: () => void | Promise<void>): void {
  if (!isNodeNewEnough(process.versions.node)) {
    fail(`The kata needs Node ${OLDEST_NODE} or later; this is ${process.versions.node}.`, 2);
    return;
  }
  // Once its module has loaded to the end, as if it had been called from there.
  void Promise.resolve()
    .then(main)
    .catch((error: unknown) => {
      const code = exitCodeFor(error);
      if (code === undefined) throw error;
      fail((error as Error).message, code);
    });
}

/** By name: the classes are those of the commands that throw them. */
const EXIT_CODES: Readonly<Record<string, number>> = {
  BadInput: 2,
  IncompleteExercise: 2,
  NotReset: 2,
  UnknownExercise: 2,
  DoesNotCompile: 2,
  StageRefused: 2,
  StageFell: 2,
  ReferenceFails: 2,
  Unmergeable: 2,
  SandboxMissing: 3,
};

function exitCodeFor(error: unknown): number | undefined {
  if (!(error instanceof Error)) return undefined;
  // parseArgs() reports an unknown option by a code, with a message fit to show.
  const isOfArguments = String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
  return isOfArguments ? 2 : EXIT_CODES[error.name];
}

function fail(message: string, exitCode: number): void {
  process.stderr.write(`${message.replaceAll(/\s*\n\s*/g, ' ')}\n`);
  process.exitCode = exitCode;
}
