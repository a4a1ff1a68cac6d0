import type { GeneratorView, Moment, Variable } from './trace';

/** What a step gave; where two took it and were given the same, it is said once. */
export function outcomeOf({ outcomes }: Moment): string {
  return [...new Set(outcomes)].join(' and ');
}

/** What happened, with its result in a word or two: `next() → 20`. */
export function eventText({ event, brief }: Moment): string {
  return brief === '' ? event : `${event} → ${brief}`;
}

/** Variables on one line: `n = 3, i = 0`. */
export function variablesText(variables: readonly Variable[]): string {
  return variables.map(({ name, value }) => `${name} = ${value}`).join(', ');
}

/** Where a generator is: `line 7`, with the file where that is not the exercise's. */
export function placeText({ place, kind }: GeneratorView): string {
  if (place === undefined) return kind === 'built by hand' ? 'built by hand' : '';
  return `${place.file === 'scenes' ? 'scenes.ts ' : ''}line ${place.line}`;
}
