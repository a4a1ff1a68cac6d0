import { randomUUID } from 'node:crypto';

/**
 * A workflow command, which a job writes to standard output
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands).
 *
 * @param properties written after the name, those that are undefined left out
 */
export function command(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escaped(String(value), /[%\r\n:,]/g)}`);
  const head = written.length === 0 ? name : `${name} ${written.join(',')}`;
  return `::${head}::${escaped(message, /[%\r\n]/g)}`;
}

/** Lines that GitHub only shows, so that no learner's name or code can give it a command. */
export function withoutCommands(lines: readonly string[]): string[] {
  // Nobody who wrote one of the lines could know it.
  const token = randomUUID();
  return [`::stop-commands::${token}`, ...lines, `::${token}::`];
}

function escaped(text: string, characters: RegExp): string {
  return text.replaceAll(
    characters,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
