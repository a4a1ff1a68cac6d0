import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Exercise,
  exercisesIn,
  isExerciseName,
  isTranslation,
  LESSON,
} from '../../../../kata/exercise';
import { FAMILIES } from '../../../../kata/families';
import { answerHeader } from '../../../../kata/answers/answer-header';
import { counted } from '../../../../ground/text/counted';
import { checkFinished } from './unfinished';
import { claim, joined, type Report } from '../../finding';
import { lessonOf } from '../../../../kata/lesson/lesson';

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
  const reason = `only folders such as 04-infinite-sequences belong in ${top}/`;
  return joined(
    readdirSync(join(root, top)).map((name) =>
      claim(isExerciseName(name), join(root, top, name), reason, 'move or rename it'),
    ),
  );
}

function checkNumbers(exercises: readonly Exercise[]): Report {
  return joined(
    exercises.map(({ folder, number }, index) => {
      const isFirst = exercises.findIndex((other) => other.number === number) === index;
      return claim(isFirst, folder, `the number ${number} is taken`, 'give it its own number');
    }),
  );
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
  const strays = present.filter(
    (name) => !expected.includes(name) && !isBackup(name) && !isTranslation(name),
  );
  const reason = `it does not belong here; the folder has ${expected.join(', ')}`;
  return joined([
    ...expected.map((name) =>
      claim(present.includes(name), join(folder, name), 'it is missing', 'add it'),
    ),
    ...strays.map((name) => claim(false, join(folder, name), reason, 'move or delete it')),
  ]);
}

/** A reset keeps the learner's code beside the exercise. Those files are no part of the layout. */
function isBackup(name: string): boolean {
  return /^exercise\..+\.backup$/.test(name);
}

function checkLesson(exercise: Exercise): Report {
  const { title, idea, hints } = lessonOf(exercise);
  const { lesson, number } = exercise;
  const found = `it has ${counted(hints.length, 'hint')}`;
  return joined([
    claim(title !== '', lesson, 'it has no title', `begin it with "# ${number} · …"`),
    claim(idea.trim() !== '', lesson, 'its third line is empty', 'write there what it is about'),
    claim(hints.length === HINTS, lesson, found, `number ${HINTS} under "## Hints"`),
  ]);
}

function checkSpec({ spec, name }: Exercise): Report {
  const text = readFileSync(spec, 'utf8');
  const families = [...text.matchAll(/^describe\('([^']+)'/gm)].map(([, title]) => title);
  const foreign = [...text.matchAll(/(?:from|import) '([^']+)'/g)]
    .map(([, module = '']) => module)
    .filter(
      (module) => module !== '#kit' && module !== `#kata/${name}` && !module.startsWith('node:'),
    );
  const [had, wanted] = [families.join(', '), FAMILIES.join(', ')];
  const imports = `import #kata/${name}, #kit and node: modules only`;
  return joined([
    claim(had === wanted, spec, `its describe blocks are [${had}]`, `have [${wanted}]`),
    claim(foreign.length === 0, spec, `it imports ${foreign.join(', ')}`, imports),
  ]);
}

/**
 * On a learner's machine, a difference is the learner's work. In continuous integration, which judges changes to the
 * kata, the two copies must be the same.
 */
function checkPristine({ file, stub, isBegun }: Exercise): Report {
  if (process.env['CI'] === undefined) return joined([]);
  return claim(!isBegun, file, 'it differs from its pristine copy', `make it equal to ${stub}`);
}

function checkCount(folder: string, answers: readonly string[], least: number): Report {
  const found = `it has ${counted(answers.length, 'answer')}`;
  return claim(answers.length >= least, folder, found, `have ${least} or more`);
}

/** Whether the first comment of an answer says all that it must. */
function checkHeader(file: string, wrong: boolean): Report {
  const { summary, misconception, rejectedBy } = answerHeader(file);
  const says = (holds: boolean, what: string): Report =>
    claim(holds, file, `its first comment lacks ${what}`, 'write it there');
  const always = says(summary !== '', 'one sentence on what it does');
  if (!wrong) return always;
  return joined([
    always,
    says(misconception !== '', '@misconception'),
    says(rejectedBy.length > 0, '@rejectedBy family › test name'),
  ]);
}
