import { isNodeNewEnough, OLDEST_NODE } from './node-version';

/** Thrown for bad input: the message is all that is shown, on one line, and the exit code is 2. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}

/** Runs a command's main function: a wrong Node or bad input ends it with one clear line instead of a stack. */
export function runCommand(main: () => void | Promise<void>): void {
  if (!isNodeNewEnough(process.versions.node)) {
    fail(`The kata needs Node ${OLDEST_NODE} or later; this is ${process.versions.node}.`);
    return;
  }
  // Once its module has loaded to the end, as if it had been called from there.
  void Promise.resolve()
    .then(main)
    .catch((error: unknown) => {
      if (isBadInput(error)) fail(error.message);
      else throw error;
    });
}

const BAD_INPUT = new Set([
  'BadInput',
  'UnknownExercise',
  'DoesNotCompile',
  'StageRefused',
  'StageFell',
]);

function isBadInput(error: unknown): error is Error {
  return (
    error instanceof Error &&
    // parseArgs() reports an unknown option by a code, with a message fit to show.
    (BAD_INPUT.has(error.name) ||
      String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS'))
  );
}

function fail(message: string): void {
  process.stderr.write(`${message.replaceAll(/\s*\n\s*/g, ' ')}\n`);
  process.exitCode = 2;
}
