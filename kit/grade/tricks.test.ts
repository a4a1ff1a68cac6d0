import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exercisesIn } from '../exercises/exercise';
import { ROOT } from '../exercises/root';
import { compile } from './compile';
import { Grader } from './grader';
import { type SandboxLevel, SANDBOX_LEVELS } from './record';
import { chooseSandbox } from './sandbox/choose';

const FOLDER = join(__dirname, 'fixtures', 'tricks');
const PATIENCE_MS = 120_000;

const exercises = exercisesIn(ROOT);
const tricks = readdirSync(FOLDER).map((name) => {
  const source = readFileSync(join(FOLDER, name), 'utf8');
  const [, told, failing] = /@(?:tells (.+?)|fails (.+?)) \*\//.exec(source) ?? [];
  return { name, source, told, failing };
});
const usable = SANDBOX_LEVELS.filter((level) => {
  try {
    return chooseSandbox(level).level === level;
  } catch {
    return false;
  }
});

describe.each(usable)('at %s', (level: SandboxLevel) => {
  let grader: Grader;

  beforeAll(async () => {
    grader = await Grader.open(chooseSandbox(level), exercises);
  });

  afterAll(() => grader.close());

  it.each(tricks)(
    '$name gains nothing, or is told',
    async ({ name, source, told, failing }) => {
      const exercise = exercises.find(({ number }) => name.startsWith(number))!;

      const outcome = await grader.run(exercise, {
        'exercise.ts': compile(source, 'exercise.ts'),
      });

      const passed = [...outcome.done.values()].filter(({ failure }) => failure === undefined);
      const gained = passed.filter(({ test }) => failing !== undefined && test.includes(failing));
      const isTold = [...outcome.tampered].some(
        (what) => told !== undefined && what.includes(told),
      );
      expect({ isTold, gained }).toEqual({ isTold: told !== undefined, gained: [] });
    },
    PATIENCE_MS,
  );
});
