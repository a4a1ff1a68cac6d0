import { show } from '../matchers/show';

const MOST_CHARACTERS = 120;
const SHORT_FUNCTION = 40;

/** A value as a trace shows it: on one line, and never by iterating it. */
export function valueText(value: unknown): string {
  const text = typeof value === 'function' ? functionText(value) : show(value);
  return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS - 1)}…`;
}

/** What a step gave, or what it threw. */
export function outcomeText(
  outcome: { readonly value: unknown } | { readonly error: unknown },
): string {
  if ('value' in outcome) return valueText(outcome.value);
  const { error } = outcome;
  return `throws ${isError(error) ? String(error) : valueText(error)}`;
}

/** An error of another realm, such as the scripts of `vm` have, is no instance of this one's. */
function isError(error: unknown): error is Error {
  return typeof error === 'object' && error !== null && 'message' in error;
}

/** A short arrow function says most about itself. */
function functionText(value: object): string {
  const source = Function.prototype.toString.call(value).replaceAll(/\s+/g, ' ');
  return source.includes('=>') && source.length <= SHORT_FUNCTION ? source : show(value);
}
