import { exercisesIn } from '../../kata/exercise';
import { ROOT } from '../../kata/root';
import { bar } from '../../ground/text/bar';
import { exerciseLine } from '../../judge/reporter/exercise-line';
import { allAreDone, nextOpen, progressOf } from '../../kata/state/progress';
import { StateFile } from '../../kata/state/state';
import { perform } from '../../ground/command-line/command';
import { BadInput } from '../../ground/command-line/run-command';
import { COMMANDS } from '../commands';

perform(COMMANDS.progress, (values) => {
  const stateFile = new StateFile(ROOT, (sentence) => console.error(sentence));
  const progress = progressOf(exercisesIn(ROOT), stateFile.read());
  if (progress.length === 0) throw new BadInput('There is no exercise in exercises/.');
  const next = nextOpen(progress);
  const done = progress.filter(({ stage }) => stage === 'done').length;
  if (values.json) {
    const exercises = progress.map(({ exercise, stage, passed, total }) => ({
      name: exercise.name,
      stage,
      passed,
      total,
    }));
    console.log(
      JSON.stringify(
        { done, total: progress.length, next: next?.name ?? null, exercises },
        undefined,
        2,
      ),
    );
    return;
  }
  console.log('');
  for (const entry of progress) console.log(`  ${exerciseLine(entry)}`);
  console.log(`\n${bar(done, progress.length, 20)} done\n`);
  console.log(
    next === undefined
      ? `${allAreDone(progress)}\n`
      : `Continue with exercises/${next.name}/exercise.ts: npm test ${next.number}\n`,
  );
});
