import { type Markup, markup } from '../../../../ground/page/markup';
import type { Hint } from '../../../../kata/lesson/hints';
import type { LessonPage } from '../../../../kata/lesson/lesson-pages';

/** The hints up to the one that is shown, and the button that asks for more. */
export function hintsView(hint: Hint | undefined, lesson: LessonPage | undefined): Markup {
  const shown = lesson?.hints.slice(0, hint?.number ?? 0) ?? [];
  return markup`<h2>Hints</h2>
<ol>${shown.map((page) => markup`<li>${page}</li>`)}</ol>
<button type="button" id="hint" data-action="showHint">${offer(hint)}</button>`;
}

function offer(hint: Hint | undefined): string {
  if (hint === undefined) return 'Show a hint';
  return hint.number < hint.of
    ? `Show hint ${hint.number + 1} of ${hint.of}`
    : 'Start again with the first hint';
}
