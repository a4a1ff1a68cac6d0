import type { Exercise } from '../kata/exercise';
import { titleOf } from '../kata/lesson/lesson';
import { type Instruction, instructionsIn, printedBytecode } from './bytecode';
import { type CompiledFile, compiledFile } from './compiled-file';
import type { SceneSource } from './inside/loaded-scene';
import { type Question, type StageDoors, StageFell } from './stage-door';
import type { SceneSummary } from './scene';
import {
  type FileRole,
  type Moment,
  type SourceFile,
  type Trace,
  type Weights,
  NOTHING_SEEN,
} from './trace';

/** Plays the scenes of one exercise, looking into one process and weighing in another. */
export class Explorer {
  readonly files: Readonly<Record<FileRole, SourceFile>>;
  readonly #compiled: Readonly<Record<FileRole, CompiledFile>>;
  #step = 0;

  /**
   * @param code the file to play them on: the learner's or the reference
   * @throws DoesNotCompile if that is no TypeScript
   */
  constructor(
    private readonly exercise: Exercise,
    code: string,
    private readonly doors: StageDoors,
  ) {
    this.#compiled = {
      exercise: compiledFile(code, 'exercise'),
      scenes: compiledFile(exercise.scenes, 'scenes'),
    };
    this.files = {
      exercise: sourceOf(this.#compiled.exercise),
      scenes: sourceOf(this.#compiled.scenes),
    };
  }

  /** Opens a scene. @throws StageRefused */
  async open(scene: SceneSummary): Promise<readonly Moment[]> {
    this.#step = 0;
    return this.#seen({ kind: 'open', source: this.#sourceOf(scene) }, 'open', 0);
  }

  /** Takes a step in the scene that is open. @throws StageRefused */
  async take(step: string): Promise<readonly Moment[]> {
    const moments = await this.#seen({ kind: 'take', step }, step, this.#step + 1);
    this.#step += 1;
    return moments;
  }

  /** Opens a scene and repeats some steps that were taken before. @throws StageFell, StageRefused */
  async replay(scene: SceneSummary, steps: readonly string[]): Promise<void> {
    await this.doors.looking.ask(
      { kind: 'replay', source: this.#sourceOf(scene), steps },
      this.#who(scene.name),
    );
    this.#step = steps.length;
  }

  /** What a scene retains after each of some steps. @throws StageFell, StageRefused */
  async weigh(scene: SceneSummary, steps: readonly string[]): Promise<Weights> {
    return this.doors.weighing.ask(
      { kind: 'weigh', source: this.#sourceOf(scene), steps },
      this.#who(scene.name),
    );
  }

  /**
   * V8's bytecode of the generator function that a scene steps through.
   *
   * @returns its name and its instructions, none where the engine prints none; undefined where no generator function
   * is stepped through
   * @throws StageFell, StageRefused
   */
  async bytecode(
    scene: SceneSummary,
  ): Promise<{ name: string; instructions: Instruction[] } | undefined> {
    const [opened] = await this.open(scene);
    const generator = opened?.generators.find(({ kind }) => kind !== 'built by hand');
    if (generator === undefined) return undefined;
    const { name } = generator;
    return {
      name,
      instructions: instructionsIn(await printedBytecode(this.#sourceOf(scene), name)),
    };
  }

  /** Plays scenes to their ends and weighs them. @throws StageRefused */
  async play(scenes: readonly SceneSummary[]): Promise<Trace[]> {
    const traces: Trace[] = [];
    for (const scene of scenes) {
      const trace = await this.record(scene);
      traces.push({ ...trace, weights: await this.weightsOf(trace) });
    }
    return traces;
  }

  /**
   * Plays a scene to the end of its script, or to where it must be stopped, without weighing it: that takes much longer.
   *
   * @throws StageRefused
   */
  async record(scene: SceneSummary): Promise<Trace> {
    const moments = [...(await this.open(scene))];
    for (const step of scene.script) {
      if (hasFailed(moments)) break;
      moments.push(...(await this.take(step)));
    }
    const exercise = titleOf(this.exercise);
    return { exercise, scene, files: this.files, moments, weights: undefined };
  }

  /** What a recorded scene retains; undefined if it had to be stopped. @throws StageRefused */
  async weightsOf({ scene, moments }: Trace): Promise<Weights | undefined> {
    if (hasFailed(moments)) return undefined;
    try {
      return await this.weigh(scene, scene.script);
    } catch (error) {
      // Several copies may be too much where one is not.
      if (error instanceof StageFell) return undefined;
      throw error;
    }
  }

  /** The moments of a step, even if the step ended the process. */
  async #seen(
    question: Extract<Question, { kind: 'open' | 'take' }>,
    event: string,
    step: number,
  ): Promise<readonly Moment[]> {
    try {
      return await this.doors.looking.ask(question, this.#who(event));
    } catch (error) {
      if (!(error instanceof StageFell)) throw error;
      return [{ ...NOTHING_SEEN, step, event, stopped: error.message }];
    }
  }

  #sourceOf({ name }: SceneSummary): SceneSource {
    return { ...this.#compiled, name };
  }

  #who(what: string): string {
    return `${what} of ${this.#compiled.exercise.path}`;
  }
}

/** Whether a scene could not be opened or had to be stopped: there is nothing to continue with. */
export function hasFailed(moments: readonly Moment[]): boolean {
  return moments.some(
    ({ event, stopped, outcomes }) =>
      stopped !== undefined || (event === 'open' && outcomes.length > 0),
  );
}

function sourceOf({ path, lines }: CompiledFile): SourceFile {
  return { path, lines };
}
