import { isUtf8 } from 'node:buffer';

/**
 * Whether bytes are UTF-8 text. No text has a NUL in it: English in UTF-16 without a byte order mark is valid UTF-8, and
 * so is a file to which PowerShell 5 has appended a line with `>>`, but every second byte of such text is a NUL.
 */
export function isText(bytes: Buffer): boolean {
  return isUtf8(bytes) && !bytes.includes(0);
}

/** The first line of some bytes that is not text, with its number from 1; undefined if all of it is. */
export function firstLineNotText(
  bytes: Buffer,
): { readonly number: number; readonly text: string } | undefined {
  // Latin-1 has a character for each byte, and no UTF-8 character of several bytes has one in common with a newline.
  const lines = bytes.toString('latin1').split('\n');
  const index = lines.findIndex((line) => !isText(Buffer.from(line, 'latin1')));
  if (index === -1) return undefined;
  return { number: index + 1, text: Buffer.from(lines[index]!, 'latin1').toString() };
}
