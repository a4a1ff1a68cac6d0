import type { HeapComparison } from './compare-heap';

/** What the heap probe read in one comparison, in bytes. */
export interface Reading {
  readonly lazy: number;
  readonly eager: number;
}

const readings: Reading[] = [];

/** Keeps the readings of the probe, so that `npm run verify -- --soak` can show how close they are to the limit. */
export function keepReading({ lazy, eager }: Pick<HeapComparison, 'lazy' | 'eager'>): void {
  readings.push({ lazy: lazy.bytes, eager: eager.bytes });
}

/** The readings since the last call of this function, in order. */
export function takeReadings(): Reading[] {
  return readings.splice(0);
}
