import { parseArgs } from 'node:util';
import { exercisesIn } from '../exercises/exercise';
import { ROOT } from '../exercises/root';
import { selectExercises } from '../exercises/select';
import { answerResult } from '../verify/answer-result';
import { tryPlaces } from '../places/try-places';
import { checkAnswers } from '../verify/check-answers';
import { checkGrader } from '../verify/check-grader';
import { checkKit, isOfKit } from '../verify/check-kit';
import { checkLayout } from '../verify/check-layout';
import { checkPages } from '../verify/check-pages';
import { checkTools } from '../verify/check-tools';
import { checkTable, writeTable } from '../verify/exercise-table';
import { joined, line } from '../verify/finding';
import { judgeAll } from '../verify/judge-all';
import { matrix } from '../verify/matrix';
import { progress } from '../verify/progress';
import { isFlagGiven } from './npm-flag';
import { runCommand } from './run-command';

const HELP = `npm run verify                    prove that the specs judge rightly
npm run verify -- 04              only the answers and the layout of exercise 04
npm run verify -- --matrix        print a table of tests × wrong answers as well
npm run verify -- --browser       try the pages that commands write in a real browser
npm run verify -- --places        try folders, disks, Nodes and flags that people have; a name tries some
npm run verify -- --write-table   write README.md's table of exercises anew
`;

runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      matrix: { type: 'boolean', default: false },
      browser: { type: 'boolean', default: false },
      places: { type: 'boolean', default: false },
      'write-table': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  if (isFlagGiven('browser', values.browser)) {
    await checkPages();
    return;
  }
  if (isFlagGiven('places', values.places)) {
    process.exitCode = (await tryPlaces(positionals)) === 0 ? 0 : 1;
    return;
  }
  const all = exercisesIn(ROOT);
  const withMatrix = isFlagGiven('matrix', values.matrix);
  if (isFlagGiven('write-table', values['write-table'])) {
    await writeTable(ROOT, all);
    return;
  }
  const isWhole = positionals.length === 0;
  const exercises = isWhole
    ? all
    : all.filter((exercise) =>
        positionals.some((selector) => selectExercises(all, selector).includes(exercise)),
      );

  const layout = checkLayout(ROOT, exercises);
  progress.show(0, 1, 'type check, lint, formatting');
  const whole = isWhole ? [await checkTable(ROOT, all), await checkTools()] : [];
  progress.show(0, 1, 'starting the specs');
  const { testResults } = await judgeAll(exercises, {
    withKit: isWhole,
    everyTest: withMatrix,
  });
  const kit = checkKit(testResults.filter(isOfKit));
  const results = new Map(
    testResults
      .filter((result) => !isOfKit(result))
      .map((result) => [result.testFilePath, answerResult(result)]),
  );
  const answers = exercises.map((exercise) => ({
    exercise,
    results: new Map([...results].filter(([file]) => file.startsWith(exercise.solutionFolder))),
  }));

  if (withMatrix) {
    for (const { exercise, results: own } of answers) console.log(matrix(exercise, own));
  }
  const { claims, findings } = joined([
    layout,
    ...whole,
    kit,
    await checkGrader(answers),
    ...answers.map(({ exercise, results: own }) => checkAnswers(exercise, own)),
  ]);
  for (const finding of findings) console.log(line(finding));
  console.log(`${claims - findings.length} passed, ${findings.length} failed`);
  process.exitCode = findings.length === 0 ? 0 : 1;
});
