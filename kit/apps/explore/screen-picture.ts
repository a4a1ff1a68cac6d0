import { createColors } from 'picocolors';
import { keyLines } from './keys';
import { screen } from './screen';
import { terminalPicture } from './terminal-picture';
import type { SceneSummary } from '../../scenes/scene';
import type { Trace } from '../../scenes/trace';

const SIZE = { columns: 80, rows: 26 };

/** A picture of the terminal, as it is after the last step of a trace at which the generator was still suspended. */
export function screenPicture(trace: Trace, scenes: readonly SceneSummary[]): string {
  const { moments } = trace;
  const suspended = moments.filter(
    ({ isNote, generators }) => !isNote && generators[0]?.state !== 'completed',
  );
  const cursor = moments.indexOf(suspended.at(-1)!);
  const colors = createColors(true);
  const lines = screen(
    {
      ...trace,
      // The title counts all scenes, even if only this one is played.
      scenes,
      scene: scenes.find(({ name }) => name === trace.scene.name)!,
      moments: moments.slice(0, cursor + 1),
      cursor,
      focus: 0,
      foot: keyLines().map((line) => colors.dim(line)),
    },
    SIZE,
    colors,
  );
  return terminalPicture(lines, SIZE.columns);
}
