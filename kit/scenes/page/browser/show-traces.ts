import type { Trace } from '../../trace';
import { TraceView } from './trace-view';

/** Traces on a page that has their panels: one is shown at a time, and a choice leads to the others. */
export class TracePanel {
  readonly #choice = document.querySelector<HTMLSelectElement>('#scene')!;
  readonly #view: TraceView;
  #traces: readonly Trace[] = [];
  /** Called with each moment that is shown, counted from 0. */
  onMoment: ((scene: string, cursor: number) => void) | undefined;

  constructor(traces: readonly Trace[]) {
    this.#view = new TraceView(traces[0]!, (cursor) => this.onMoment?.(this.#choice.value, cursor));
    this.update(traces);
    this.#choice.addEventListener('change', () => this.#view.open(this.#chosen()));
    document.addEventListener('keydown', (event) => this.#press(event));
  }

  /** Shows other traces; scene and moment stay as far as they are there. */
  update(traces: readonly Trace[]): void {
    const name = this.#choice.value;
    this.#traces = traces;
    this.#choice.replaceChildren(...traces.map(({ scene }) => new Option(scene.name)));
    this.#choice.closest('label')!.hidden = traces.length === 1;
    const index = traces.findIndex(({ scene }) => scene.name === name);
    this.#choice.selectedIndex = Math.max(index, 0);
    this.#view.open(this.#chosen(), index === -1 ? 0 : this.#view.cursor);
  }

  /**
   * Shows a moment of a scene.
   *
   * @returns whether there is such a scene; otherwise nothing changes
   */
  goTo(scene: string, cursor: number): boolean {
    const index = this.#traces.findIndex((trace) => trace.scene.name === scene);
    if (index === -1) return false;
    this.#choice.selectedIndex = index;
    this.#view.open(this.#chosen(), cursor);
    return true;
  }

  #chosen(): Trace {
    return this.#traces[this.#choice.selectedIndex]!;
  }

  #press(event: KeyboardEvent): void {
    const { target, key } = event;
    // A slider and tabs have these keys themselves, and what is hidden has none. The choice of scenes has ↑ and ↓.
    if ((target as Element).closest('input, [role=tab]')) return;
    if (this.#choice.closest('[hidden]:not(label)') !== null) return;
    const by = MOVES[key];
    if (by === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    this.#view.move(by);
  }
}

const MOVES: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: -Infinity,
  End: Infinity,
};
