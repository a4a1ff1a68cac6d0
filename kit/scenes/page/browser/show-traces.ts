import type { Trace } from '../../trace';
import { TraceView } from './trace-view';

/** Runs in the browser: fills the page with some traces, of which one is shown at a time. */
export function showTraces(traces: readonly Trace[]): void {
  const choice = document.querySelector<HTMLSelectElement>('#scene')!;
  for (const { scene } of traces) choice.append(new Option(scene.name));
  choice.closest('label')!.hidden = traces.length === 1;
  const view = new TraceView(traces[0]!);
  choice.addEventListener('change', () => view.open(traces[choice.selectedIndex]!));
  document.addEventListener('keydown', (event) => {
    // A slider and a choice use these keys themselves.
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement)
      return;
    const act = KEYS[event.key];
    if (act === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    act(view);
  });
}

const KEYS: Readonly<Record<string, (view: TraceView) => void>> = {
  ArrowLeft: (view) => view.move(-1),
  ArrowRight: (view) => view.move(1),
  Home: (view) => view.move(-Infinity),
  End: (view) => view.move(Infinity),
};
