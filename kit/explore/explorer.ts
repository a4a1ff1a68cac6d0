import type { Exercise } from '../exercises/exercise';
import { type Instruction, instructionsIn } from './bytecode';
import { type CompiledFile, compiledFile } from './compiled-file';
import type { SceneSource } from './loaded-scene';
import { printedBytecode } from './printed-bytecode';
import type { StageDoor } from './stage-door';
import type { FileRole, Moment, SceneSummary, SourceFile, Trace, Weights } from './trace';

/** Plays the scenes of one exercise, looking into one process and weighing in another. */
export class Explorer {
  readonly files: Readonly<Record<FileRole, SourceFile>>;
  readonly #exercise: Exercise;
  readonly #compiled: Readonly<Record<FileRole, CompiledFile>>;
  readonly #looking: StageDoor;
  readonly #weighing: StageDoor;

  /**
   * @param code the file to play them on: the learner's or the reference
   * @throws DoesNotCompile if that is no TypeScript
   */
  constructor(
    exercise: Exercise,
    code: string,
    doors: { readonly looking: StageDoor; readonly weighing: StageDoor },
  ) {
    this.#exercise = exercise;
    this.#compiled = {
      exercise: compiledFile(code, 'exercise'),
      scenes: compiledFile(exercise.scenes, 'scenes'),
    };
    this.files = {
      exercise: sourceOf(this.#compiled.exercise),
      scenes: sourceOf(this.#compiled.scenes),
    };
    this.#looking = doors.looking;
    this.#weighing = doors.weighing;
  }

  /** Opens a scene. @throws StageFell, StageRefused */
  async open(scene: SceneSummary): Promise<readonly Moment[]> {
    return this.#moments({ kind: 'open', source: this.#sourceOf(scene) }, scene.name);
  }

  /** Takes a step in the scene that is open. @throws StageFell, StageRefused */
  async take(step: string): Promise<readonly Moment[]> {
    return this.#moments({ kind: 'take', step }, step);
  }

  /** Opens a scene and comes to where some steps have led before. @throws StageFell, StageRefused */
  async replay(scene: SceneSummary, steps: readonly string[]): Promise<void> {
    await this.#moments({ kind: 'replay', source: this.#sourceOf(scene), steps }, scene.name);
  }

  /** What a scene retains after each of some steps. @throws StageFell, StageRefused */
  async weigh(scene: SceneSummary, steps: readonly string[]): Promise<Weights> {
    const question = { kind: 'weigh', source: this.#sourceOf(scene), steps } as const;
    const answer = await this.#weighing.ask(question, this.#who(scene.name));
    if (answer.kind !== 'weights') throw new Error('the scales gave no weights');
    return answer.weights;
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

  /** Plays a scene to the end of its script, or to where it has to be stopped. @throws StageFell, StageRefused */
  async play(scene: SceneSummary): Promise<Trace> {
    const moments = [...(await this.open(scene))];
    for (const step of scene.script) {
      if (hasFailed(moments)) break;
      moments.push(...(await this.take(step)));
    }
    const weights = hasFailed(moments) ? undefined : await this.weigh(scene, scene.script);
    return { exercise: this.#exercise.name, scene, files: this.files, moments, weights };
  }

  async #moments(
    question: Parameters<StageDoor['ask']>[0],
    who: string,
  ): Promise<readonly Moment[]> {
    const answer = await this.#looking.ask(question, this.#who(who));
    if (answer.kind !== 'moments') throw new Error('the stage showed no moments');
    return answer.moments;
  }

  #sourceOf({ name }: SceneSummary): SceneSource {
    return { ...this.#compiled, name };
  }

  #who(what: string): string {
    return `${what} of ${this.#compiled.exercise.path}`;
  }
}

/** Whether a scene could not be opened or had to be stopped: there is nothing to go on with. */
export function hasFailed(moments: readonly Moment[]): boolean {
  return moments.some(
    ({ event, stopped, outcomes }) =>
      stopped !== undefined || (event === 'open' && outcomes.length > 0),
  );
}

function sourceOf({ path, lines }: CompiledFile): SourceFile {
  return { path, lines };
}
