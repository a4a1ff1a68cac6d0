import { show, showError, showList } from '../matchers/show';

/** How one call ended: what it answered, or what it threw. */
export type Outcome =
  | { readonly kind: 'result'; readonly value: unknown; readonly done: boolean }
  | { readonly kind: 'values'; readonly values: readonly unknown[] }
  | { readonly kind: 'answer'; readonly answer: unknown }
  | { readonly kind: 'threw'; readonly error: unknown }
  | { readonly kind: 'threw anything' };

/** Makes a call and catches what it throws. */
export function outcomeOf(call: () => Outcome): Outcome {
  try {
    return call();
  } catch (error) {
    return threw(error);
  }
}

export const threw = (error: unknown): Outcome => ({ kind: 'threw', error });

/** What a method of an iterator answered, which should be an IteratorResult. */
export function resultIn(answer: unknown): Outcome {
  if (typeof answer !== 'object' || answer === null) return { kind: 'answer', answer };
  const { value, done } = answer as IteratorResult<unknown, unknown>;
  return { kind: 'result', value, done: Boolean(done) };
}

/** Whether two calls ended alike. Values and errors must be the same, by `Object.is`. */
export function sameOutcome(one: Outcome, other: Outcome): boolean {
  if (one.kind === 'result' && other.kind === 'result') {
    return one.done === other.done && sameValue(one.value, other.value);
  }
  if (one.kind === 'values' && other.kind === 'values') return sameValue(one.values, other.values);
  if (one.kind === 'answer' && other.kind === 'answer') return Object.is(one.answer, other.answer);
  if (one.kind === 'threw' && other.kind === 'threw') return Object.is(one.error, other.error);
  return one.kind === 'threw anything' && other.kind === 'threw anything';
}

/** The same by `Object.is`; or arrays, made by two sides independently, of the same values. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
  // No method of the arrays is used, because an array of a learner may replace them.
  for (let index = 0; index < other.length; index += 1) {
    if (!sameValue(one[index], other[index])) return false;
  }
  return true;
}

/** As a message shows it. */
export function showOutcome(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'result':
      return `{ value: ${show(outcome.value)}, done: ${outcome.done} }`;
    case 'values':
      return showList(outcome.values);
    case 'answer':
      return show(outcome.answer);
    case 'threw':
      return `throws ${showError(outcome.error)}`;
    case 'threw anything':
      return 'throws';
  }
}
