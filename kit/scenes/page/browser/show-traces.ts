import type { Trace, Weights } from '../../trace';
import { TraceView } from './trace-view';

/** Traces on a page that has their panels: one is shown at a time, and a choice leads to the others. */
export class TracePanel {
  readonly #choice = document.querySelector<HTMLSelectElement>('#scene')!;
  readonly #view: TraceView;
  /** By the names of their scenes, in the order of the choice. */
  readonly #traces = new Map<string, Trace>();
  #exercise = '';
  /** @param first shown until another one is chosen */
  constructor(first: Trace) {
    this.#view = new TraceView(first);
    this.put(first);
    this.#choice.addEventListener('change', () => this.#open(0));
    document.addEventListener('keydown', (event) => this.#press(event));
  }

  /** Calls this with each moment that is shown from now on, counted from 0. */
  onMoment(tell: (scene: string, cursor: number) => void): void {
    this.#view.onMoment = (cursor) => tell(this.scene, cursor);
  }

  /** The name of the scene that is shown. */
  get scene(): string {
    return this.#choice.value;
  }

  /** Adds a trace, or puts it in the place of the one of the same scene; then the moment stays. */
  put(trace: Trace): void {
    if (trace.exercise !== this.#exercise) {
      this.#exercise = trace.exercise;
      this.#traces.clear();
      this.#choice.replaceChildren();
    }
    const { name, title } = trace.scene;
    const isKnown = this.#traces.has(name);
    this.#traces.set(name, trace);
    if (!isKnown) this.#choice.append(new Option(title, name));
    this.#choice.closest('label')!.hidden = this.#traces.size === 1;
    if (name === this.scene) this.#open(isKnown ? this.#view.cursor : 0);
  }

  /** Adds what a scene retains. */
  weigh(scene: string, weights: Weights | undefined): void {
    const trace = this.#traces.get(scene);
    if (trace === undefined) return;
    this.#traces.set(scene, { ...trace, weights });
    if (scene === this.scene) this.#view.weigh(weights);
  }

  /** Shows the same again, for another size. */
  show(): void {
    this.#view.move(0);
  }

  /**
   * Shows a moment of a scene.
   *
   * @returns whether there is such a scene; otherwise nothing changes
   */
  goTo(scene: string, cursor: number): boolean {
    if (!this.#traces.has(scene)) return false;
    this.#choice.value = scene;
    this.#open(cursor);
    return true;
  }

  #open(cursor: number): void {
    this.#view.open(this.#traces.get(this.scene)!, cursor);
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
