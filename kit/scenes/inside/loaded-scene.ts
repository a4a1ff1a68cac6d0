import { callWithin } from '../../judge/guard/call-within';
import { limitsNow } from '../../judge/guard/limits';
import type { CompiledFile } from '../compiled-file';
import { LoadedFile } from './loaded-file';
import type { Scene } from '../scene';

/** The two files of a scene, compiled, and which of its scenes is meant. */
export interface SceneSource {
  readonly exercise: CompiledFile;
  readonly scenes: CompiledFile;
  readonly name: string;
}

/** A scene and the exercise that it is played on. */
export class LoadedScene {
  readonly scene: Scene<object>;
  /** What the exercise exports. */
  readonly exports: object;
  readonly files: readonly LoadedFile[];
  /** The exercise's file, from the root of the checkout. */
  readonly path: string;

  /** @throws TimeLimitReached if a file does not come to its end; else what it throws */
  constructor({ exercise, scenes, name }: SceneSource) {
    this.path = exercise.path;
    this.files = callWithin(limitsNow().synchronousMs, () => [
      new LoadedFile(exercise),
      new LoadedFile(scenes),
    ]);
    const [exports, scenesFile] = this.files.map((file) => file.exports);
    this.exports = exports!;
    this.scene = (scenesFile as { scenes: readonly Scene<object>[] }).scenes.find(
      (scene) => scene.name === name,
    )!;
  }
}
