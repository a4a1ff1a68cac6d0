import type { Colors } from 'picocolors/types';
import type { GeneratorView, Moment, Trace } from '../../scenes/trace';
import { truncated } from '../../ground/text/width';

/** How much of the source is above the line that counts. */
const ABOVE = 0.6;

/** The lines around the place of a generator: `>` marks it, `-` the places of others in the same file. */
export function sourceWindow(
  files: Trace['files'],
  { generators }: Moment,
  focused: GeneratorView | undefined,
  { columns, height }: { readonly columns: number; readonly height: number },
  pc: Colors,
): string[] {
  const place = focused?.place ?? focused?.origin;
  const role = place?.file ?? 'exercise';
  const { path, lines } = files[role];
  const last = lines.at(-1) === '' ? lines.length - 1 : lines.length;
  const wanted = (place?.line ?? 1) - Math.ceil((height - 1) * ABOVE);
  const first = Math.max(1, Math.min(wanted, last - height + 2));
  const shown = lines.slice(first - 1, Math.min(first + height - 2, last));
  const linesOf = (views: readonly (GeneratorView | undefined)[]): (number | undefined)[] =>
    views.flatMap((view) => (view?.place?.file === role ? [view.place.line] : []));
  const current = linesOf([focused]);
  const others = linesOf(generators);
  return [
    pc.dim(path),
    ...shown.map((text, index) => {
      const number = first + index;
      const mark = current.includes(number) ? '>' : others.includes(number) ? '-' : ' ';
      const line = truncated(`${mark} ${String(number).padStart(3)}  ${text}`, columns);
      return mark === '>' ? pc.yellow(pc.bold(line)) : line;
    }),
  ];
}
