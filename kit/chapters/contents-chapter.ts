import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeInText, type Markup, markup } from '../ground/page/markup';
import type { Exercise } from '../kata/exercise';
import { lessonOf, titleOf } from '../kata/lesson/lesson';
import type { Chapter } from './chapters';
import { CONTENTS, type Document, lessonAddress } from './documents';

/** What was measured for a book. */
export interface Measured {
  /** The plot, as a file. */
  readonly svg: Buffer;
  /** The page of all figures. */
  readonly address: string;
}

/** The first page: every exercise with its idea, the plot of what was measured, and the other pages. */
export function contentsChapter(
  root: string,
  exercises: readonly Exercise[],
  documents: readonly Document[],
  measured?: Measured,
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
      const { idea } = lessonOf(exercise);
      return markup`<li><a href="${lessonAddress(exercise)}">${titleOf(exercise)}</a><br>${codeInText(idea)}</li>`;
    })}</ol>
<h2 id="measured">Measured</h2>
<figure>${measured === undefined ? plot(readFileSync(join(root, 'docs', 'measure.svg')), EXAMPLE_ALT) : plot(measured.svg, MEASURED_ALT)}
<figcaption>Bytes retained by how many numbers. The array grows with them; the generator does not. Both axes are
logarithmic. ${source(measured)}</figcaption></figure>
<h2>More</h2>
<ul class="contents">${documents.map(
      ({ name, title }) => markup`<li><a href="${name}.html">${title}</a></li>`,
    )}</ul>
</main>
`,
  };
}

const MEASURED_ALT =
  'Two lines: bytes retained by an array, and by a generator, for more and more numbers. The page of all figures has them in a table.';

const EXAMPLE_ALT =
  "Two lines. The array's rises from 10 KB for a thousand numbers to 903 MB for 100 million, and ends there. The generator's stays below 200 bytes up to a billion.";

function source(measured: Measured | undefined): Markup {
  return measured === undefined
    ? markup`This is an example. <code>npm run measure</code> measures it on your machine.`
    : markup`Measured when this book was made: <a href="${measured.address}">all figures, and on which machine</a>.`;
}

/** The plot is a separate picture, because it has its own colours for light and dark. */
function plot(svg: Buffer, alt: string): Markup {
  return markup`<img src="data:image/svg+xml;base64,${svg.toString('base64')}" alt="${alt}">`;
}
