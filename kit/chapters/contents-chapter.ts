import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Markup, markup } from '../ground/page/markup';
import type { Exercise } from '../kata/exercise';
import { lessonOf } from '../kata/lesson/lesson';
import type { Chapter } from './chapter';
import { CONTENTS, type Document } from './documents';

/** The first page: every exercise with its idea, the plot of what was measured, and the other pages. */
export function contentsChapter(
  root: string,
  exercises: readonly Exercise[],
  documents: readonly Document[],
): Chapter {
  return {
    address: CONTENTS,
    title: 'generator-kata',
    body: markup`<main>
<h1>generator-kata</h1>
<p>Learn lazy iteration in TypeScript. You write sixteen generators. Each exercise has a spec that proves that your code
computes one value at a time, only when asked, in constant memory, and closes what it opened.</p>
<h2>Exercises</h2>
<ol class="contents">${exercises.map((exercise) => {
      const { title, idea } = lessonOf(exercise);
      return markup`<li><a href="${exercise.name}.html">${exercise.number} ${title}</a><br>${withCode(idea)}</li>`;
    })}</ol>
<h2 id="measured">Measured</h2>
<figure>${plotIn(root)}
<figcaption>Bytes retained by how many numbers. The array grows with them; the generator does not. Both axes are
logarithmic. <code>npm run measure</code> measures it on your machine.</figcaption></figure>
<h2>More</h2>
<ul class="contents">${documents.map(
      ({ name, title }) => markup`<li><a href="${name}.html">${title}</a></li>`,
    )}</ul>
</main>
`,
  };
}

/** An idea has code in backticks and no other Markdown. */
function withCode(idea: string): Markup[] {
  return idea
    .split('`')
    .map((part, index) => (index % 2 === 1 ? markup`<code>${part}</code>` : markup`${part}`));
}

/** As a separate picture, with its own colours for light and dark. */
function plotIn(root: string): Markup {
  const svg = readFileSync(join(root, 'docs', 'measure.svg')).toString('base64');
  return markup`<img src="data:image/svg+xml;base64,${svg}" alt="Two lines. The array's rises from 10 KB for a thousand numbers to 903 MB for 100 million, and ends there. The generator's stays below 200 bytes up to a billion.">`;
}
