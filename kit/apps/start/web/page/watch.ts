import { byId } from '../../../../scenes/page/browser/element';
import { TracePanel } from '../../../../scenes/page/browser/trace-panel';
import type { Watched } from '../page-view';

let panel: TracePanel | undefined;
let isShown = false;
/** The scene that a link leads to, until it is shown. */
let scene: string | undefined;
/** What the traces on the page were made of, and what they should be made of. */
let had = '';
let wanted = '';

/** Says which code there is. While the tab is shown, it is played as soon as it is saved. */
export function watchCode(code: string): void {
  wanted = code;
  void refresh();
}

/**
 * Says whether the tab is shown: nothing is played for a tab that nobody sees.
 *
 * @param wantedScene the scene that the address names
 */
export function watchWhile(shown: boolean, wantedScene: string | undefined): void {
  isShown = shown;
  scene = wantedScene;
  goToScene();
  void refresh();
}

function goToScene(): void {
  if (panel === undefined || scene === undefined) return;
  if (panel.goTo(scene, 0)) scene = undefined;
}

async function refresh(): Promise<void> {
  if (!isShown || had === wanted) return;
  const asked = wanted;
  had = asked;
  say('Your code runs …');
  busy(true);
  try {
    for await (const watched of linesOf(await fetch('watched'))) {
      // In the meantime, it may have been saved again.
      if (asked !== wanted) return;
      show(watched as Watched);
    }
  } catch {
    had = '';
    say('Your code could not be watched. Save it again.');
  }
}

function show(watched: Watched): void {
  if ('weights' in watched) return panel?.weigh(watched.scene, watched.weights);
  const hasTrace = 'trace' in watched;
  byId('watch-panels').hidden = !hasTrace;
  say(hasTrace ? '' : watched.sentence);
  if (!hasTrace) return;
  if (panel === undefined) panel = new TracePanel(watched.trace);
  else panel.put(watched.trace);
  goToScene();
  if (panel.scene === watched.trace.scene.name) busy(false);
}

/** Whether the panels still show the code before the last save. */
function busy(isBusy: boolean): void {
  byId('watch-panels').setAttribute('aria-busy', String(isBusy));
}

function say(sentence: string): void {
  byId('watch-sentence').textContent = sentence;
}

/** The lines of an answer as they come, each as JSON. */
async function* linesOf(response: Response): AsyncGenerator<unknown, void, undefined> {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const lines = `${text}${part.value}`.split('\n');
      text = lines.pop()!;
      yield* lines.map((line) => JSON.parse(line) as unknown);
    }
  } finally {
    await reader.cancel();
  }
}
