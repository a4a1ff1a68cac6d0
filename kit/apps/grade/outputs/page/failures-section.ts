import { codeInText, type Markup, markup } from '../../../../ground/page/markup';
import type { CommonFailure } from './common-failures';
import { nameOf, anchorOf } from './learner';

/** How many failures are open; the others are folded. */
const SHOWN = 12;
/** How many names are shown next to a failure. */
const NAMES = 6;

/** The tests that learners fail, the most common first, each with what may be believed wrongly, and by whom. */
export function failuresSection(failures: readonly CommonFailure[]): Markup {
  if (failures.length === 0) return markup`<p>No test of an exercise that was begun is failed.</p>`;
  const others = failures.slice(SHOWN);
  return markup`<ol class="failures">
${failures.slice(0, SHOWN).map(item)}</ol>
${
  others.length > 0 &&
  markup`<details><summary>${others.length} more, less common</summary>
<ol class="failures" start="${SHOWN + 1}">
${others.map(item)}</ol>
</details>`
}`;
}

function item({ exercise, tests, learners, outOf, beliefs }: CommonFailure): Markup {
  const links = learners.map(
    (learner) => markup`<a href="#${anchorOf(learner, exercise)}">${nameOf(learner)}</a>`,
  );
  const more = links.slice(NAMES);
  const share = Math.round((100 * learners.length) / outOf);
  return markup`<li data-exercise="${exercise}">
<div class="count"><strong>${learners.length}</strong> of ${outOf}<span class="bar"><span style="width:${share}%"></span></span></div>
<div>
<p class="where">${exercise}</p>
${tests.map(testLine)}
${
  beliefs.length > 0 &&
  markup`<ul class="beliefs">${beliefs.map(
    ({ misconception, fits }) =>
      markup`<li>“${codeInText(misconception)}” <span class="where">fits ${fits} of them</span></li>`,
  )}</ul>`
}
<p class="who">${joined(links.slice(0, NAMES))}</p>
${more.length > 0 && markup`<details class="who"><summary>and ${more.length} more</summary>${joined(more)}</details>`}
</div>
</li>
`;
}

function testLine(test: string): Markup {
  const [family = '', ...name] = test.split(' › ');
  return markup`<p class="test">${name.join(' › ')} <span class="where">${family}</span></p>`;
}

function joined(links: readonly Markup[]): Markup[] {
  return links.map((link, index) => (index === 0 ? link : markup` ${link}`));
}
