import { relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { type Exercise, exercisesIn } from '../../kata/exercise';
import { resetExercise } from '../../kata/reset';
import { ROOT } from '../../kata/root';
import { StateFile } from '../../kata/state/state';
import { perform } from '../../ground/command-line/command';
import { BadInput } from '../../ground/command-line/run-command';
import { COMMANDS } from '../commands';
import { selectOne } from '../../kata/select';

perform(COMMANDS.reset, async (values, positionals) => {
  if (positionals.length === 0) throw new BadInput('Say which exercise to reset: npm run reset 04');
  const state = new StateFile(ROOT).read();
  const exercise = selectOne(exercisesIn(ROOT), positionals, state);
  if (!exercise.isBegun) {
    console.log(`exercises/${exercise.name}/exercise.ts is untouched: there is nothing to reset.`);
    return;
  }
  if (!values.yes && !(await confirms(exercise))) {
    console.log('Nothing was changed.');
    return;
  }
  const backup = resetExercise(exercise, new Date());
  console.log(`exercises/${exercise.name}/exercise.ts is the stub again.`);
  if (backup !== undefined) console.log(`Your code is in ${relative(ROOT, backup)}`);
});

async function confirms({ name, number }: Exercise): Promise<boolean> {
  if (!process.stdin.isTTY) {
    throw new BadInput(`Without a terminal, confirm with: npm run reset ${number} -- --yes`);
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new AbortController();
  terminal.once('close', () => closed.abort());
  const text = `Reset exercises/${name}/exercise.ts? Your code is kept. (y/n) `;
  try {
    return /^y(?:es)?$/i.test((await terminal.question(text, { signal: closed.signal })).trim());
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'AbortError') throw error;
    // Ctrl-C and Ctrl-D, which leave the cursor behind the question.
    console.log('');
    return false;
  } finally {
    terminal.close();
  }
}
