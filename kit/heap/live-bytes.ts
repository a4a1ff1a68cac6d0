import { collectGarbage } from './collect-garbage';

/**
 * Bytes that are still reachable, after a collection. Typed arrays and Buffers live outside the heap, so
 * `heapUsed` alone would not see values hidden in a `Float64Array`.
 */
export function liveBytes(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
