import { createHash } from 'node:crypto';

/** A short hash of values that JSON can hold. */
export function hashOf(...values: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 16);
}
