import { byteSize } from '../../ground/text/byte-size';
import type { HeapComparison } from './compare-heap';

const readings: string[] = [];

/** Keeps the readings of the probe, so that `npm run verify -- --soak` can show how close they are to the limit. */
export function keepReading({ lazy, eager }: Pick<HeapComparison, 'lazy' | 'eager'>): void {
  readings.push(`${byteSize(lazy.bytes)} retained, ${byteSize(eager.bytes)} by the eager twin`);
}

/** The readings since the last call of this function, in order. */
export function takeReadings(): string[] {
  return readings.splice(0);
}
