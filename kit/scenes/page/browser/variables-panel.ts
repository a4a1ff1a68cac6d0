import type { GeneratorView } from '../../trace';
import { byId, element } from './element';

/** Shows the variables of a generator, or says why there are none. */
export function showVariables(view: GeneratorView | undefined): void {
  const rows = (view?.variables ?? []).map(({ name, value }) =>
    element('tr', '', element('th', '', name), element('td', '', element('code', '', value))),
  );
  byId('variables').replaceChildren(...rows);
  byId('no-variables').hidden = rows.length > 0;
  byId('no-variables').textContent =
    view?.state === 'executing'
      ? 'On the call stack while it executes.'
      : view?.state === 'completed'
        ? 'Gone with its frame.'
        : 'None.';
}
