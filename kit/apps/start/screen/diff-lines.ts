import pc from 'picocolors';
import { fitted, pieces } from '../../../ground/text/columns';
import { type DiffLine, lineDiff, sideBySide } from '../../../kata/answers/line-diff';

/** From this width on, two texts stand side by side. */
const WIDE = 110;
const BETWEEN = ' │ ';
const MARK = '+ ';

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
  const rows = sideBySide(lines).flatMap(([left, right]) => {
    const [lefts, rights] = [broken(left, width), broken(right, width)];
    return Array.from({ length: Math.max(lefts.length, rights.length) }, (_, index) => {
      const rightHalf = rights[index] === undefined ? '' : coloured(rights[index]);
      return `${half(lefts[index], width)}${BETWEEN}${rightHalf}`.trimEnd();
    });
  });
  return [titles, '', ...rows];
}

function coloured({ in: where, text }: DiffLine): string {
  if (where === 'first') return pc.red(`- ${text}`);
  if (where === 'second') return pc.green(`+ ${text}`);
  return `  ${text}`;
}

/** A line in parts that fit into one half of the screen, so that nothing is cut. */
function broken(line: DiffLine | undefined, width: number): DiffLine[] {
  if (line === undefined) return [];
  return pieces(line.text, width - MARK.length).map((text) => ({ ...line, text }));
}

function half(line: DiffLine | undefined, width: number): string {
  if (line === undefined) return ' '.repeat(width);
  return coloured({ ...line, text: fitted(line.text, width - MARK.length) });
}
