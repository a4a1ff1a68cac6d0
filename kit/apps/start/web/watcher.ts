import { Refusal } from '../../../ground/command-line/run-command';
import type { Exercise } from '../../../kata/exercise';
import { Explorer } from '../../../scenes/explorer';
import { scenesOf } from '../../../scenes/scenes-of';
import { StageDoors } from '../../../scenes/stage-door';
import type { Trace } from '../../../scenes/trace';
import { folderContent } from '../folder-content';
import type { Watched } from './page-view';

/** Plays the scenes of an exercise on the learner's code as it was saved last. */
export class Watcher {
  /** Which exercise and which code is played. */
  #key = '';
  #watched: Replayed<Watched> | undefined;
  #end = new AbortController();

  /** Plays the scenes. Anyone who watches the same code later gets the same result without playing it again. */
  watch(exercise: Exercise): AsyncGenerator<Watched, void, undefined> {
    const key = `${exercise.name} ${folderContent(exercise.folder).hash}`;
    if (this.#watched === undefined || this.#key !== key) {
      // The code before is no longer there, and may loop for ever.
      this.end();
      this.#end = new AbortController();
      this.#key = key;
      this.#watched = replayed(played(exercise, this.#end.signal));
    }
    return replay(this.#watched);
  }

  /** Ends its processes. */
  end(): void {
    this.#end.abort();
    this.#watched = undefined;
  }
}

async function* played(
  exercise: Exercise,
  ended: AbortSignal,
): AsyncGenerator<Watched, void, undefined> {
  if (!exercise.isBegun) {
    yield { sentence: 'Write some code and save it: then it runs here.' };
    return;
  }
  const doors = new StageDoors();
  ended.addEventListener('abort', () => doors.end());
  try {
    const explorer = new Explorer(exercise, exercise.file, doors);
    const traces: Trace[] = [];
    for (const scene of scenesOf(exercise)) {
      const trace = await explorer.record(scene);
      if (ended.aborted) return;
      traces.push(trace);
      yield { trace };
    }
    for (const trace of traces) {
      const weights = await explorer.weightsOf(trace);
      if (ended.aborted) return;
      yield { scene: trace.scene.name, weights };
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    yield { sentence: error.message };
  } finally {
    doors.end();
  }
}

/** Values that come over time, kept so that each reader gets all of them, however late it begins. */
type Replayed<T> = Promise<{ readonly value: T; readonly rest: Replayed<T> } | undefined>;

/** Takes values as fast as they come, whether anybody reads them or not. */
async function replayed<T>(source: AsyncIterator<T>): Replayed<T> {
  const step = await source.next();
  if (step.done === true) return undefined;
  const rest = replayed(source);
  // Readers hear of an error. Without one, it would end the process.
  rest.catch(() => undefined);
  return { value: step.value, rest };
}

/** Reads the values from the first one on. */
async function* replay<T>(from: Replayed<T>): AsyncGenerator<T, void, undefined> {
  for (let place = await from; place !== undefined; place = await place.rest) yield place.value;
}
