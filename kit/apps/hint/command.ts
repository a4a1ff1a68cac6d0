import { exercisesIn } from '../../kata/exercise';
import { showHint } from '../../kata/lesson/hints';
import { ROOT } from '../../kata/root';
import { wrap } from '../../ground/text/columns';
import { StateFile } from '../../kata/state/state';
import { perform } from '../../ground/command-line/command';
import { BadInput } from '../../ground/command-line/run-command';
import { COMMANDS } from '../commands';
import { selectOne } from '../../kata/select';

perform(COMMANDS.hint, (values, positionals) => {
  const stateFile = new StateFile(ROOT);
  const exercise = selectOne(exercisesIn(ROOT), positionals, stateFile.read());
  const hint = showHint(exercise, stateFile, values.restart ? 'first' : 'next');
  if (hint === undefined) throw new BadInput(`The lesson of ${exercise.name} has no hints.`);
  // A pipe has no columns.
  const lines = wrap([`  ${hint.text}`], process.stdout.columns ?? Infinity);
  console.log(`\nHint ${hint.number} of ${hint.of} for ${exercise.name}\n\n${lines.join('\n')}\n`);
  if (hint.number === hint.of) {
    console.log(
      `That was the last hint. To begin with the first again: npm run hint ${exercise.number} -- --restart\n`,
    );
  }
});
