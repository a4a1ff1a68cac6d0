import { eventText, outcomeOf, placeText } from '../../moment-text';
import type { GeneratorView, Moment, Trace, Weights } from '../../trace';
import { byId, element } from './element';
import { showFlow } from './flow-panel';
import { showSource } from './source-panel';
import { lightState } from './state-machine-panel';
import { showWeights } from './weight-panel';

/** One trace on the page: which moment and which generator are looked at. */
export class TraceView {
  readonly #slider = byId('moment') as HTMLInputElement;
  /** Called with each moment that is shown. */
  onMoment: ((cursor: number) => void) | undefined;
  #trace: Trace;
  #cursor = 0;
  /** The generator in the middle of attention, by its id. */
  #focus: number | undefined;

  constructor(trace: Trace) {
    this.#trace = trace;
    this.#slider.addEventListener('input', () => this.#lookAt(this.#slider.valueAsNumber));
    byId('back').addEventListener('click', () => this.move(-1));
    byId('on').addEventListener('click', () => this.move(1));
    this.open(trace);
  }

  /** Which moment is shown, counted from 0. */
  get cursor(): number {
    return this.#cursor;
  }

  /** Shows another trace, from its beginning or from some moment. */
  open(trace: Trace, at = 0): void {
    this.#trace = trace;
    this.#focus = undefined;
    this.#slider.max = String(trace.moments.length - 1);
    byId('description').textContent = trace.scene.description;
    byId('timeline').replaceChildren(
      ...trace.moments.map((moment, index) => {
        const button = element('button', '', eventText(moment));
        button.type = 'button';
        button.addEventListener('click', () => this.#lookAt(index));
        return element('li', moment.isNote ? 'note' : '', button);
      }),
    );
    this.#lookAt(Math.min(at, trace.moments.length - 1));
  }

  /** Adds what the scene retains. */
  weigh(weights: Weights | undefined): void {
    this.#trace = { ...this.#trace, weights };
    showWeights(this.#trace, this.#moment);
  }

  /** Moves forward or back by some moments, but not beyond the ends. */
  move(by: number): void {
    this.#lookAt(Math.max(0, Math.min(this.#cursor + by, this.#trace.moments.length - 1)));
  }

  #lookAt(cursor: number): void {
    this.#cursor = cursor;
    this.#show();
    this.onMoment?.(cursor);
  }

  get #moment(): Moment {
    return this.#trace.moments[this.#cursor]!;
  }

  #focusedAt(index: number): GeneratorView | undefined {
    const generators = this.#trace.moments[index]?.generators ?? [];
    return generators.find(({ id }) => id === this.#focus) ?? generators[0];
  }

  #show(): void {
    const { moments, files } = this.#trace;
    const moment = this.#moment;
    const before = moments[this.#cursor - 1];
    const focused = this.#focusedAt(this.#cursor);
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
      ...moment.generators.map((view) => this.#generatorItem(view, view.id === focused?.id)),
    );
    showFlow(moments, moment, before);
    showVariables(focused);
    showSource(files, moment.generators, focused);
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
}

function happened(moment: Moment): (Node | string)[] {
  const { event, isNote, stopped, outcomes } = moment;
  if (stopped !== undefined) return [element('span', 'stopped', stopped)];
  return [
    element('code', '', event),
    ...(isNote ? [element('span', 'place', ' in the middle of a step')] : []),
    ...(outcomes.length === 0 ? [] : [' → ', element('code', '', outcomeOf(moment))]),
  ];
}

function showVariables(view: GeneratorView | undefined): void {
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
