import pc from 'picocolors';
import { fitted } from '../../../ground/text/width';
import { type DiffLine, lineDiff, sideBySide } from '../../../kata/line-diff';

/** From this width on, two texts stand side by side. */
const WIDE = 110;
const BETWEEN = ' │ ';

/** The learner's code and the reference: side by side where there is room, else one below the other where they differ. */
export function diffLinesFor(mine: string, reference: string, columns: number): string[] {
  const lines = lineDiff(mine, reference);
  if (lines.every((line) => line.in === 'both')) {
    return ['Your code is the reference, word for word.', '', ...lines.map(({ text }) => text)];
  }
  if (columns < WIDE) {
    return [pc.red('- your code'), pc.green('+ the reference'), '', ...lines.map(coloured)];
  }
  const width = Math.floor((columns - BETWEEN.length) / 2);
  const titles = `${pc.red('- your code'.padEnd(width))}${BETWEEN}${pc.green('+ the reference')}`;
  const rows = sideBySide(lines).map(
    ([left, right]) => `${half(left, width)}${BETWEEN}${half(right, width).trimEnd()}`,
  );
  return [titles, '', ...rows];
}

function coloured({ in: where, text }: DiffLine): string {
  if (where === 'first') return pc.red(`- ${text}`);
  if (where === 'second') return pc.green(`+ ${text}`);
  return `  ${text}`;
}

/** Cut where it is too wide: the texts would not stay side by side. */
function half(line: DiffLine | undefined, width: number): string {
  if (line === undefined) return ' '.repeat(width);
  return coloured({ ...line, text: fitted(line.text, width - 2) });
}
