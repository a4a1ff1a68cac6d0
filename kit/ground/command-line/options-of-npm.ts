import type { ParseArgsConfig } from 'node:util';
import { BadInput } from './run-command';

/** Settings of node-gyp, too. People have them in their .npmrc, for every package. */
const FOREIGN = ['jobs'];

/**
 * The options of a command that were written without the `--` that npm wants before them, as arguments. npm keeps these
 * for itself and leaves them in the environment: `--no-web` as `npm_config_web=''`, `--out=x` as `npm_config_out=x`.
 *
 * @throws BadInput for `--out x`: npm leaves `true`, and `x` is among the other arguments, where nobody can tell it
 *   from them
 */
export function optionsOfNpm(
  options: NonNullable<ParseArgsConfig['options']>,
  env: NodeJS.ProcessEnv = process.env,
): string[] {
  const valueOf = (name: string): string | undefined =>
    env[`npm_config_${name.replaceAll('-', '_')}`];
  return Object.entries(options).flatMap(([name, { type }]) => {
    if (FOREIGN.includes(name)) return [];
    const value = valueOf(name);
    if (type === 'boolean') {
      const isNegated = name.startsWith('no-') && valueOf(name.slice(3)) === '';
      return value === 'true' || isNegated ? [`--${name}`] : [];
    }
    if (value === 'true') throw lostDashes(name, env['npm_lifecycle_event'] ?? 'COMMAND');
    return value === undefined || value === '' ? [] : [`--${name}=${value}`];
  });
}

/** npm has kept an option and passed its value on as another argument. */
function lostDashes(option: string, command: string): BadInput {
  const call = (dashes: string): string => `npm run ${command} ${dashes} --${option} VALUE`;
  return new BadInput(
    `npm took --${option} for one of its options. Type ${call('--')}. PowerShell drops a bare --, so put it in quotes there: ${call("'--'")}.`,
  );
}
