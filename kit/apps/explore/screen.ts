import type { Colors } from 'picocolors/types';
import type { TerminalSize } from '../../ground/command-line/terminal';
import { byteSize } from '../../ground/text/byte-size';
import type { SceneSummary } from '../../scenes/scene';
import {
  type GeneratorView,
  type Moment,
  STATES,
  type Trace,
  type Weights,
} from '../../scenes/trace';
import { eventText, outcomeOf, placeText, variablesText } from '../../scenes/moment-text';
import { padded, truncated, wrap } from '../../ground/text/columns';

/** All that a screen shows. */
export interface ScreenContents {
  readonly exercise: string;
  readonly files: Trace['files'];
  readonly scenes: readonly SceneSummary[];
  readonly scene: SceneSummary;
  readonly moments: readonly Moment[];
  /** Which of the moments is looked at. */
  readonly cursor: number;
  /** The generator whose code and variables are shown, by its place in the moment's list. */
  readonly focus: number;
  /** Undefined while it is being weighed. */
  readonly weights: Weights | undefined;
  /** The last lines: keys, a question, something to say. */
  readonly foot: readonly string[];
}

/**
 * What can be pressed, and what it does. Keys that `npm start` has, too, mean the same there: `r` begins again, `p` goes
 * back. Enter takes the next step of the scene's script.
 */
export function keyLines(scripted = 'next()'): string[] {
  return [
    `n next() · v next(value) · t throw() · c return() · 0 ten times · Enter ${scripted}`,
    'p back · r restart · ←→ moments · ↑↓ generators · Tab, 1–9 scenes · q quit',
  ];
}

/** How much of the source is above the line that counts. */
const ABOVE = 0.6;
const LEAST_SOURCE = 4;
const MOST_SOURCE = 24;
const MOST_VARIABLES = 3;
const TIMELINE_LINES = 2;

/** The screen of one moment, no wider than the terminal and, where that has 24 rows, hardly ever higher. */
export function screen(
  contents: ScreenContents,
  { columns, rows }: TerminalSize,
  pc: Colors,
): string[] {
  const { files, moments, cursor, scene } = contents;
  const moment = moments[cursor];
  const focused = moment?.generators[contents.focus];
  const head = [
    pc.bold(truncated(titleOf(contents), columns)),
    ...wrapped(scene.description, columns).map((line) => pc.dim(line)),
  ];
  const body =
    moment === undefined
      ? []
      : [
          '',
          STATES.map((state) =>
            state === focused?.state ? pc.inverse(`[${state}]`) : ` ${state} `,
          ).join(' '),
          ...moment.generators.map((view, index) =>
            generatorLine(view, index === contents.focus, columns, pc),
          ),
          ...wrapped(variablesText(focused?.variables ?? []), columns - 4)
            .slice(0, MOST_VARIABLES)
            .map((line) => `    ${line}`),
          '',
          ...happened(moment, columns, pc),
          ...timeline(moments, cursor, columns, pc),
          pc.dim(truncated(weightLine(contents, moment), columns)),
        ];
  const foot = ['', ...contents.foot];
  const left = rows - 2 - head.length - body.length - foot.length;
  const height = Math.min(Math.max(left, LEAST_SOURCE), MOST_SOURCE);
  const source =
    moment === undefined ? [] : sourceWindow(files, moment, focused, { columns, height }, pc);
  return [...head, '', ...source, ...body, ...foot];
}

function titleOf({ exercise, scenes, scene }: ScreenContents): string {
  return `${exercise} · ${scene.title} (scene ${scenes.indexOf(scene) + 1} of ${scenes.length})`;
}

/** The lines around the place of a generator: `>` marks it, `-` the places of others in the same file. */
function sourceWindow(
  files: Trace['files'],
  { generators }: Moment,
  focused: GeneratorView | undefined,
  { columns, height }: { readonly columns: number; readonly height: number },
  pc: Colors,
): string[] {
  const place = focused?.place ?? focused?.origin;
  const role = place?.file ?? 'exercise';
  const { path, lines } = files[role];
  const last = lines.at(-1) === '' ? lines.length - 1 : lines.length;
  const wanted = (place?.line ?? 1) - Math.ceil((height - 1) * ABOVE);
  const first = Math.max(1, Math.min(wanted, last - height + 2));
  const shown = lines.slice(first - 1, Math.min(first + height - 2, last));
  const linesOf = (views: readonly (GeneratorView | undefined)[]): (number | undefined)[] =>
    views.flatMap((view) => (view?.place?.file === role ? [view.place.line] : []));
  const current = linesOf([focused]);
  const others = linesOf(generators);
  return [
    pc.dim(path),
    ...shown.map((text, index) => {
      const number = first + index;
      const mark = current.includes(number) ? '>' : others.includes(number) ? '-' : ' ';
      const line = truncated(`${mark} ${String(number).padStart(3)}  ${text}`, columns);
      return mark === '>' ? pc.yellow(pc.bold(line)) : line;
    }),
  ];
}

function generatorLine(
  view: GeneratorView,
  isFocused: boolean,
  columns: number,
  pc: Colors,
): string {
  const name = padded(`${'  '.repeat(view.depth)}${view.name}`, 22);
  const line = `${isFocused ? '>' : ' '} ${name} ${(view.state ?? '–').padEnd(16)} ${placeText(view)}`;
  return isFocused ? pc.bold(truncated(line, columns)) : truncated(line, columns);
}

/** The step that was taken, or an event in the middle of it, and its result. */
function happened(moment: Moment, columns: number, pc: Colors): string[] {
  if (moment.stopped !== undefined) {
    return moment.stopped.split('\n').flatMap((line) => wrapped(line, columns).map(pc.red));
  }
  const { event, isNote, outcomes } = moment;
  const result = outcomes.length === 0 ? '' : ` → ${outcomeOf(moment)}`;
  const text = isNote ? `in the middle of a step: ${event}` : `${event}${result}`;
  return [pc.bold(truncated(text, columns))];
}

/** All events, the one that is looked at in brackets; where they are too many, those around it. */
function timeline(
  moments: readonly Moment[],
  cursor: number,
  columns: number,
  pc: Colors,
): string[] {
  const events = moments.map((moment, index) =>
    index === cursor ? `[${eventText(moment)}]` : eventText(moment),
  );
  const lines = wrapped(events.join(' · '), columns);
  const at = lines.findIndex((line) => line.includes('['));
  const first = Math.max(0, Math.min(at, lines.length - TIMELINE_LINES));
  return lines.slice(first, first + TIMELINE_LINES).map((line) => pc.dim(line));
}

function weightLine({ weights, scene }: ScreenContents, { step, isNote }: Moment): string {
  const lazy = weights?.lazy[step];
  if (isNote) return 'bytes are weighed between two steps';
  if (weights === undefined || lazy === undefined) return 'weighing …';
  const twin =
    weights.eager === undefined ? '' : `; ${scene.eager?.what}: ${byteSize(weights.eager)}`;
  return `${byteSize(lazy)} retained${twin}`;
}

/** A text on lines no longer than a terminal's. */
function wrapped(text: string, columns: number): string[] {
  const lines = wrap([text], columns).filter((line) => line !== '');
  return lines.map((line) => truncated(line, columns));
}
