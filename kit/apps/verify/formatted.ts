import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, type FormatConfig } from 'oxfmt';
import { ROOT } from '../../kata/root';

/**
 * A text as the formatter would write it.
 *
 * @param file whose ending says what language it is; it is not read
 * @throws Error if the text cannot be parsed
 */
export async function formatted(file: string, text: string): Promise<string> {
  const { code, errors } = await format(file, text, style());
  if (errors.length > 0)
    throw new Error(`${file}: ${errors.map(({ message }) => message).join('; ')}`);
  return code;
}

function style(): FormatConfig {
  return JSON.parse(readFileSync(join(ROOT, '.oxfmtrc.json'), 'utf8')) as FormatConfig;
}
