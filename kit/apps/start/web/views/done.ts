import { codeInText, type Markup, markup } from '../../../../ground/page/markup';
import type { Exercise } from '../../../../kata/exercise';
import { lessonOf, titleOf } from '../../../../kata/lesson/lesson';

/**
 * What a learner who has done an exercise takes along, and where to go from there.
 *
 * @param following undefined if no exercise is left
 */
export function doneView(exercise: Exercise, following: Exercise | undefined): Markup {
  const { takeaways } = lessonOf(exercise);
  return markup`<section class="done" aria-label="done">
${
  takeaways.length > 0 &&
  markup`<p>Key takeaways:</p><ul>${takeaways.map((takeaway) => markup`<li>${codeInText(takeaway)}</li>`)}</ul>`
}
<p>${
    following === undefined
      ? markup`It was the last one. `
      : markup`<button type="button" id="go-on" data-action="next">Next: ${titleOf(following)}</button>`
  }<a href="#/solution">Compare with the reference</a></p></section>`;
}
