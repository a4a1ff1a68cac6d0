import type { Press, TerminalSize } from '../../../ground/command-line/terminal';
import type { Parts } from './fit';
import type { Screen } from './screen';
import { Scroll } from './scroll';

/** A key by its name on the screen, what it does in a word or two, what it does, and other names that do the same. */
export type Key = readonly [name: string, what: string, act: () => void, ...others: string[]];

/** Keys that a `Scroll` takes itself. */
export const SCROLL: Key = ['up, down, page', 'scroll', () => undefined];

/** What node:readline calls some keys, and what a screen calls them. */
const NAMES: Readonly<Record<string, string>> = {
  return: 'Enter',
  enter: 'Enter',
  escape: 'Escape',
};

/** One thing that the terminal can show, with its own keys. */
export abstract class View {
  protected readonly scroll = new Scroll();
  protected readonly quit: Key = ['q', 'quit', () => this.screen.world.onQuit()];
  protected abstract readonly keys: readonly Key[];

  constructor(protected readonly screen: Screen) {}

  abstract parts(size: TerminalSize): Parts;

  /** Takes a key: it scrolls, or does what it is for, if it is one of the view's. */
  press(press: Press): void {
    if (this.scroll.press(press.name)) this.screen.draw();
    else act(press, this.keys);
  }
}

/** Does what a key is for, if it is one of these. */
export function act({ name, text }: Press, keys: readonly Key[]): void {
  // A sign such as / has no name.
  const pressed = NAMES[name] ?? (name || text);
  keys.find(([own, , , ...others]) => [own, ...others].includes(pressed))?.[2]();
}
