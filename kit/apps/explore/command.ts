import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import pc from 'picocolors';
import { type Exercise, exercisesIn } from '../../kata/exercise';
import { titleOf } from '../../kata/lesson/lesson';
import { ROOT } from '../../kata/root';
import { bytecodeText } from '../../scenes/bytecode';
import { Explorer, hasFailed } from '../../scenes/explorer';
import { scenesOf } from '../../scenes/scenes-of';
import { screenPicture } from './terminal-picture';
import { Exploration } from './exploration';
import { StageDoors } from '../../scenes/stage-door';
import type { SceneSummary } from '../../scenes/scene';
import { tracePage } from '../../scenes/page/trace-page';
import { traceText } from './trace-text';
import { StateFile } from '../../kata/state/state';
import { perform } from '../../ground/command-line/command';
import { BadInput } from '../../ground/command-line/run-command';
import { COMMANDS } from '../commands';
import { selectOne } from '../../kata/select';
import { takeTerminal } from '../../ground/command-line/terminal';

perform(COMMANDS.explore, async (values, positionals) => {
  const [selector, sceneName] = positionals;
  const state = new StateFile(ROOT).read();
  const exercise = selectOne(exercisesIn(ROOT), selector === undefined ? [] : [selector], state);
  const code = codeOf(exercise, values.solution);
  const scenes = scenesNamed(exercise, sceneName);
  const doors = new StageDoors();
  const explorer = new Explorer(exercise, code, doors);
  try {
    if (values.html !== undefined) {
      write(values.html, tracePage(await explorer.play(scenes)));
    } else if (values.svg !== undefined) {
      const [first] = await explorer.play(scenes.slice(0, 1));
      write(values.svg, screenPicture(first!, scenesOf(exercise)));
    } else if (values.bytecode) {
      console.log((await bytecodeOf(explorer, scenes[0]!)).join('\n'));
    } else if (process.stdin.isTTY && process.stdout.isTTY) {
      await interact(exercise, scenes, explorer);
    } else {
      const traces = await explorer.play(scenes);
      for (const trace of traces) console.log(`\n${traceText(trace).join('\n')}\n`);
      process.exitCode = traces.some(({ moments }) => hasFailed(moments)) ? 1 : 0;
    }
  } finally {
    doors.end();
  }
});

function codeOf(exercise: Exercise, wantsSolution: boolean): string {
  if (wantsSolution) return exercise.reference;
  if (exercise.isBegun) return exercise.file;
  throw new BadInput(
    `exercises/${exercise.name}/exercise.ts has not been begun yet: npm run explore ${exercise.number} -- --solution shows the reference.`,
  );
}

function scenesNamed(exercise: Exercise, name: string | undefined): readonly SceneSummary[] {
  const scenes = scenesOf(exercise);
  if (name === undefined) return scenes;
  const named = scenes.filter((scene) => scene.name === name);
  if (named.length > 0) return named;
  const names = scenes.map((scene) => `${scene.name} (${scene.title})`).join(', ');
  throw new BadInput(`${exercise.name} has no scene "${name}". There are: ${names}.`);
}

async function bytecodeOf(explorer: Explorer, scene: SceneSummary): Promise<string[]> {
  const bytecode = await explorer.bytecode(scene);
  if (bytecode === undefined) {
    throw new BadInput(`In the scene “${scene.title}” no generator function is stepped through.`);
  }
  const { name, instructions } = bytecode;
  if (instructions.length > 0) return [pc.bold(name), ...bytecodeText(instructions)];
  throw new BadInput(
    `Bytecode is not available: this engine (V8 ${process.versions.v8}) printed none for ${name}.`,
  );
}

/** Relative to the folder in which npm was called. */
function write(name: string, text: string): void {
  const file = resolve(process.env['INIT_CWD'] ?? '.', name);
  writeFileSync(file, text);
  console.log(`Written: ${file}`);
}

/** Lasts until the learner quits. */
async function interact(
  exercise: Exercise,
  scenes: readonly SceneSummary[],
  player: Explorer,
): Promise<void> {
  await new Promise<void>((quit) => {
    const terminal = takeTerminal({
      onPress: (press) => void session.press(press),
      onEnd: end,
      onBack: () => session.draw(),
    });
    function end(): void {
      terminal.leave();
      quit();
    }
    const session = new Exploration({
      exercise: titleOf(exercise),
      scenes,
      player,
      colors: pc,
      size: () => process.stdout,
      show: terminal.show,
      onQuit: end,
    });
    void session.start();
  });
}
