import type { Exercise } from '../../../kata/exercise';
import { DoesNotCompile } from '../../../scenes/compiled-file';
import { Explorer } from '../../../scenes/explorer';
import { scenesOf } from '../../../scenes/scenes-of';
import { StageDoor, StageRefused } from '../../../scenes/stage-door';
import type { Trace } from '../../../scenes/trace';
import { folderContent } from '../folder-content';
import type { Watched } from './watched';

interface Playing {
  /** Which exercise it is of, and which code. */
  readonly key: string;
  readonly watched: Promise<Watched>;
  readonly end: () => void;
}

/** Plays the scenes of an exercise on the learner's code as it was saved last. */
export class Watcher {
  #playing: Playing | undefined;

  /** Plays the scenes, or returns the earlier recording if the code is the same. */
  watch(exercise: Exercise): Promise<Watched> {
    const key = `${exercise.name} ${folderContent(exercise.folder).hash}`;
    if (this.#playing?.key !== key) {
      // Of code that is no longer there, and that may loop for ever.
      this.#playing?.end();
      this.#playing = play(exercise, key);
    }
    return this.#playing.watched;
  }

  /** Ends its processes. */
  end(): void {
    this.#playing?.end();
    this.#playing = undefined;
  }
}

function play(exercise: Exercise, key: string): Playing {
  const doors = { looking: new StageDoor(), weighing: new StageDoor() };
  let isEnded = false;
  const end = (): void => {
    isEnded = true;
    doors.looking.end();
    doors.weighing.end();
  };
  const watched = traces().catch((error: unknown): Watched => {
    if (error instanceof DoesNotCompile || error instanceof StageRefused) {
      return { sentence: error.message };
    }
    throw error;
  });
  return { key, watched: watched.finally(end), end };

  async function traces(): Promise<Watched> {
    if (!exercise.isBegun) return { sentence: 'Write some code and save it: then it runs here.' };
    const explorer = new Explorer(exercise, exercise.file, doors);
    const seen: Trace[] = [];
    for (const scene of scenesOf(exercise)) {
      if (isEnded) return { sentence: 'Your code was saved again.' };
      seen.push(await explorer.play(scene));
    }
    return { traces: seen };
  }
}
