import { show } from '../../spec/matchers/show';
import { truncated } from '../../ground/text/columns';

const MOST_CHARACTERS = 120;
const SHORT_FUNCTION = 40;
const BRIEF = 24;

/** A value as a trace shows it: on one line, and never by iterating it. */
export function valueText(value: unknown): string {
  const text = typeof value === 'function' ? functionText(value) : show(value);
  return truncated(text, MOST_CHARACTERS);
}

export type StepEnd = { readonly value: unknown } | { readonly error: unknown };

/** What a step returned or threw. */
export function outcomeText(outcome: StepEnd): string {
  if ('value' in outcome) return valueText(outcome.value);
  const { error } = outcome;
  return `throws ${isError(error) ? String(error) : valueText(error)}`;
}

/** The same in a word or two: the value, `done` with the value that was returned, or the error's name. */
export function briefText(outcome: StepEnd): string {
  if ('error' in outcome) {
    const { error } = outcome;
    return `throws ${isError(error) ? error.name : truncated(valueText(error), BRIEF)}`;
  }
  const result = outcome.value as IteratorResult<unknown> | undefined;
  if (typeof result !== 'object' || !('done' in result)) return truncated(valueText(result), BRIEF);
  const text = truncated(valueText(result.value), BRIEF);
  if (result.done !== true) return text;
  return result.value === undefined ? 'done' : `done ${text}`;
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
