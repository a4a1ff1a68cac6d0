import { type Markup, markup } from '../../../../ground/page/markup';
import type { ExerciseRecord } from '../../records/record';
import { placeOf } from '../place-of';

/** What turns the direction of writing or is not seen must not make code look like other code. */
const HIDING = /(?!\t)[\p{Cc}\p{Bidi_Control}\u200B-\u200D\uFEFF]/gu;
/** Of a line, in characters. */
const LONGEST_LINE = 400;

/** The learner's own file with its lines numbered, those marked to which a failure leads. */
export function codePanel({ code, tests, typeErrors }: ExerciseRecord): Markup | false {
  if (code === undefined || code === '') return false;
  const marked = new Set([
    ...[...tests.map(placeOf), ...typeErrors].map((place) =>
      place?.file === 'exercise.ts' ? place.line : 0,
    ),
  ]);
  const lines = code.replace(/\n$/, '').split('\n');
  const width = String(lines.length).length;
  return markup`<pre class="code" aria-label="the learner’s code">${lines.map((line, index) => {
    const number = String(index + 1).padStart(width);
    const text = markup`<span class="number">${number}</span> ${shown(line)}\n`;
    return marked.has(index + 1) ? markup`<mark>${text}</mark>` : text;
  })}</pre>
`;
}

function shown(line: string): string {
  return line
    .slice(0, LONGEST_LINE)
    .replaceAll(HIDING, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}
