import { type Markup, markup } from '../../../../ground/page/markup';
import type { Timeline } from './timeline';

/** A timeline drawn as a track that forks. A screen reader has the message's text in its place. */
export function timelinePicture({ right, expected, received }: Timeline): Markup {
  return markup`<div class="timeline" aria-hidden="true">
${right.length > 0 && markup`<ol class="track">${right.map(stop)}</ol>`}
<div class="fork"><div class="branch expected"><b>expected</b><ol class="track">${expected.map(stop)}</ol></div>
<div class="branch received"><b>received</b><ol class="track">${received.map(stop)}</ol></div></div></div>`;
}

function stop(step: string): Markup {
  const [, what = step, answer] = /^(.*?) → (.*)$/.exec(step) ?? [];
  return markup`<li><code>${what}${answer !== undefined && markup` <span class="answer-of">→ ${answer}</span>`}</code></li>`;
}
