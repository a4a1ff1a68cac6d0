import { inspect } from 'node:util';

/**
 * A value as a message shows it: short, on one line, and never by iterating it (a message must not consume a
 * learner's generator).
 */
export function show(value: unknown): string {
  return inspect(value, {
    depth: 2,
    breakLength: Infinity,
    maxArrayLength: 12,
    maxStringLength: 80,
  });
}
