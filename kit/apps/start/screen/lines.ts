import { relative } from 'node:path';
import pc from 'picocolors';
import type { Exercise } from '../../../kata/exercise';
import type { Hint } from '../../../kata/lesson/hints';
import { lessonOf, titleOf } from '../../../kata/lesson/lesson';
import { ROOT } from '../../../kata/root';
import { hyperlink } from '../../../ground/text/hyperlink';
import { bar } from '../../../ground/text/bar';
import { type Depth, details } from '../../../judge/reporter/details';
import type { Judged } from '../../../judge/reporter/judged';
import type { Session } from '../session';

/** The first screen of the first run. */
export function welcome(): string[] {
  return [
    pc.bold('Welcome to generator-kata.'),
    'Read the lesson (o), edit your file (e) and save it. At each save a spec runs.',
    'It judges how your code works, not only what it returns. The keys are below.',
  ];
}

type Headed = Pick<Session, 'progress'> & Partial<Pick<Session, 'isRunning' | 'slow'>>;

/** Title and progress; always on top. */
export function header({ progress, isRunning = false, slow }: Headed): string[] {
  const done = progress.filter(({ stage }) => stage === 'done').length;
  const running = isRunning ? '  running …' : '';
  return [
    `${pc.bold('generator-kata')}  ${bar(done, progress.length, 20)}${running}`,
    ...(slow === undefined ? [] : [pc.dim(`  still ${slow}`)]),
    '',
  ];
}

/**
 * The current exercise with its latest result.
 *
 * @param done what to say below it once it is done
 */
export function result(judged: Judged, depth: Depth, done: readonly string[]): string[] {
  const lines = details(judged, depth);
  if (judged.stage === 'done') return [...lines, ...done];
  // The next part of the screen begins with its own blank line.
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/**
 * What a learner who has done an exercise takes along, and what is worth a look before the next one.
 *
 * @param following what n leads to; undefined if no exercise is left
 */
export function whenDone(exercise: Exercise, following: Exercise | undefined): string[] {
  const { number, rightAnswers, wrongAnswers } = exercise;
  const { takeaways } = lessonOf(exercise);
  const next =
    following === undefined
      ? 'It was the last one: press n to see what you have learned.'
      : `Press n for ${titleOf(following)}.`;
  return [
    pc.green(`Done. ${next}`),
    ...(takeaways.length === 0 ? [] : ['', 'Key takeaways:']),
    ...takeaways.map((takeaway) => `  · ${takeaway}`),
    '',
    'Worth a look:',
    `  · s: the reference, ${rightAnswers.length} more right answers, ${wrongAnswers.length} wrong ones`,
    `  · npm run explore ${number}: step through your own code`,
  ];
}

/**
 * The current exercise where it could not be judged.
 *
 * @param isThere whether there is a file of the learner's
 */
export function problem(exercise: Exercise, sentence: string, isThere: boolean): string[] {
  return [
    `${pc.bold(titleOf(exercise))}: could not be run`,
    '',
    `  ${pc.red('✗')} ${sentence}`,
    ...(isThere ? [] : ['', 'Press r to bring the stub back.']),
  ];
}

/**
 * Where the files of an exercise are.
 *
 * @param address of the page that shows all of it in a browser
 */
export function paths({ lesson, file, spec }: Exercise, address?: string): string[] {
  const path = (name: string): string => hyperlink(relative(ROOT, name), name);
  return [
    '',
    `  lesson    ${path(lesson)}`,
    `  exercise  ${pc.bold(path(file))}`,
    `  spec      ${path(spec)}`,
    ...(address === undefined ? [] : [`  browser   ${address}`]),
  ];
}

/** Lines of keys, each key with what it does. */
export function keyLines(
  ...rows: readonly (readonly (readonly [key: string, what: string, ...more: unknown[]])[])[]
): string[] {
  return ['', ...rows.map((row) => row.map(([key, what]) => `${key} ${pc.dim(what)}`).join('  '))];
}

/** A hint, and which one of how many it is. */
export function hint({ number, of, text }: Hint): string[] {
  const more = number === of ? ', the last; h shows the first again' : '; h shows the next';
  return [`Hint ${number} of ${of}${of === 1 ? '' : more}`, '', `  ${text}`];
}
