import { createColors } from 'picocolors';
import { Markup, markup } from '../../ground/page/markup';
import { palette } from '../../ground/page/page';
import type { SceneSummary } from '../../scenes/scene';
import type { Trace } from '../../scenes/trace';
import { keyLines, screen } from './screen';

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

/** In units of the picture; a character of the fonts named below is 0.6 of the size wide. */
const FONT_SIZE = 14;
const CHARACTER = FONT_SIZE * 0.6;
const LINE = 19;
const MARGIN = 16;

/** The few codes of ECMA-48's SGR that picocolors makes, by what they switch on or off. */
const STYLES: Readonly<Record<string, string>> = {
  1: 'bold',
  2: 'dim',
  7: 'inverse',
  31: 'red',
  33: 'yellow',
};
const END = /^(?:22|27|39)$/;

const CSS = `
rect { fill: var(--ground) }
text { font: ${FONT_SIZE}px var(--mono); fill: var(--ink); white-space: pre }
.bold { font-weight: 700 }
.dim { fill: var(--dim) }
.inverse { fill: var(--accent); font-weight: 700 }
.yellow { fill: var(--warn) }
.red { fill: var(--bad) }`;

/** Lines of a terminal, colours included, as an SVG image. */
export function terminalPicture(lines: readonly string[], columns: number): string {
  const width = Math.ceil(columns * CHARACTER + 2 * MARGIN);
  const height = lines.length * LINE + 2 * MARGIN;
  return markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<style>${new Markup(palette() + CSS)}
</style>
<rect width="${width}" height="${height}" rx="10"/>
${lines.map((line, index) => lineMarkup(line, MARGIN + (index + 0.75) * LINE))}</svg>
`.text;
}

function lineMarkup(line: string, y: number): Markup {
  const spans: Markup[] = [];
  let styles: string[] = [];
  let column = 0;
  // Every other part is the number of an escape sequence.
  // eslint-disable-next-line no-control-regex -- which is how an escape sequence begins
  line.split(/\u001B\[(\d+)m/).forEach((part, index) => {
    if (index % 2 === 1) {
      styles = END.test(part) ? [] : [...styles, STYLES[part] ?? ''];
    } else if (part !== '') {
      // Placed each by itself: a font that is a little wider than another does not move what follows.
      const x = MARGIN + column * CHARACTER;
      spans.push(markup`<tspan x="${x.toFixed(1)}" class="${styles.join(' ')}">${part}</tspan>`);
      column += part.length;
    }
  });
  return markup`<text y="${y}" xml:space="preserve">${spans}</text>
`;
}
