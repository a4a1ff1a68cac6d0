import { type Markup, markup } from '../../../../ground/page/markup';

/** The steps in a failure's message: those that went right, then where it should have gone on and where it did. */
export interface Timeline {
  readonly right: readonly string[];
  readonly expected: readonly string[];
  readonly received: readonly string[];
}

/** As `toRunInOrder` writes it: steps, then `▸ expected` and `▸ received` with steps below each. */
const TWO_BRANCHES =
  /^(?<right>(?: {2}.*\n)*)▸ expected\n(?<expected>(?: {2}.*\n)*)▸ received\n(?<received>(?: {2}.*\n)*)/mu;

/** As a law writes it: steps with what came of them, then `▸ next()` with `expected …` and `received …` below. */
const ONE_STEP =
  /^(?<right>(?: {2}.* → .*\n)*)▸ (?<step>.*)\n {4}expected (?<expected>.*)\n {4}received (?<received>.*)\n/mu;

/**
 * Finds the timeline in a message, and what stands before and after it.
 *
 * @returns undefined where there is none
 */
export function timelineIn(lines: readonly string[]) {
  const text = lines.map((line) => `${line}\n`).join('');
  const found = TWO_BRANCHES.exec(text) ?? ONE_STEP.exec(text);
  if (found === null) return undefined;
  const { right = '', step, expected = '', received = '' } = found.groups!;
  const branch = (steps: string): string[] =>
    step === undefined ? stepsIn(steps) : [`${step} → ${steps}`];
  return {
    before: linesIn(text.slice(0, found.index)),
    timeline: { right: stepsIn(right), expected: branch(expected), received: branch(received) },
    after: linesIn(text.slice(found.index + found[0].length)),
  };
}

function linesIn(text: string): string[] {
  return text.split('\n').slice(0, -1);
}

function stepsIn(text: string): string[] {
  return linesIn(text).map((line) => line.trim());
}

/** A timeline drawn as a track that forks. A screen reader has the message's text in its place. */
export function timelinePicture({ right, expected, received }: Timeline): Markup {
  return markup`<div class="timeline" aria-hidden="true">
${right.length > 0 && markup`<ol class="track">${right.map(stop)}</ol>`}
<div class="fork"><div class="branch expected"><b>expected</b><ol class="track">${expected.map(stop)}</ol></div>
<div class="branch received"><b>received</b><ol class="track">${received.map(stop)}</ol></div></div></div>`;
}

function stop(step: string): Markup {
  const [, what = step, answer] = /^(.*?) → (.*)$/.exec(step) ?? [];
  return markup`<li><code>${what}${answer !== undefined && markup` <span class="answer-of">→ ${answer}</span>`}</code></li>`;
}
