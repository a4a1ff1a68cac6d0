import { isUtf8 } from 'node:buffer';

const NEWLINE = 0x0a;

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
  let start = 0;
  for (let number = 1; start <= bytes.length; number += 1) {
    const end = bytes.indexOf(NEWLINE, start);
    const line = bytes.subarray(start, end === -1 ? bytes.length : end);
    // No character of several bytes has one of them in common with a newline.
    if (!isText(line)) return { number, text: line.toString() };
    if (end === -1) break;
    start = end + 1;
  }
  return undefined;
}
