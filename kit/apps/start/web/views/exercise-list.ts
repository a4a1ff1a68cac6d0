import { type Markup, markup } from '../../../../ground/page/markup';
import { stateText } from '../../../../judge/reporter/exercise-line';
import { titleOf } from '../../../../kata/lesson/lesson';
import type { Exercise } from '../../../../kata/exercise';
import type { Standing } from '../../../../kata/state/standing';

const SIGNS: Readonly<Record<Standing['stage'], readonly [sign: string, className: string]>> = {
  done: ['✓', 'good'],
  known: ['–', 'dim'],
  changed: ['?', 'warn'],
  begun: ['✗', 'bad'],
  'not begun': ['·', 'dim'],
};

/** Every exercise with its state, each a button that opens it. */
export function exerciseList(progress: readonly Standing[], open: Exercise): Markup {
  return markup`<ol>${progress.map((standing) => {
    const { exercise, stage } = standing;
    const [sign, className] = SIGNS[stage];
    const current = exercise === open && markup` aria-current="true"`;
    return markup`<li><button type="button" id="open-${exercise.name}" data-action="open" data-exercise="${exercise.name}"${current}>
<span class="mark ${className}" aria-hidden="true">${sign}</span>
<span class="name">${titleOf(exercise)}</span>
<span class="state">${stateText(standing)}</span></button></li>`;
  })}</ol>`;
}
