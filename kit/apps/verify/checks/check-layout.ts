import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Exercise,
  exercisesIn,
  isExerciseName,
  isTranslation,
  LESSON,
} from '../../../kata/exercise';
import { FAMILIES } from '../../../kata/families';
import { checkHeader } from './check-header';
import { counted } from '../../../ground/text/counted';
import { checkFinished } from './unfinished';
import { claims, joined, type Report } from '../finding';
import { lessonOf } from '../../../kata/lesson/lesson';

const HINTS = 3;
const MIN_WRONG = 4;
const MIN_RIGHT = 2;

/** Checks that every file is where it belongs, that there is no other, and that each says what it must. */
export function checkLayout(root: string, selected: readonly Exercise[]): Report {
  return joined([
    checkNames(root, 'exercises'),
    checkNames(root, 'solutions'),
    checkNumbers(exercisesIn(root)),
    ...selected.map(checkExercise),
  ]);
}

function checkNames(root: string, top: string): Report {
  const names = readdirSync(join(root, top));
  const strays = names.filter((name) => !isExerciseName(name));
  return {
    claims: names.length,
    findings: strays.map((name) => ({
      file: join(root, top, name),
      reason: `only folders such as 04-infinite-sequences belong in ${top}/`,
      fix: 'move or rename it',
    })),
  };
}

function checkNumbers(exercises: readonly Exercise[]): Report {
  const twice = exercises.filter(
    (exercise, index) => exercises.findIndex(({ number }) => number === exercise.number) !== index,
  );
  return {
    claims: exercises.length,
    findings: twice.map(({ folder, number }) => ({
      file: folder,
      reason: `the number ${number} is taken`,
      fix: 'give it its own number',
    })),
  };
}

function checkExercise(exercise: Exercise): Report {
  const { folder, solutionFolder } = exercise;
  const files = joined([
    checkFiles(folder, [LESSON, 'exercise.spec.ts', 'exercise.ts']),
    checkFiles(solutionFolder, ['right', 'scenes.ts', 'solution.ts', 'stub.ts', 'wrong']),
  ]);
  // A missing file is already reported. Reading it would report it again, less clearly.
  if (files.findings.length > 0) return files;
  return joined([
    files,
    checkFinished(exercise),
    checkLesson(exercise),
    checkSpec(exercise),
    checkPristine(exercise),
    checkCount(join(solutionFolder, 'wrong'), exercise.wrongAnswers, MIN_WRONG),
    checkCount(join(solutionFolder, 'right'), exercise.rightAnswers, MIN_RIGHT),
    ...exercise.wrongAnswers.map((file) => checkHeader(file, true)),
    ...exercise.rightAnswers.map((file) => checkHeader(file, false)),
  ]);
}

function checkFiles(folder: string, expected: readonly string[]): Report {
  const present = existsSync(folder) ? readdirSync(folder) : [];
  const findings = [
    ...expected
      .filter((name) => !present.includes(name))
      .map((name) => ({ file: join(folder, name), reason: 'it is missing', fix: 'add it' })),
    ...present
      .filter((name) => !expected.includes(name) && !isBackup(name) && !isTranslation(name))
      .map((name) => ({
        file: join(folder, name),
        reason: `it does not belong here; the folder has ${expected.join(', ')}`,
        fix: 'move or delete it',
      })),
  ];
  return { claims: expected.length, findings };
}

/** A reset keeps the learner's code beside the exercise. Those files are no part of the layout. */
function isBackup(name: string): boolean {
  return /^exercise\..+\.backup$/.test(name);
}

function checkLesson(exercise: Exercise): Report {
  const { title, idea, hints } = lessonOf(exercise);
  const { lesson, number } = exercise;
  return claims([
    [
      title !== '',
      { file: lesson, reason: 'it has no title', fix: `begin it with "# ${number} · …"` },
    ],
    [
      idea.trim() !== '',
      { file: lesson, reason: 'its third line is empty', fix: 'write there what it is about' },
    ],
    [
      hints.length === HINTS,
      {
        file: lesson,
        reason: `it has ${counted(hints.length, 'hint')}`,
        fix: `number ${HINTS} under "## Hints"`,
      },
    ],
  ]);
}

function checkSpec({ spec, name }: Exercise): Report {
  const text = readFileSync(spec, 'utf8');
  const families = [...text.matchAll(/^describe\('([^']+)'/gm)].map(([, title]) => title);
  const imports = [...text.matchAll(/(?:from|import) '([^']+)'/g)].map(
    ([, module]) => module ?? '',
  );
  const foreign = imports.filter(
    (module) => module !== '#kit' && module !== `#kata/${name}` && !module.startsWith('node:'),
  );
  return claims([
    [
      families.join() === FAMILIES.join(),
      {
        file: spec,
        reason: `its describe blocks are [${families.join(', ')}]`,
        fix: `have [${FAMILIES.join(', ')}]`,
      },
    ],
    [
      foreign.length === 0,
      {
        file: spec,
        reason: `it imports ${foreign.join(', ')}`,
        fix: `import #kata/${name}, #kit and node: modules only`,
      },
    ],
  ]);
}

/**
 * On a learner's machine, a difference is the learner's work. In continuous integration, which judges changes to the
 * kata, the two copies must be the same.
 */
function checkPristine(exercise: Exercise): Report {
  if (process.env['CI'] === undefined) return { claims: 0, findings: [] };
  const { file, stub } = exercise;
  return claims([
    [
      !exercise.isBegun,
      { file, reason: 'it differs from its pristine copy', fix: `make it equal to ${stub}` },
    ],
  ]);
}

function checkCount(folder: string, answers: readonly string[], least: number): Report {
  return claims([
    [
      answers.length >= least,
      {
        file: folder,
        reason: `it has ${counted(answers.length, 'answer')}`,
        fix: `have ${least} or more`,
      },
    ],
  ]);
}
