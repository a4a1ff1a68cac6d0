import type { GeneratorView, Moment } from '../../trace';
import { byId, element } from './element';

/**
 * Shows a pipeline: the generator that all others wait for on the left, the caller of next() on the right, and on each
 * arrow the values that have gone that way in this step.
 */
export function showFlow(
  moments: readonly Moment[],
  { generators, step }: Moment,
  before: Moment | undefined,
): void {
  const isPipeline = moments.some((moment) => moment.generators.some(({ depth }) => depth > 0));
  byId('pipeline').hidden = !isPipeline;
  if (!isPipeline) return;
  const deepest = Math.max(...generators.map(({ depth }) => depth));
  const columns = Array.from({ length: deepest + 1 }, (_, index) =>
    generators.filter(({ depth }) => depth === deepest - index),
  );
  byId('flow').replaceChildren(
    ...columns.map((stages) =>
      element('li', '', ...stages.map((stage) => row(stage, isNew(stage, step, before)))),
    ),
    element('li', '', element('div', 'stage caller', element('b', '', 'you'))),
  );
}

/** Whether a value has passed since the moment before. */
function isNew({ id, given }: GeneratorView, step: number, before: Moment | undefined): boolean {
  const earlier = before?.generators.find((view) => view.id === id);
  const had = before?.step === step ? (earlier?.given.count ?? 0) : 0;
  return given.count > had;
}

function row({ name, state, given }: GeneratorView, moves: boolean): HTMLElement {
  const stateName = state ?? 'no readable state';
  return element(
    'div',
    'row',
    element(
      'div',
      `stage ${state ?? ''}`,
      element('b', '', name),
      element('span', `state ${state ?? ''}`, stateName),
    ),
    element('div', moves ? 'pipe moves' : 'pipe', ...values(given)),
  );
}

function values({ count, last }: GeneratorView['given']): Node[] {
  if (count === 0) return [element('span', 'none', 'nothing yet')];
  const more = count - last.length;
  return [
    ...(more > 0 ? [element('span', 'more', `${more.toLocaleString('en-US')} more, then`)] : []),
    ...last.map((value) => element('code', 'value', value)),
  ];
}
