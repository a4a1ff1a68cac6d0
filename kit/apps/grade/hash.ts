import { createHash } from 'node:crypto';
import type { SourceModules } from './reading/inside/read-answer';

/** A short hash of values that JSON can hold. */
export function hashOf(...values: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 16);
}

/** The same for the same sources, whatever ends their lines. */
export function codeHash(answer: SourceModules): string {
  return hashOf(Object.entries(answer).map(([name, { source }]) => [name, source]));
}
