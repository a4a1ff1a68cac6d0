/** Thrown for bad input: the message is all that is shown, on one line, and the exit code is 2. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}

/** Thrown where a command is at its end and what it was to find out is not known. */
export class NoResult extends Error {
  override readonly name = 'NoResult';

  constructor() {
    super(
      'The command has ended without a result: it was still waiting, and nothing was left to wait for. Run it again. If it happens again, the fault is in the kata and not in your code.',
    );
  }
}

/**
 * Runs a command's main function. Bad input ends it with one clear line instead of a stack. So does work that can no
 * longer finish because the event loop has run dry, where Node would exit with 0, as if all were well.
 *
 * @param main returns or settles its promise when the command's work is finished, and not before
 */
export function runCommand(main: () => void | Promise<void>): void {
  // `npm test | head`: nobody reads the rest.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  const onDry = (): void => end(new NoResult());
  process.once('beforeExit', onDry);
  // Once its module has loaded to the end, as if it had been called from there.
  void Promise.resolve()
    .then(main)
    .catch(end)
    .finally(() => process.off('beforeExit', onDry));
}

/** Shows what is the matter on one line; rethrows what nobody foresaw. */
function end(error: unknown): void {
  const code = exitCodeFor(error);
  if (code === undefined) throw error;
  fail((error as Error).message, code);
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
  ResultsUnwritable: 2,
  Unmergeable: 2,
  SandboxMissing: 3,
  // Node's own for a promise that is awaited and that nothing is left to settle.
  NoResult: 13,
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
