import { collapse, type Step } from '../transcript';

/** Events as a step of a transcript shows them. */
export function sameEvents(
  expected: readonly string[],
  received: readonly string[],
): Omit<Step, 'text'> {
  return {
    expected: shown(expected),
    received: shown(received),
    same: shown(expected) === shown(received),
  };
}

function shown(events: readonly string[]): string {
  return collapse(events).join(', ') || 'nothing';
}
