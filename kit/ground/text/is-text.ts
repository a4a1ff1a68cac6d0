import { isUtf8 } from 'node:buffer';

/**
 * Whether bytes are UTF-8 text. No text has a NUL in it: English in UTF-16 without a byte order mark is valid UTF-8, and
 * so is a file to which PowerShell 5 has appended a line with `>>`, but every second byte of such text is a NUL.
 */
export function isText(bytes: Buffer): boolean {
  return isUtf8(bytes) && !bytes.includes(0);
}
