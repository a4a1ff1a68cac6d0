import { readFileSync } from 'node:fs';
import { exercisesIn } from '../exercise';
import { type LessonPage, lessonPages } from './lesson-pages';
import { ROOT } from '../root';

const exercises = exercisesIn(ROOT);
let pages: LessonPage[];

beforeAll(async () => {
  pages = await Promise.all(lessonPages(exercises, { 'docs/glossary.md': 'glossary.html' }));
});

it('draws every diagram', () => {
  const drawn = pages.map(({ body }) => body.text.split('<figure class="diagram">').length);
  const written = exercises.map(
    ({ lesson }) => readFileSync(lesson, 'utf8').split('```mermaid').length,
  );

  expect(drawn).toEqual(written);
});

it('keeps the three hints of each lesson apart', () => {
  expect(pages.map(({ hints }) => hints.length)).toEqual(exercises.map(() => 3));
  expect(pages[0]!.hints[0]!.text).toMatch(/^<p>/);
  expect(pages.map(({ body }) => body.text).join('')).not.toContain('>Hints</h2>');
});
