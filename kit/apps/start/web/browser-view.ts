import { type Markup, markup } from '../../../ground/page/markup';
import type { Exercise } from '../../../kata/exercise';
import type { Hint } from '../../../kata/lesson/hints';
import type { LessonPage } from '../../../kata/lesson/lesson-pages';
import { titleOf } from '../../../kata/lesson/lesson';
import type { FoundEditor } from '../editor/found-editors';
import type { Session } from '../session';
import type { Lessons } from './lessons';
import type { PageView } from './page-view';
import { doneView } from './views/done';
import { exerciseList } from './views/exercise-list';
import { resultView, verdict } from './views/result';
import { solutionOffer, solutionView } from './views/solution';

/** What the page shows beside what the session and the lessons are. */
export interface BrowserState {
  readonly startedAt: number;
  readonly saves: number;
  /** Whose solution was asked for before it was done. */
  readonly revealed: Exercise | undefined;
  /** Which editors are offered, while it asks for one. */
  readonly editors: readonly FoundEditor[];
}

/** What the page shows of a session as it is now. */
export function browserView(session: Session, lessons: Lessons, state: BrowserState): PageView {
  const { exercise, progress } = session;
  const name = titleOf(exercise);
  const lesson = lessons.peek(exercise);
  const page = typeof lesson === 'string' ? undefined : lesson;
  const done = progress.filter(({ stage }) => stage === 'done').length;
  const regions: PageView['regions'] = {
    heading: markup`${name} <span class="dim">${done} of ${progress.length} done</span>`,
    exercises: exerciseList(progress, exercise),
    status: markup`${statusOf(session)}`,
    lesson: lessonView(lesson),
    note: markup`${noteView(session)}${state.editors.length > 0 && editorQuestion(state.editors)}`,
    result: foundView(session),
    hints: hintsView(session.remarks.hint, page),
    solution:
      session.isDone || state.revealed === exercise ? solutionView(exercise) : solutionOffer(),
  };
  return {
    startedAt: state.startedAt,
    title: `${statusOf(session)} · ${name}`,
    exercise: exercise.name,
    saves: state.saves,
    regions,
  };
}

function statusOf({ found, isRunning }: Session): string {
  if (isRunning) return 'Running …';
  if (found === undefined) return '';
  return typeof found === 'string' ? 'Could not be run' : verdict(found);
}

function lessonView(lesson: LessonPage | string | undefined): Markup {
  if (lesson === undefined) return markup`<p class="dim">The lesson is being drawn …</p>`;
  return typeof lesson === 'string' ? markup`<p>${lesson}</p>` : lesson.body;
}

function noteView({ remarks: { note, notices } }: Session): Markup {
  return markup`${[...notices, ...note].map((sentence) => markup`<p>${sentence}</p>`)}`;
}

/** Asks which editor opens the learner's code. */
function editorQuestion(editors: readonly FoundEditor[]): Markup {
  return markup`<p>Which editor opens your files? ${editors.map(
    ({ name }, index) =>
      markup`<button type="button" id="editor-${index}" data-action="chooseEditor" data-index="${index}">${name}</button> `,
  )}</p><p class="dim">The environment variable KATA_EDITOR can name another.</p>`;
}

/** The hints up to the one that is shown, and the button that asks for more. */
function hintsView(hint: Hint | undefined, lesson: LessonPage | undefined): Markup {
  const shown = lesson?.hints.slice(0, hint?.number ?? 0) ?? [];
  return markup`<h2>Hints</h2>
<ol>${shown.map((page) => markup`<li>${page}</li>`)}</ol>
<button type="button" id="hint" data-action="showHint">${hintOffer(hint)}</button>`;
}

function hintOffer(hint: Hint | undefined): string {
  if (hint === undefined) return 'Show a hint';
  return hint.number < hint.of
    ? `Show hint ${hint.number + 1} of ${hint.of}`
    : 'Start again with the first hint';
}

function foundView({ found, exercise, isDone, following }: Session): Markup {
  if (found === undefined) return markup`<h2>The spec runs for the first time …</h2>`;
  return typeof found === 'string'
    ? markup`<h2>Could not be run</h2><p>${found}</p>`
    : resultView(found, isDone && doneView(exercise, following));
}
