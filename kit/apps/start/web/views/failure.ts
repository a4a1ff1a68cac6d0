import type { AssertionResult } from '@jest/test-result';
import { type Markup, markup } from '../../../../ground/page/markup';
import { failureText } from '../../../../judge/reporter/failure-text';
import { sceneThatShows } from '../../../../scenes/scenes-of';
import type { SceneSummary } from '../../../../scenes/scene';
import { timelineIn } from './timeline';
import { timelinePicture } from './timeline-picture';

/** What a failing test says, its timeline as a picture, where, and the scene in which the reason is seen. */
export function failureView(test: AssertionResult, scenes: readonly SceneSummary[]): Markup {
  const { lines, place } = failureText(test.failureMessages[0] ?? '');
  const scene = sceneThatShows(scenes, nameOf(test));
  return markup`${message(lines)}${
    place !== undefined && markup`<p><code class="place">${place}</code></p>`
  }
${scene !== undefined && markup`<p><a href="#/watch/${scene.name}">Watch your code run: ${scene.title}</a></p>`}`;
}

function message(lines: readonly string[]): Markup {
  const parts = timelineIn(lines);
  if (parts === undefined) return markup`${text(lines)}`;
  const { before, timeline, after } = parts;
  const steps = lines.slice(before.length, lines.length - after.length);
  return markup`${text(before)}<pre class="spoken">${steps.join('\n')}</pre>
${timelinePicture(timeline)}${text(after)}`;
}

function text(lines: readonly string[]): Markup | undefined {
  if (lines.length === 0) return undefined;
  return markup`<pre class="message wide" tabindex="0">${lines.join('\n')}</pre>`;
}

/** A test by its families and its name. */
export function nameOf({ ancestorTitles, title }: AssertionResult): string {
  return [...ancestorTitles, title].join(' › ');
}
