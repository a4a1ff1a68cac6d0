import { perform } from '../../ground/command-line/command';
import { BadInput } from '../../ground/command-line/run-command';
import { ROOT } from '../../kata/root';
import { COMMANDS } from '../commands';
import { layOut } from './lay-out';

perform(COMMANDS.new, (_values, names) => {
  const [name, ...others] = names;
  if (name === undefined || others.length > 0) {
    throw new BadInput('Say what the exercise is called: npm run new -- 17-zip');
  }
  const { number } = layOut(ROOT, name);
  console.log(`Written: exercises/${name} and solutions/${name}.`);
  console.log(`Replace what says TODO. What is missing: npm run verify -- ${number}`);
});
