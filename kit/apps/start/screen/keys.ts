import type { Press } from '../../../ground/command-line/terminal';

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

/** Does what a key is for, if it is one of these. */
export function act({ name, text }: Press, keys: readonly Key[]): void {
  // A sign such as / has no name.
  const pressed = NAMES[name] ?? (name || text);
  keys.find(([own, , , ...others]) => [own, ...others].includes(pressed))?.[2]();
}
