import { parseArgs } from 'node:util';
import pc from 'picocolors';
import { exercisesIn } from '../exercises/exercise';
import { ROOT } from '../exercises/root';
import { bar } from '../reporter/bar';
import { nextOpen, type Progress, progressOf } from '../state/progress';
import { StateFile } from '../state/state';
import { isFlagGiven } from './npm-flag';
import { runCommand } from './run-command';

runCommand(() => {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const stateFile = new StateFile(ROOT, (sentence) => console.error(sentence));
  const progress = progressOf(exercisesIn(ROOT), stateFile.read());
  const next = nextOpen(progress);
  const done = progress.filter(({ stage }) => stage === 'done').length;
  if (isFlagGiven('json', values.json)) {
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
  for (const entry of progress) console.log(progressLine(entry));
  console.log(`\n${bar(done, progress.length, 20)} done\n`);
  console.log(
    next === undefined
      ? 'All exercises are done.\n'
      : `Go on with exercises/${next.name}/exercise.ts: npm test ${next.number}\n`,
  );
});

function progressLine({ exercise, stage, passed, total }: Progress): string {
  const name = `${exercise.number} ${exercise.title}`.padEnd(26);
  switch (stage) {
    case 'done':
      return `  ${pc.green('✓')} ${name} done, ${total} tests pass`;
    case 'changed':
      return `  ${pc.yellow('?')} ${name} changed since its last run: npm test ${exercise.number}`;
    case 'begun':
      return `  ${pc.red('✗')} ${name} ${total === 0 ? 'begun' : `${passed} of ${total} tests pass`}`;
    case 'not begun':
      return pc.dim(`  · ${name} not begun`);
  }
}
