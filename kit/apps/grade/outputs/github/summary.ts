import { type Markup, markup } from '../../../../ground/page/markup';
import type { ExerciseRecord, SubmissionRecord, TestRecord } from '../../records/record';
import { byMessage, withPlace } from '../failures';
import { reasonsOf } from '../../records/overall';
import { visible } from '../terminal/terminal-text';

/** Of a message, in characters. */
const LONGEST_MESSAGE = 2_000;
/** Of everything: GitHub takes no more than 1 MiB of a step, and none of what is longer. */
const LONGEST_SUMMARY = 200_000;

/**
 * The summary of a job on GitHub: of one submission its exercises and what they fail, of several a line for each. It is
 * Markdown that holds nothing but HTML, for in that no learner's text can become markup; no line within a block is blank.
 */
export function summary(records: readonly SubmissionRecord[]): string {
  const [first, ...others] = records;
  if (first === undefined) return 'Nothing was graded.\n';
  return others.length === 0 ? summaryOfOne(first) : summaryOfMany(records);
}

function summaryOfOne(record: SubmissionRecord): string {
  const { verdict, points, outOf, exercises } = record;
  const head = markup`<h2>${visible(record.name)}: ${points} of ${outOf} points (${verdict})</h2>
${reasonList(record.reasons)}<table>
<tr><th>exercise</th><th>points</th><th>verdict</th></tr>
${exercises.map(exerciseRow)}</table>
`;
  const parts = exercises.flatMap(details).map((part) => `${part}\n`);
  const { text, isWhole } = withRoomFor(`${head.text}\n`, parts);
  return isWhole ? text : `${text}The other messages are left out.\n`;
}

function exerciseRow({ name, verdict, points, outOf }: ExerciseRecord): Markup {
  const sign = verdict === 'pass' ? '✓ ' : '';
  return markup`<tr><td>${name}</td><td>${points}/${outOf}</td><td>${sign}${verdict}</td></tr>
`;
}

/** A blank line ends a block of HTML, except within `pre`; so each part is a separate block. */
function details({ name, verdict, reasons, tests, typeErrors }: ExerciseRecord): string[] {
  if (verdict === 'pass' || verdict === 'not begun') return [];
  return [
    markup`<h3>${name}</h3>
${reasonList(reasons)}`.text,
    ...typeErrors.map(({ file, line, column, code, message }) =>
      block([`TS${code}`], { message, place: `${file}:${line}:${column}` }),
    ),
    ...byMessage(tests).map((alike) => {
      const titles = alike.map((test) => test.name);
      return block(titles, alike[0]!);
    }),
  ];
}

function block(titles: readonly string[], failure: Pick<TestRecord, 'message' | 'place'>): string {
  return markup`${titles.map((title) => markup`<b>${visible(title)}</b><br>\n`)}
<pre>${withPlace(failure).slice(0, LONGEST_MESSAGE)}</pre>
`.text;
}

function summaryOfMany(records: readonly SubmissionRecord[]): string {
  const rows = records.map((record) => {
    const { verdict, points, outOf } = record;
    const reasons = reasonsOf(record).map(visible).join(' | ').slice(0, LONGEST_MESSAGE);
    return markup`<tr><td>${visible(record.name)}</td><td>${points}/${outOf}</td><td>${verdict}</td><td>${reasons}</td></tr>
`.text;
  });
  const head = '<table>\n<tr><th>name</th><th>points</th><th>verdict</th><th></th></tr>\n';
  const { text, isWhole } = withRoomFor(head, rows);
  return `${text}</table>\n${isWhole ? '' : '\nThe others are left out.\n'}`;
}

/** As many of some parts as GitHub takes. */
function withRoomFor(head: string, parts: readonly string[]): { text: string; isWhole: boolean } {
  let text = head;
  for (const part of parts) {
    if (text.length + part.length > LONGEST_SUMMARY) return { text, isWhole: false };
    text += part;
  }
  return { text, isWhole: true };
}

function reasonList(reasons: readonly string[]): Markup | false {
  return (
    reasons.length > 0 &&
    markup`<ul>${reasons.map((reason) => markup`<li>${visible(reason).slice(0, LONGEST_MESSAGE)}</li>`)}</ul>
`
  );
}
