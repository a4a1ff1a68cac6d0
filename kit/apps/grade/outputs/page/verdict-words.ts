import { type Markup, markup } from '../../../../ground/page/markup';
import type { ExerciseVerdict } from '../../records/record';

const WORDS: Readonly<Record<ExerciseVerdict, string>> = {
  pass: 'Every test passes, and the types check.',
  partial: 'Some tests pass, or all of them but the types do not check.',
  fail: 'No test passes.',
  'not begun': 'Nothing was handed in, or the code is still as it came.',
  review: 'It was judged, but the code used something that no answer needs. Look at it.',
  tampered: 'The code tried to change its judge. It gets no points, and the reason is shown.',
  error: 'It could not be judged. The reason is shown.',
};

/** What each verdict means, folded. */
export function verdictWords(): Markup {
  const items = Object.entries(WORDS).map(
    ([verdict, words]) => markup`<dt class="${verdict}">${verdict}</dt><dd>${words}</dd>\n`,
  );
  return markup`<details class="words"><summary>What the verdicts mean</summary>
<dl>
${items}</dl>
</details>`;
}
