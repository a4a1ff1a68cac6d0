import type { AssertionResult } from '@jest/test-result';
import { type Markup, markup } from '../../../../ground/page/markup';
import { failureText } from '../../../../judge/reporter/failure-text';

/** What a failing test says, and where. */
export function failureView({ failureMessages }: AssertionResult): Markup {
  const { lines, place } = failureText(failureMessages[0] ?? '');
  return markup`<pre class="message wide" tabindex="0">${lines.join('\n')}</pre>${
    place !== undefined && markup`<p><code class="place">${place}</code></p>`
  }`;
}

/** A test by its families and its name. */
export function nameOf({ ancestorTitles, title }: AssertionResult): string {
  return [...ancestorTitles, title].join(' › ');
}
