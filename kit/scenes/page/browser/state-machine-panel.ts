import type { GeneratorState } from '../../trace';
import { byId } from './element';

/** Highlights the current state, and the edges that were taken since the moment before. */
export function lightState(
  before: GeneratorState | undefined,
  current: GeneratorState | undefined,
): void {
  const machine = byId('machine');
  const edges = new Set(edgesBetween(before, current));
  for (const state of machine.querySelectorAll('[data-state]')) {
    state.classList.toggle('lit', state.getAttribute('data-state') === current);
  }
  for (const edge of machine.querySelectorAll('[data-edge]')) {
    edge.classList.toggle('lit', edges.has(edge.getAttribute('data-edge')!));
  }
  byId('machine-state').textContent = current ?? 'no readable state';
}

/** Between two looks at it a generator may have executed unseen. */
function edgesBetween(
  from: GeneratorState | undefined,
  to: GeneratorState | undefined,
): readonly string[] {
  if (from === undefined || to === undefined || from === 'completed') return [];
  if (from === 'executing') return to === from ? [] : [`executing ${to}`];
  if (from === to && from === 'suspended-start') return [];
  if (to === 'executing') return [`${from} executing`];
  if (from === 'suspended-start' && to === 'completed') return ['suspended-start completed'];
  return [`${from} executing`, `executing ${to}`];
}
