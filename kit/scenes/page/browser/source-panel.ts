import type { GeneratorView, Trace } from '../../trace';
import { byId, element } from './element';

/** Shows the file in which a generator is paused, with the line marked, and those of others in the same file. */
export function showSource(
  files: Trace['files'],
  generators: readonly GeneratorView[],
  focused: GeneratorView | undefined,
): void {
  const role = (focused?.place ?? focused?.origin)?.file ?? 'exercise';
  const { path, lines } = files[role];
  const others = generators.flatMap(({ place }) => (place?.file === role ? [place.line] : []));
  const current = focused?.place?.line;
  const rows = lines.map((text, index) => {
    const line = index + 1;
    const mark = line === current ? '▶' : others.includes(line) ? '•' : '';
    const row = element(
      'li',
      line === current ? 'current' : '',
      element('span', 'mark', mark),
      element('span', 'number', String(line)),
      element('code', '', text),
    );
    if (line === current) row.setAttribute('aria-current', 'location');
    return row;
  });
  byId('path').textContent = path;
  const panel = byId('source');
  panel.replaceChildren(...rows);
  const wanted = rows[(current ?? focused?.origin?.line ?? 1) - 1];
  if (wanted !== undefined) {
    // Only the panel must scroll, not the page.
    panel.scrollTop = wanted.offsetTop - panel.offsetTop - panel.clientHeight / 2;
  }
}
