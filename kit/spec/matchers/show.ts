import { inspect, types } from 'node:util';
import { grouped } from '../../ground/text/counted';

const LONGEST = 400;

/**
 * A value as a message shows it: short, on one line, and never by iterating it (a message must not consume a
 * learner's generator).
 */
export function show(value: unknown): string {
  if (types.isNativeError(value)) return showError(value);
  const text = inspect(value, {
    depth: 2,
    breakLength: Infinity,
    maxArrayLength: 12,
    maxStringLength: 80,
  });
  // Bigints and properties of functions can be endlessly long.
  return text.length <= LONGEST
    ? text
    : `${text.slice(0, LONGEST)}… (${grouped(text.length)} characters)`;
}

/** An error without its stack, which has nothing to do with the learner's code. */
export function showError(error: unknown): string {
  if (!types.isNativeError(error)) return show(error);
  const [firstLine = ''] = error.message.split('\n');
  return firstLine === '' ? error.name : `${error.name}: ${firstLine}`;
}

const SHOWN = 12;

/** Values in brackets. Of a long list, the first values and how many there are. */
export function showList(values: readonly unknown[]): string {
  const shown = values.slice(0, SHOWN).map(show).join(', ');
  return values.length <= SHOWN ? `[${shown}]` : `[${shown}, … ${grouped(values.length)} in all]`;
}
