import { type Markup, markup } from '../../../../ground/page/markup';
import { visible } from '../terminal/terminal-text';
import type { ExerciseRecord, TestRecord } from '../../records/record';
import { byMessage, placeOf } from '../failures';
import { hasDetails, type Learner, nameOf, anchorOf } from './learner';

/** Of a message, in characters: it may hold whatever a learner's code threw. The journal has it whole. */
const LONGEST_MESSAGE = 2_000;
/** Tests that are named above the message that they share. */
const MOST_NAMES = 3;
/** What turns the direction of writing or is not seen must not make code look like other code. */
const HIDING = /(?!\t)[\p{Cc}\p{Bidi_Control}\u200B-\u200D\uFEFF]/gu;
/** Of a line, in characters. */
const LONGEST_LINE = 400;

/**
 * Everything about one learner, folded. Places are within what is folded: a browser unfolds it when it is sent there.
 */
export function learnerSection(learner: Learner): Markup {
  const { record, id } = learner;
  const { verdict, points, outOf, reasons, exercises } = record;
  const telling = exercises.filter(hasDetails);
  return markup`<details class="learner" data-name="${visible(record.name).toLowerCase()}">
<summary><strong>${nameOf(learner)}</strong> <span class="verdict ${verdict}">${verdict}</span> <span class="points">${points}/${outOf}</span></summary>
<div id="${id}" class="target">
${reasonList(reasons)}${telling.map((exercise) => exerciseDetails(learner, exercise))}
${untold(exercises)}
<p class="back"><a href="#${id}-row">back to the class</a></p>
</div>
</details>
`;
}

function exerciseDetails(learner: Learner, exercise: ExerciseRecord): Markup {
  const { name, verdict, points, outOf, reasons, typeErrors, tests } = exercise;
  return markup`<details data-exercise="${name}">
<summary>${name} <span class="verdict ${verdict}">${verdict}</span> <span class="points">${points}/${outOf}</span></summary>
<div id="${anchorOf(learner, name)}" class="target">
<div class="beside">
<div>${reasonList(reasons)}${typeErrors.map(
    ({ file, line, column, code, message }) => markup`<div class="failure">
<p><code>TS${code}</code> <span class="where">${file}:${line}:${column}</span></p>
<pre>${shortened(message)}</pre>
</div>
`,
  )}${byMessage(tests).map(failure)}</div>
${codePanel(exercise)}</div>
<p class="back"><a href="#${learner.id}-row">back to the class</a></p>
</div>
</details>
`;
}

function failure(tests: readonly TestRecord[]): Markup {
  const [{ message, place } = { message: '' }] = tests;
  const names = tests.map(({ name }) => markup`<p class="test">${name}</p>\n`);
  // Code that does not get far fails everything: then the message is the news.
  const isMany = tests.length > MOST_NAMES;
  const folded =
    isMany &&
    markup`<details><summary>${tests.length} tests fail with this message</summary>${names}</details>\n`;
  return markup`<div class="failure">
${!isMany && names}<pre>${shortened(message)}</pre>
${folded}${place !== undefined && markup`<p class="where">at ${place}</p>`}
</div>
`;
}

function reasonList(reasons: readonly string[]): Markup | false {
  return (
    reasons.length > 0 &&
    markup`<ul class="reasons">${reasons.map((reason) => markup`<li>${shortened(reason)}</li>`)}</ul>
`
  );
}

/** The exercises of which there is no more to say than that they are done, or not begun. */
function untold(exercises: readonly ExerciseRecord[]): Markup[] {
  const numbers = (isMeant: (exercise: ExerciseRecord) => boolean): string =>
    exercises
      .filter(isMeant)
      .map(({ name }) => name.slice(0, 2))
      .join(', ');
  const done = numbers((exercise) => exercise.verdict !== 'not begun' && !hasDetails(exercise));
  const notBegun = numbers(({ verdict }) => verdict === 'not begun');
  return [
    ...(done === '' ? [] : [markup`<p>Done: ${done}.</p>`]),
    ...(notBegun === '' ? [] : [markup`<p>Not begun: ${notBegun}.</p>`]),
  ];
}

function shortened(text: string): string {
  return text.length <= LONGEST_MESSAGE ? text : `${text.slice(0, LONGEST_MESSAGE)} …`;
}

/** The learner's own file with its lines numbered, those marked to which a failure leads. */
function codePanel({ code, tests, typeErrors }: ExerciseRecord): Markup | false {
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
