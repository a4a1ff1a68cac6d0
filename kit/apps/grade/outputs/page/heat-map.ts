import { type Markup, markup } from '../../../../ground/page/markup';
import type { ExerciseRecord, ExerciseVerdict } from '../../records/record';
import { isAllRight } from '../../records/overall';
import { visible } from '../terminal/terminal-text';
import { hasDetails, type Learner, nameOf, anchorOf } from './learner';

/**
 * The class at a glance: a row for each learner, a cell for each exercise. A cell says in text what its colour says.
 *
 * @param exercises names, in order
 */
export function heatMap(learners: readonly Learner[], exercises: readonly string[]): Markup {
  return markup`<div class="scroll">
<table class="map" id="map">
<thead>
<tr class="titles"><td></td>${exercises.map((name) => markup`<th scope="col" data-exercise="${name}"><span>${name.slice(3)}</span></th>`)}<td colspan="2"></td></tr>
<tr class="heads">${sortable('name', 'ascending')}${exercises.map((name) => sortable(name.slice(0, 2), 'none', name))}${sortable('points')}${sortable('verdict')}</tr>
<tr class="done"><th scope="row">done by, of ${learners.length}</th>${exercises.map((name) => markup`<td data-exercise="${name}">${doneBy(learners, name)}</td>`)}<td></td><td></td></tr>
</thead>
<tbody>
${learners.map((learner) => row(learner, exercises))}</tbody>
</table>
</div>
<p class="legend" aria-hidden="true">${LEGEND}</p>`;
}

const LEGEND = [
  markup`<span class="cell q0">0/9</span> no test passes `,
  markup`<span class="cell q1"></span><span class="cell q2"></span><span class="cell q3"></span><span class="cell q4">8/9</span> some do `,
  markup`<span class="cell q5">✓</span> all do, and types check `,
  markup`<span class="cell none">·</span> not begun `,
  markup`<span class="cell void">!</span> no points: could not be judged, or tried to change its judge `,
  markup`<span class="cell q5">✓<b>?</b></span> look at the code`,
];

/** From what has to be looked at to what is done. */
const VERDICTS: readonly ExerciseVerdict[] = [
  'tampered',
  'error',
  'review',
  'not begun',
  'fail',
  'partial',
  'pass',
];

function sortable(label: string, order = 'none', exercise?: string): Markup {
  const of = exercise !== undefined && markup` data-exercise="${exercise}"`;
  return markup`<th scope="col" aria-sort="${order}"${of}><button type="button">${label}</button></th>`;
}

function doneBy(learners: readonly Learner[], name: string): number {
  return learners.filter(({ record }) =>
    record.exercises.some((exercise) => exercise.name === name && isAllRight(exercise)),
  ).length;
}

function row(learner: Learner, exercises: readonly string[]): Markup {
  const { id, record } = learner;
  const { points, outOf, verdict } = record;
  const cells = exercises.map((name) => {
    const exercise = record.exercises.find((candidate) => candidate.name === name);
    return exercise === undefined
      ? markup`<td data-sort="-1" data-exercise="${name}"></td>`
      : cell(learner, exercise);
  });
  return markup`<tr id="${id}-row" data-name="${visible(record.name).toLowerCase()}"><th scope="row"><a href="#${id}">${nameOf(learner)}</a></th>${cells}<td class="points" data-sort="${points}">${points}/${outOf}</td><td class="verdict ${verdict}" data-sort="${VERDICTS.indexOf(verdict)}">${verdict}</td></tr>
`;
}

function cell(learner: Learner, exercise: ExerciseRecord): Markup {
  const { verdict, points, outOf, name } = exercise;
  if (verdict === 'not begun') {
    return markup`<td class="cell none" data-sort="-1" data-exercise="${name}" title="not begun">·</td>`;
  }
  const counts = verdict !== 'error' && verdict !== 'tampered';
  const share = outOf === 0 ? 0 : points / outOf;
  const text = counts ? (isAllRight(exercise) ? '✓' : `${points}/${outOf}`) : '!';
  const sign = verdict === 'review' && markup`<b>?</b>`;
  const inside = hasDetails(exercise)
    ? markup`<a href="#${anchorOf(learner, name)}">${text}${sign}</a>`
    : markup`${text}`;
  return markup`<td class="cell ${counts ? colour(exercise, share) : 'void'}" data-sort="${share.toFixed(3)}" data-exercise="${name}"${title(verdict)}>${inside}</td>`;
}

function title(verdict: string): Markup | false {
  const needsWords = verdict === 'error' || verdict === 'tampered' || verdict === 'review';
  return needsWords && markup` title="${verdict}"`;
}

/** `q0` where no test passes, `q5` where all is right, quarters between. */
function colour(exercise: ExerciseRecord, share: number): string {
  if (isAllRight(exercise)) return 'q5';
  return share === 0 ? 'q0' : `q${Math.min(4, 1 + Math.floor(share * 4))}`;
}
