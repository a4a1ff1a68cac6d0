import { relative } from 'node:path';
import pc from 'picocolors';
import { ROOT } from '../../kata/root';
import type { TypeError } from '../type-check/type-error';

/** How much of a line of source is shown. Wrapped by a terminal, the mark below it would point at something else. */
const LONGEST_SOURCE = 64;

/** An error of TypeScript in full: what is wrong, the line that it is in with a mark below, and the place. */
export function typeErrorLines(error: TypeError): string[] {
  const [first = '', ...rest] = shortened(error.message);
  return [
    `  ${pc.red('✗')} ${pc.bold(`TS${error.code}`)} ${first}`,
    ...rest.map((line) => `      ${line}`),
    '',
    ...sourceLines(error).map((line) => `      ${line}`),
    pc.dim(`      at ${placeOf(error)}`),
    '',
  ];
}

/** An error of TypeScript on one line, for those after the first. */
export function typeErrorLine(error: TypeError): string {
  const [first = ''] = error.message.split('\n');
  return `  ${pc.red('✗')} ${pc.bold(`TS${error.code}`)} ${first} ${pc.dim(`(line ${error.line})`)}`;
}

/**
 * TypeScript explains an error by a chain of reasons, each on a line and indented further than the one before. The first
 * says what does not fit, the last why; those between repeat it for each level of the types.
 */
function shortened(message: string): string[] {
  const lines = message.split('\n');
  const chain = lines.filter((line, index) => index === 0 || line.startsWith(' '));
  const others = lines.filter((line) => !chain.includes(line));
  const [first = ''] = chain;
  const last = chain.length > 1 ? [(chain.at(-1) ?? '').trim()] : [];
  return [first, ...last, ...others];
}

function sourceLines({ line, column, source }: TypeError): string[] {
  if (source === undefined) return [];
  // Terminals show tabs in different widths.
  const text = source.line.replaceAll('\t', ' ');
  const end = Math.min(column + source.length, text.length);
  const cutLeft = Math.max(Math.min(end - LONGEST_SOURCE, column - 1), 0);
  const before = cutLeft > 0 ? '…' : '';
  const after = text.length > cutLeft + LONGEST_SOURCE ? '…' : '';
  const part = `${before}${text.slice(cutLeft, cutLeft + LONGEST_SOURCE)}${after}`;
  const start = column - 1 - cutLeft + before.length;
  const length = Math.max(Math.min(source.length, part.length - start), 1);
  const number = String(line);
  return [
    `${pc.dim(`${number} │`)} ${part}`,
    `${pc.dim(`${' '.repeat(number.length)} │`)} ${' '.repeat(start)}${pc.red('^'.repeat(length))}`,
  ];
}

function placeOf({ file, line, column }: TypeError): string {
  return `${relative(ROOT, file).replaceAll('\\', '/')}:${line}:${column}`;
}
