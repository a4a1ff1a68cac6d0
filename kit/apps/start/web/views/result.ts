import type { AssertionResult } from '@jest/test-result';
import { type Markup, markup } from '../../../../ground/page/markup';
import { consoleLines } from '../../../../judge/reporter/details';
import { score } from '../../../../judge/reporter/exercise-line';
import { failureText } from '../../../../judge/reporter/failure-text';
import type { Judged } from '../../../../judge/reporter/judged';
import type { TypeError } from '../../../../judge/type-check/type-error';
import type { Exercise } from '../../../../kata/exercise';
import { pathFromRoot } from '../../../../kata/root';
import { sceneThatShows, scenesOf } from '../../../../scenes/scenes-of';
import type { SceneSummary } from '../../../../scenes/scene';
import { FAILED, PASSED, SKIPPED } from './mark';
import { timelineIn, timelinePicture } from './timeline';

/**
 * What the last run has found: what is wrong first, then what the code logged, then all tests by family.
 *
 * @param done what to say of an exercise that is done
 */
export function resultView(standing: Judged, done: Markup | false): Markup {
  const { result, errors } = standing;
  const tests = result.testResults;
  const scenes = scenesIfAny(standing.exercise);
  const first = tests.find(({ status }) => status === 'failed');
  const families = [...new Set(tests.map(familyOf))];
  return markup`<h2>${verdict(standing)}</h2>
${done}
${errors.map(typeErrorView)}
${loadError(standing)}
${first && markup`<section class="failure" aria-label="first failure"><h3>${FAILED}${nameOf(first)}</h3>${failureView(first, scenes)}</section>`}
${logs(result)}
${families.map((family) => {
  const own = tests.filter((test) => familyOf(test) === family);
  const passed = own.filter(({ status }) => status === 'passed').length;
  return markup`<section class="family"><h3>${family} <span class="dim">${passed} of ${own.length}</span></h3>
<ul>${own.map((test) => testItem(test, tests.indexOf(test), scenes))}</ul></section>`;
})}`;
}

/** One sentence on an exercise, which a screen reader says when a run has ended. */
export function verdict(standing: Judged): string {
  if (standing.stage === 'done') return `Done: all ${standing.total} tests pass`;
  const types = standing.total > 0 && standing.typeErrors > 0;
  return `${score(standing, 'The code does not load')}${types ? ', types do not check' : ''}`;
}

function typeErrorView({ file, line, column, code, message }: TypeError): Markup {
  return markup`<section class="failure" aria-label="type error"><h3>${FAILED}TypeScript: TS${code}</h3>
${text([message])}${placeView(`${pathFromRoot(file)}:${line}:${column}`)}</section>`;
}

/** Jest's heading, with colours or without. */
const SUITE_FAILED = /^.*Test suite failed to run.*\n/;

/** What kept the tests from running, or came outside of every test. */
function loadError({ result, total, typeErrors }: Judged): Markup | undefined {
  const { stack, message } = result.testExecError ?? {};
  const said = total === 0 ? result.failureMessage : (stack ?? message);
  if (!said || (total === 0 && typeErrors > 0)) return undefined;
  const { lines, place } = failureText(said.replace(SUITE_FAILED, ''));
  return markup`<section class="failure" aria-label="error">${text(lines)}${placeView(place)}</section>`;
}

function logs(result: Judged['result']): Markup | undefined {
  const [, , ...lines] = consoleLines(result);
  if (lines.length === 0) return undefined;
  const logged = lines.map((line) => line.replace(/^ {6}/, '')).join('\n');
  return markup`<section aria-label="logs"><h3>Written to the console</h3>
<pre class="wide" tabindex="0">${logged.trimEnd()}</pre></section>`;
}

/** A failing test opens and shows what it says. */
function testItem(test: AssertionResult, index: number, scenes: readonly SceneSummary[]): Markup {
  const name = [...test.ancestorTitles.slice(1), test.title].join(' › ');
  if (test.status !== 'failed') {
    return markup`<li>${test.status === 'passed' ? PASSED : SKIPPED}${name}</li>`;
  }
  return markup`<li><details id="test-${index}"><summary>${FAILED}${name}</summary>
${failureView(test, scenes)}</details></li>`;
}

/** What a failing test says, its timeline as a picture, where, and the scene in which the reason is seen. */
function failureView(test: AssertionResult, scenes: readonly SceneSummary[]): Markup {
  const { lines, place } = failureText(test.failureMessages[0] ?? '');
  const scene = sceneThatShows(scenes, nameOf(test));
  return markup`${messageView(lines)}${placeView(place)}
${scene && markup`<p><a href="#/watch/${scene.name}">Watch your code run: ${scene.title}</a></p>`}`;
}

function messageView(lines: readonly string[]): Markup | undefined {
  const parts = timelineIn(lines);
  if (parts === undefined) return text(lines);
  const { before, timeline, after } = parts;
  const steps = lines.slice(before.length, lines.length - after.length);
  return markup`${text(before)}<pre class="spoken">${steps.join('\n')}</pre>
${timelinePicture(timeline)}${text(after)}`;
}

function text(lines: readonly string[]): Markup | undefined {
  if (lines.length === 0) return undefined;
  return markup`<pre class="message wide" tabindex="0">${lines.join('\n')}</pre>`;
}

function placeView(place: string | undefined): Markup | undefined {
  return place === undefined ? undefined : markup`<p><code class="place">${place}</code></p>`;
}

function familyOf({ ancestorTitles }: AssertionResult): string {
  return ancestorTitles[0] ?? 'other tests';
}

function nameOf({ ancestorTitles, title }: AssertionResult): string {
  return [...ancestorTitles, title].join(' › ');
}

/** Scenes that do not load are reported where they are played; a result is shown all the same. */
function scenesIfAny(exercise: Exercise): readonly SceneSummary[] {
  try {
    return scenesOf(exercise);
  } catch {
    return [];
  }
}
