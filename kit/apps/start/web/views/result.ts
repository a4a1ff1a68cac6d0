import { relative } from 'node:path';
import { type Markup, markup } from '../../../../ground/page/markup';
import { consoleLines } from '../../../../judge/reporter/details';
import { score } from '../../../../judge/reporter/exercise-line';
import { failureText } from '../../../../judge/reporter/failure-text';
import type { Judged } from '../../../../judge/reporter/judged';
import type { TypeError } from '../../../../judge/type-check/type-error';
import type { Exercise } from '../../../../kata/exercise';
import { ROOT } from '../../../../kata/root';
import { scenesOf } from '../../../../scenes/scenes-of';
import type { SceneSummary } from '../../../../scenes/scene';
import { failureView, nameOf } from './failure';
import { familiesView } from './families';
import { FAILED } from './mark';

/**
 * What the last run has found: what is wrong first, then what the code logged, then all tests.
 *
 * @param done what to say of an exercise that is done
 */
export function resultView(standing: Judged, done: Markup | false): Markup {
  const { result, errors } = standing;
  const tests = result.testResults;
  const scenes = scenesIfAny(standing.exercise);
  const first = tests.findIndex(({ status }) => status === 'failed');
  return markup`<h2>${verdict(standing)}</h2>
${done}
${errors.map(typeErrorView)}
${loadError(standing)}
${
  tests[first] === undefined
    ? ''
    : markup`<section class="failure" aria-label="first failure"><h3>${FAILED}${nameOf(tests[first])}</h3>${failureView(tests[first], scenes)}</section>`
}
${logs(result)}
${familiesView(tests, scenes)}`;
}

/** One sentence on an exercise, which a screen reader says when a run has ended. */
export function verdict(standing: Judged): string {
  if (standing.stage === 'done') return `Done: all ${standing.total} tests pass`;
  const types = standing.total > 0 && standing.typeErrors > 0;
  return `${score(standing, 'The code does not load')}${types ? ', types do not check' : ''}`;
}

function typeErrorView({ file, line, column, code, message }: TypeError): Markup {
  const place = `${relative(ROOT, file).replaceAll('\\', '/')}:${line}:${column}`;
  return markup`<section class="failure" aria-label="type error"><h3>${FAILED}TypeScript: TS${code}</h3>
<pre class="message wide" tabindex="0">${message}</pre><p><code class="place">${place}</code></p></section>`;
}

/** Jest's heading, with colours or without. */
const SUITE_FAILED = /^.*Test suite failed to run.*\n/;

/** What kept the tests from running, or came outside of every test. */
function loadError({ result, total, typeErrors }: Judged): Markup | undefined {
  const { stack, message } = result.testExecError ?? {};
  const text = total === 0 ? result.failureMessage : (stack ?? message);
  if (!text || (total === 0 && typeErrors > 0)) return undefined;
  const { lines, place } = failureText(text.replace(SUITE_FAILED, ''));
  return markup`<section class="failure" aria-label="error"><pre class="message wide" tabindex="0">${lines.join('\n')}</pre>
<p><code class="place">${place ?? ''}</code></p></section>`;
}

function logs(result: Judged['result']): Markup | undefined {
  const [, , ...lines] = consoleLines(result);
  if (lines.length === 0) return undefined;
  const text = lines.map((line) => line.replace(/^ {6}/, '')).join('\n');
  return markup`<section aria-label="logs"><h3>Written to the console</h3>
<pre class="wide" tabindex="0">${text.trimEnd()}</pre></section>`;
}

/** Scenes that do not load are reported where they are played; a result is shown all the same. */
function scenesIfAny(exercise: Exercise): readonly SceneSummary[] {
  try {
    return scenesOf(exercise);
  } catch {
    return [];
  }
}
