import { parseArgs } from 'node:util';
import { exercisesIn } from '../exercises/exercise';
import { nextHint } from '../exercises/hints';
import { ROOT } from '../exercises/root';
import { wrap } from '../reporter/wrap';
import { StateFile } from '../state/state';
import { isFlagGiven } from './npm-flag';
import { BadInput, runCommand } from './run-command';
import { selectOne } from './select-one';

runCommand(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { restart: { type: 'boolean', default: false } },
  });
  const stateFile = new StateFile(ROOT, (sentence) => console.error(sentence));
  const exercise = selectOne(exercisesIn(ROOT), positionals, stateFile.read());
  const hint = nextHint(exercise, stateFile, isFlagGiven('restart', values.restart));
  if (hint === undefined) throw new BadInput(`The lesson of ${exercise.name} has no hints.`);
  // A pipe has no columns.
  const lines = wrap([`  ${hint.text}`], process.stdout.columns ?? Infinity);
  console.log(`\nHint ${hint.number} of ${hint.of} for ${exercise.name}\n\n${lines.join('\n')}\n`);
  if (hint.number === hint.of) {
    console.log(
      `That was the last one. From the first: npm run hint ${exercise.number} -- --restart\n`,
    );
  }
});
