import { megabytes } from '../heap/megabytes';

/** Bytes as people read them: `136 B`, `10.2 KB`, `8.0 MB`. */
export function byteText(bytes: number): string {
  if (Math.abs(bytes) < 10_000) return `${bytes} B`;
  return Math.abs(bytes) < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KB` : megabytes(bytes);
}
