import { resolve } from 'node:path';
import { isFolder } from '../../../kata/files/is-file';
import { BadInput } from '../../../ground/command-line/run-command';

/**
 * Arguments of a command line in which a folder may have a name like an option's: a shell that expands `*` takes names as
 * they are, and a learner chooses theirs. Such a folder becomes `./-name`.
 *
 * @param options those of the command: `--out`
 * @param base the folder that relative paths start from
 * @throws BadInput if something can be meant either way
 */
export function withFolderArguments(
  args: readonly string[],
  options: readonly string[],
  base: string,
): string[] {
  return args.map((arg) => {
    if (!arg.startsWith('-') || !isFolder(resolve(base, arg))) return arg;
    const [name = ''] = arg.split('=');
    if (options.includes(name)) {
      throw new BadInput(
        `"${arg}" is an option, and there is a folder of that name: rename the folder, or go elsewhere and name it with its path.`,
      );
    }
    return `./${arg}`;
  });
}
