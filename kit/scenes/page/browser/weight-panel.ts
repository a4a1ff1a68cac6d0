import { byteSize } from '../../../ground/text/byte-size';
import type { Moment, Trace } from '../../trace';
import { byId, element } from './element';

/** Where the scale begins: less than any generator object weighs. */
const LEAST_BYTES = 10;

/** Bars for what is retained after each step, and one for the eager twin, on a logarithmic scale. */
export function showWeights({ moments, weights, scene }: Trace, current: Moment): void {
  byId('weights').hidden = weights === undefined;
  if (weights === undefined) return;
  const most = Math.max(...weights.lazy, weights.eager ?? 0);
  const row = (name: string, bytes: number, className: string): HTMLElement => {
    const bar = element('span', 'bar');
    bar.style.inlineSize = `${share(bytes, most) * 100}%`;
    return element(
      'tr',
      className,
      element('th', '', name),
      element('td', 'scale', bar),
      element('td', 'bytes', byteSize(bytes)),
    );
  };
  const steps = moments.filter(({ isNote }) => !isNote);
  byId('weight-rows').replaceChildren(
    ...steps.map(({ event, step }) =>
      row(event, weights.lazy[step] ?? 0, step === current.step ? 'current' : ''),
    ),
    ...(weights.eager === undefined
      ? []
      : [row(`eager twin: ${scene.eager?.what}`, weights.eager, 'eager')]),
  );
}

function share(bytes: number, most: number): number {
  const magnitude = (value: number): number =>
    Math.log10(Math.max(value, LEAST_BYTES) / LEAST_BYTES);
  return magnitude(most) === 0 ? 0 : magnitude(bytes) / magnitude(most);
}
