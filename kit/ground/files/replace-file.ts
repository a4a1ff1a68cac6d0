import { renameSync, writeFileSync, type WriteFileOptions } from 'node:fs';

/** Writes a file next to its place and renames it onto it, so that a kill or a reader finds the old one or the new one. */
export function replaceFile(file: string, text: string, options?: WriteFileOptions): void {
  const beside = `${file}.${process.pid}.tmp`;
  writeFileSync(beside, text, options);
  renameSync(beside, file);
}
