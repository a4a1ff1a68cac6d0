import { existsSync } from 'node:fs';
import { unwrapped } from '../../ground/text/unwrapped';
import type { Exercise } from '../exercise';
import { textOf } from '../files/text-of';

/** The parts of a lesson that the kata shows separately. */
export interface Lesson {
  /** The heading: `# 04 · Infinite sequences` gives `Infinite sequences`. */
  readonly title: string;
  /** The line below it, in which the lesson says what it is about. */
  readonly idea: string;
  /** The items of `## Hints`, each as one text. */
  readonly hints: readonly string[];
  /** The items of `## Key takeaways`, each on one line. Code keeps its backticks. */
  readonly takeaways: readonly string[];
  /** All of it in Markdown, without the hints. */
  readonly body: string;
}

const HINTS = /^## Hints\n([^]*?)(?=^## |(?![^]))/m;
const TAKEAWAYS = /^## Key takeaways\n([^]*?)(?=^## |(?![^]))/m;

/** An exercise by number and title, as people know it: `04 Infinite sequences`. */
export function titleOf(exercise: Exercise): string {
  return `${exercise.number} ${lessonOf(exercise).title}`;
}

/** Reads an exercise's lesson; parts that it does not have are empty. */
export function lessonOf({ lesson, number }: Exercise): Lesson {
  const text = existsSync(lesson) ? textOf(lesson) : '';
  const [heading = '', , idea = ''] = text.split('\n');
  const prefix = `# ${number} · `;
  const hints = HINTS.exec(text)?.[1] ?? '';
  const takeaways = TAKEAWAYS.exec(text)?.[1] ?? '';
  return {
    title: heading.startsWith(prefix) ? heading.slice(prefix.length) : '',
    idea,
    body: text.replace(HINTS, ''),
    takeaways: takeaways
      .split(/^(?=- )/m)
      .filter((part) => part.startsWith('- '))
      .map((part) => unwrapped(part.slice(2).trim())),
    hints: hints.split(/^(?=\d+\. )/m).filter((part) => /^\d+\. /.test(part)),
  };
}
