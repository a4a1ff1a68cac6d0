import type { Trace } from '../../trace';
import { byId } from './element';
import { TracePanel } from './trace-panel';

/** Fills a page that has nothing but traces. Its address names the scene and the moment, so that a link leads there. */
export function showTraces(traces: readonly Trace[]): void {
  const [first, ...others] = traces;
  const panel = new TracePanel(first!);
  for (const trace of others) panel.put(trace);
  const open = (): void => {
    const { scene, moment } = placeIn(location.hash);
    panel.goTo(scene, moment);
  };
  open();
  panel.onMoment = (scene, cursor) =>
    history.replaceState(undefined, '', `#${encodeURIComponent(scene)}/${cursor + 1}`);
  addEventListener('hashchange', open);
  const large = byId('large');
  large.addEventListener('click', () => {
    const isLarge = document.documentElement.classList.toggle('large');
    large.setAttribute('aria-pressed', String(isLarge));
    // The current line may be somewhere else now.
    panel.move(0);
  });
}

/** `#take-three/4`: the fourth moment of a scene. */
function placeIn(hash: string): { readonly scene: string; readonly moment: number } {
  const [scene = '', moment = ''] = hash.slice(1).split('/');
  return { scene: decoded(scene), moment: Math.max(0, (Number(moment) || 1) - 1) };
}

/** Anybody can type a wrong address. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
