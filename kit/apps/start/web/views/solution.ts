import { codeInText, type Markup, markup } from '../../../../ground/page/markup';
import type { Exercise } from '../../../../kata/exercise';
import { type DiffLine, lineDiff } from '../../../../kata/answers/line-diff';
import {
  codeAndReference,
  type SampleAnswer,
  sampleAnswers,
} from '../../../../kata/answers/sample-answers';
import { FAILED, PASSED } from './mark';

/** The learner's code next to the reference, and the other answers, each with the belief behind it. */
export function solutionView(exercise: Exercise): Markup {
  const lines = lineDiff(...codeAndReference(exercise));
  return markup`<h2>From your code to the reference</h2>
<pre class="wide diff" tabindex="0">${lines.map(diffLine)}</pre>
<h2>Other answers</h2>
${sampleAnswers(exercise).map(answerView)}`;
}

/** Where the solution would be, until the exercise is done. */
export function solutionOffer(): Markup {
  return markup`<h2>Solution</h2><p>This exercise is not done yet.</p>
<p><button type="button" id="reveal" data-action="reveal" data-question="Show the solution before the exercise is done?">Show the solution all the same</button></p>`;
}

function diffLine({ in: where, text }: DiffLine): Markup {
  switch (where) {
    case 'first':
      return markup`<del><span class="spoken">yours: </span><span aria-hidden="true">- </span>${text}\n</del>`;
    case 'second':
      return markup`<ins><span class="spoken">the reference: </span><span aria-hidden="true">+ </span>${text}\n</ins>`;
    case 'both':
      return markup`  ${text}\n`;
  }
}

function answerView({
  isRight,
  name,
  summary,
  misconception,
  rejectedBy,
  code,
}: SampleAnswer): Markup {
  const id = `${isRight ? 'right' : 'wrong'}-${name}`;
  return markup`<details id="${id}" class="answer"><summary>${isRight ? PASSED : FAILED}${codeInText(summary)}</summary>
${misconception !== '' && markup`<p>The belief behind it: ${codeInText(misconception)}</p>`}
${rejectedBy.slice(0, 1).map((test) => markup`<p>The spec rejects it: ${test}</p>`)}
<pre class="wide" tabindex="0"><code>${code}</code></pre></details>`;
}
