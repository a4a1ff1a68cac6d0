import { grouped } from '../../ground/text/counted';

/** One step of a script, expected and received. */
export interface Step {
  readonly text: string;
  readonly expected: string;
  readonly received: string;
  readonly same: boolean;
}

/**
 * A script as a message shows it: one step a line, up to the first that went wrong. Steps before it that are all alike
 * are drawn once: `a.next() × 148`.
 */
export function drawTranscript(steps: readonly Step[]): string {
  const wrong = steps.findIndex(({ same }) => !same);
  const lines = collapse(steps.slice(0, wrong === -1 ? steps.length : wrong).map(rightStep));
  const step = steps[wrong];
  if (step !== undefined) {
    const { text, expected, received } = step;
    const shown = received === expected ? `${received}, but not the same one` : received;
    lines.push(`▸ ${text}`, `    expected ${expected}`, `    received ${shown}`);
  }
  return lines.join('\n');
}

/** Lines. Equal neighbours are drawn once, with their number. */
export function collapse(lines: readonly string[]): string[] {
  const runs: { line: string; times: number }[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last?.line === line) last.times += 1;
    else runs.push({ line, times: 1 });
  }
  return runs.map(({ line, times }) => (times === 1 ? line : `${line} × ${grouped(times)}`));
}

function rightStep({ text, received }: Step): string {
  return `  ${text} → ${received}`;
}
