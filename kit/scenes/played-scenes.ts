import { type Exercise, exercisesIn } from '../kata/exercise';
import { ROOT } from '../kata/root';
import { Explorer } from './explorer';
import { scenesOf } from './scenes-of';
import { StageDoor } from './stage-door';
import type { Moment, SceneSummary } from './trace';

/** A scene of an exercise. */
export interface Entry {
  readonly exercise: Exercise;
  readonly scene: SceneSummary;
  /** `01-array-problem · three-numbers`. */
  readonly title: string;
}

/** The scenes of all exercises. */
export const SCENES: readonly Entry[] = exercisesIn(ROOT).flatMap((exercise) =>
  scenesOf(exercise).map((scene) => ({
    exercise,
    scene,
    title: `${exercise.name} · ${scene.name}`,
  })),
);

/** Plays scenes on the references, for the kit's own tests. None is played twice. */
export class PlayedScenes {
  readonly #door = new StageDoor();
  readonly #seen = new Map<string, Promise<Moment[]>>();

  /** What is seen when a scene is played. */
  momentsOf(entry: Entry): Promise<Moment[]> {
    const moments = this.#seen.get(entry.title) ?? this.#played(entry);
    this.#seen.set(entry.title, moments);
    return moments;
  }

  /** What is seen when the scene with a title is played. */
  momentsNamed(title: string): Promise<Moment[]> {
    return this.momentsOf(SCENES.find((candidate) => candidate.title === title)!);
  }

  /** Ends its process. */
  end(): void {
    this.#door.end();
  }

  async #played({ exercise, scene }: Entry): Promise<Moment[]> {
    const doors = { looking: this.#door, weighing: this.#door };
    const explorer = new Explorer(exercise, exercise.reference, doors);
    const moments = [...(await explorer.open(scene))];
    for (const step of scene.script) moments.push(...(await explorer.take(step)));
    return moments;
  }
}
