import { type Markup, markup } from '../../../../ground/page/markup';

/**
 * What narrows the page to some learners or one exercise. It is hidden where the page's script does not run.
 *
 * @param exercises names, in order
 */
export function filters(exercises: readonly string[]): Markup {
  return markup`<div id="filters" role="search" hidden>
<label>Name <input id="name-filter" type="search" autocomplete="off" placeholder="a part of it"></label>
<label>Exercise <select id="exercise-filter"><option value="">all</option>${exercises.map((name) => markup`<option>${name}</option>`)}</select></label>
<button type="button" id="open-all">Open everything</button>
<span id="shown" role="status"></span>
</div>`;
}
