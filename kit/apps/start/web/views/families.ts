import type { AssertionResult } from '@jest/test-result';
import { type Markup, markup } from '../../../../ground/page/markup';
import type { SceneSummary } from '../../../../scenes/scene';
import { failureView } from './failure';
import { FAILED, PASSED, SKIPPED } from './mark';

/** All tests, by family. A failing one opens and shows what it says. */
export function familiesView(
  tests: readonly AssertionResult[],
  scenes: readonly SceneSummary[],
): Markup {
  const families = new Set(tests.map(familyOf));
  return markup`${[...families].map((family) => {
    const own = tests.filter((test) => familyOf(test) === family);
    const passed = own.filter(({ status }) => status === 'passed').length;
    return markup`<section class="family"><h3>${family} <span class="dim">${passed} of ${own.length}</span></h3>
<ul>${own.map((test) => testItem(test, tests.indexOf(test), scenes))}</ul></section>`;
  })}`;
}

function familyOf({ ancestorTitles }: AssertionResult): string {
  return ancestorTitles[0] ?? 'other tests';
}

function testItem(test: AssertionResult, index: number, scenes: readonly SceneSummary[]): Markup {
  const name = [...test.ancestorTitles.slice(1), test.title].join(' › ');
  if (test.status !== 'failed') {
    return markup`<li>${test.status === 'passed' ? PASSED : SKIPPED}${name}</li>`;
  }
  return markup`<li><details id="test-${index}"><summary>${FAILED}${name}</summary>
${failureView(test, scenes)}</details></li>`;
}
