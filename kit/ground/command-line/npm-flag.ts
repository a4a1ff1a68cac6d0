/**
 * Whether a flag was given. `npm run hint 04 --restart`, without the `--` that npm wants before a script's own flags,
 * does not reach the script, but npm leaves it in the environment.
 */
export function isFlagGiven(name: string, parsed: boolean, env = process.env): boolean {
  return parsed || env[`npm_config_${name.replaceAll('-', '_')}`] === 'true';
}
