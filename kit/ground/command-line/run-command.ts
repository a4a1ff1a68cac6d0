import { unwrapped } from '../text/unwrapped';

/** An error that ends a command: its message is all that is shown, on one line. */
export class Refusal extends Error {
  /** What the command exits with. */
  readonly exitCode: number = 2;
}

/** Thrown for bad input. */
export class BadInput extends Refusal {
  override readonly name = 'BadInput';
}

/** Thrown if a command has ended without its result. */
export class NoResult extends Refusal {
  override readonly name = 'NoResult';
  /** Node's own exit code for an awaited promise that nothing can settle any more. */
  override readonly exitCode = 13;

  constructor() {
    super(
      'The command has ended without a result: it was still waiting, and nothing was left to wait for. Run it again. If it happens again, the fault is in the kata and not in your code.',
    );
  }
}

/**
 * Runs a command's main function. Bad input ends it with one clear line instead of a stack. So does an empty event loop
 * before the work is finished, where Node would exit with 0 as if all were well.
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
  // Later, so that the module of the command has loaded to its end.
  void Promise.resolve()
    .then(main)
    .catch(end)
    .finally(() => process.off('beforeExit', onDry));
}

/** Shows the message on one line; rethrows an error that nobody expected. */
function end(error: unknown): void {
  if (!(error instanceof Refusal) && !isOfArguments(error)) throw error;
  process.stderr.write(`${unwrapped(error.message)}\n`);
  process.exitCode = error instanceof Refusal ? error.exitCode : 2;
}

/** parseArgs() reports an unknown option by a code, with a message fit to show. */
function isOfArguments(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && /^ERR_PARSE_ARGS/.test(String(error.code));
}
