import { eventText, outcomeOf, placeText } from '../../moment-text';
import type { GeneratorView, Moment, Trace, Weights } from '../../trace';
import { byId, element } from './element';
import { showFlow } from './flow-panel';
import { showSource } from './source-panel';
import { lightState } from './state-machine-panel';
import { showVariables } from './variables-panel';
import { showWeights } from './weight-panel';

/** Traces on a page that has their panels: one is shown at a time, and a choice leads to the others. */
export class TracePanel {
  readonly #choice = document.querySelector<HTMLSelectElement>('#scene')!;
  readonly #slider = byId('moment') as HTMLInputElement;
  /** By the names of their scenes, in the order of the choice. */
  readonly #traces = new Map<string, Trace>();
  #exercise = '';
  #cursor = 0;
  /** The generator in the middle of attention, by its id. */
  #focus: number | undefined;

  /** Called with each moment that is shown, counted from 0. */
  onMoment: ((scene: string, cursor: number) => void) | undefined;

  /** @param first shown until another one is chosen */
  constructor(first: Trace) {
    this.put(first);
    this.#choice.addEventListener('change', () => this.#open(0));
    this.#slider.addEventListener('input', () => this.#lookAt(this.#slider.valueAsNumber));
    byId('back').addEventListener('click', () => this.move(-1));
    byId('on').addEventListener('click', () => this.move(1));
    document.addEventListener('keydown', (event) => this.#press(event));
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
    if (name === this.scene) this.#open(isKnown ? this.#cursor : 0);
  }

  /** Adds what a scene retains. */
  weigh(scene: string, weights: Weights | undefined): void {
    const trace = this.#traces.get(scene);
    if (trace === undefined) return;
    this.#traces.set(scene, { ...trace, weights });
    if (scene === this.scene) showWeights(this.#trace, this.#moment);
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

  /** Moves forward or back by some moments, but not beyond the ends. By 0, shows the same again, for another size. */
  move(by: number): void {
    this.#lookAt(Math.max(0, Math.min(this.#cursor + by, this.#trace.moments.length - 1)));
  }

  get #trace(): Trace {
    return this.#traces.get(this.scene)!;
  }

  get #moment(): Moment {
    return this.#trace.moments[this.#cursor]!;
  }

  #open(at: number): void {
    const { moments, scene } = this.#trace;
    this.#focus = undefined;
    this.#slider.max = String(moments.length - 1);
    byId('description').textContent = scene.description;
    byId('timeline').replaceChildren(
      ...moments.map((moment, index) => {
        const button = element('button', '', eventText(moment));
        button.type = 'button';
        button.addEventListener('click', () => this.#lookAt(index));
        return element('li', moment.isNote ? 'note' : '', button);
      }),
    );
    this.#lookAt(Math.min(at, moments.length - 1));
  }

  #lookAt(cursor: number): void {
    this.#cursor = cursor;
    this.#show();
    this.onMoment?.(this.scene, cursor);
  }

  #show(): void {
    const { moments, files } = this.#trace;
    const moment = this.#moment;
    const before = moments[this.#cursor - 1];
    const { generators } = moment;
    const focused = generators.find(({ id }) => id === this.#focus) ?? generators[0];
    this.#slider.value = String(this.#cursor);
    this.#slider.setAttribute('aria-valuetext', eventText(moment));
    byId('count').textContent = `${this.#cursor + 1} of ${moments.length}`;
    byId('happened').replaceChildren(...happened(moment));
    [...byId('timeline').children].forEach((item, index) => {
      const button = item.firstElementChild!;
      if (index === this.#cursor) button.setAttribute('aria-current', 'step');
      else button.removeAttribute('aria-current');
    });
    byId('generators').replaceChildren(
      ...generators.map((view) => this.#generatorItem(view, view.id === focused?.id)),
    );
    showFlow(moments, moment, before);
    showVariables(focused);
    showSource(files, generators, focused);
    const earlier = before?.generators.find(({ id }) => id === focused?.id);
    lightState(earlier?.state, focused?.state);
    showWeights(this.#trace, moment);
  }

  #generatorItem(view: GeneratorView, isFocused: boolean): HTMLLIElement {
    const button = element(
      'button',
      '',
      element('b', '', view.name),
      ' ',
      element('span', `state ${view.state ?? ''}`, view.state ?? 'no readable state'),
      ' ',
      element('span', 'place', placeText(view)),
    );
    button.type = 'button';
    button.setAttribute('aria-pressed', String(isFocused));
    button.addEventListener('click', () => {
      this.#focus = view.id;
      this.#show();
    });
    const item = element('li', '', button);
    item.style.marginInlineStart = `${view.depth * 1.2}rem`;
    return item;
  }

  #press(event: KeyboardEvent): void {
    const { target, key } = event;
    // A slider and tabs have these keys themselves, and what is hidden has none. The choice of scenes has ↑ and ↓.
    if ((target as Element).closest('input, [role=tab]')) return;
    if (this.#choice.closest('[hidden]:not(label)') !== null) return;
    const by = MOVES[key];
    if (by === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    this.move(by);
  }
}

const MOVES: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: -Infinity,
  End: Infinity,
};

function happened(moment: Moment): (Node | string)[] {
  const { event, isNote, stopped, outcomes } = moment;
  if (stopped !== undefined) return [element('span', 'stopped', stopped)];
  return [
    element('code', '', event),
    ...(isNote ? [element('span', 'place', ' in the middle of a step')] : []),
    ...(outcomes.length === 0 ? [] : [' → ', element('code', '', outcomeOf(moment))]),
  ];
}
