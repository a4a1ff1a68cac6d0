import type { createColors } from 'picocolors';
import { type GeneratorState, STATES } from '../../scenes/trace';

/** The four states on one line, the current one in brackets. */
export function stateLine(
  current: GeneratorState | undefined,
  pc: ReturnType<typeof createColors>,
): string {
  return STATES.map((state) => (state === current ? pc.inverse(`[${state}]`) : ` ${state} `)).join(
    ' ',
  );
}
