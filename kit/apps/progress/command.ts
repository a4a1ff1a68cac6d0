import { resolve } from 'node:path';
import { exercisesIn } from '../../kata/exercise';
import { ROOT } from '../../kata/root';
import { bar } from '../../ground/text/bar';
import { counted } from '../../ground/text/counted';
import { exerciseLine } from '../../judge/reporter/exercise-line';
import { allAreDone, nextOpen, progressOf } from '../../kata/state/progress';
import { exportProgress, importProgress } from '../../kata/state/carried-progress';
import { StateFile } from '../../kata/state/state';
import { perform } from '../../ground/command-line/command';
import { BadInput } from '../../ground/command-line/run-command';
import { COMMANDS } from '../commands';

perform(COMMANDS.progress, (values) => {
  const stateFile = new StateFile(ROOT);
  if (values.export !== undefined) {
    const file = fromHere(values.export);
    const carried = counted(exportProgress(stateFile, file), 'exercise');
    console.log(`The progress of ${carried} is in ${file}`);
    console.log('Your code is not in it. Take that along with git.');
    return;
  }
  if (values.import !== undefined) {
    const carried = importProgress(stateFile, fromHere(values.import));
    console.log(`The progress of ${counted(carried, 'exercise')} is taken over.`);
  }
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
    const all = { done, total: progress.length, next: next?.name ?? null, exercises };
    console.log(JSON.stringify(all, undefined, 2));
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

/** Relative to the folder in which npm was called. */
function fromHere(name: string): string {
  return resolve(process.env['INIT_CWD'] ?? '.', name);
}
