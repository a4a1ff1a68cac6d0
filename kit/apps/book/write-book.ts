import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bookStyle, chapters, stepsAddress, turnPage } from '../../chapters/chapters';
import type { Measured } from '../../chapters/contents-chapter';
import { page } from '../../ground/page/page';
import type { Exercise } from '../../kata/exercise';
import { Explorer } from '../../scenes/explorer';
import { tracePage } from '../../scenes/page/trace-page';
import { scenesOf } from '../../scenes/scenes-of';
import { StageDoors } from '../../scenes/stage-door';

/** What goes into a book. */
export interface BookOptions {
  /** The folder of the checkout. */
  readonly root: string;
  readonly exercises: readonly Exercise[];
  /** Whether to record the scenes, which takes a minute. */
  readonly withSteps: boolean;
  /** Measures for this book, into a page of its folder. */
  readonly measure?: ((folder: string) => Promise<Measured>) | undefined;
  /** Called with a sentence on what is being done. */
  readonly tell: (sentence: string) => void;
}

/**
 * Writes the book. Every page is complete and needs neither a server nor a network.
 *
 * @param folder created if it is missing; other files in it stay
 * @returns how many pages there are
 * @throws Error if a diagram cannot be drawn or a page cannot be written
 */
export async function writeBook(folder: string, options: BookOptions): Promise<number> {
  const { root, exercises, withSteps, measure, tell } = options;
  mkdirSync(folder, { recursive: true });
  const style = bookStyle();
  const measured = await measure?.(folder);
  const all = await chapters(root, exercises, withSteps, measured);
  for (const { address, title, body } of all) {
    writeFileSync(join(folder, address), page({ title, body, style }));
  }
  tell(`Written: ${all.length} pages.`);
  if (!withSteps) return all.length;
  const doors = new StageDoors();
  try {
    for (const exercise of exercises) {
      const explorer = new Explorer(exercise, exercise.reference, doors);
      const traces = await explorer.play(scenesOf(exercise));
      writeFileSync(join(folder, stepsAddress(exercise)), tracePage(traces, turnPage(exercise)));
      tell(`Recorded: ${exercise.name}, ${traces.length} scenes.`);
    }
  } finally {
    doors.end();
  }
  return all.length + exercises.length;
}
