import { totalmem } from 'node:os';

const MEGABYTE = 1024 * 1024;
const MOST_MEGABYTES = 4096;

/**
 * The heap that an attempt may use: what Node allows itself at most where it is not told otherwise, and no more than
 * half of the memory that there is.
 */
export function heapCap(): number {
  // 0 where there is no limit; absent or a huge number elsewhere.
  const limit = process.constrainedMemory() || Infinity;
  return Math.min(MOST_MEGABYTES, Math.floor(Math.min(totalmem(), limit) / 2 / MEGABYTE));
}
