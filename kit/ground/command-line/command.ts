import { parseArgs, type ParseArgsConfig } from 'node:util';
import { optionsOfNpm } from './options-of-npm';
import { runCommand } from './run-command';

/** A command as its `--help` shows it and as its arguments are read. */
export interface Command {
  /** Each call, with what it does. */
  readonly usage: readonly (readonly [call: string, does: string])[];
  /** Shown below the calls. */
  readonly more?: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Whether arguments other than options are allowed. */
  readonly takesNames: boolean;
}

/** The values of a command's options. */
export type Values<C extends Command> = ReturnType<
  typeof parseArgs<{ options: C['options']; allowPositionals: boolean }>
>['values'];

/**
 * Runs a command with the options that were given to it or to npm. `--help` prints the calls.
 *
 * @param main gets the values of the options, and the other arguments
 * @param prepare changes the arguments before they are read
 */
export function perform<C extends Command>(
  command: C,
  main: (values: Values<C>, names: readonly string[]) => void | Promise<void>,
  prepare: (args: readonly string[]) => string[] = (args) => [...args],
): void {
  runCommand(async () => {
    const { values, positionals } = parseArgs({
      // Of an option that is given twice, the last counts.
      args: [...optionsOfNpm(command.options), ...prepare(process.argv.slice(2))],
      allowPositionals: command.takesNames,
      options: { ...command.options, help: { type: 'boolean', short: 'h', default: false } },
    });
    if (values['help'] === true) process.stdout.write(helpFor(command));
    else await main(values as Record<string, unknown> as Values<C>, positionals);
  });
}

/** What `--help` prints. */
export function helpFor({ usage, more }: Command): string {
  const width = Math.max(...usage.map(([call]) => call.length));
  const lines = usage.map(([call, does]) => `${call.padEnd(width)}  ${does}\n`);
  return lines.join('') + (more === undefined ? '' : `\n${more}`);
}
