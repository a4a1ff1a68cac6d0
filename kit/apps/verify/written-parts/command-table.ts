import type { Command } from '../../../ground/command-line/command';
import { COMMANDS } from '../../commands';
import { markdownTable } from '../../../ground/markdown/markdown-table';
import type { WrittenPart } from './written-part';

/** The commands in docs/commands.md, as `--help` shows them. */
export function commandTable(commands: Readonly<Record<string, Command>> = COMMANDS): WrittenPart {
  const rows = Object.values(commands)
    .flatMap(({ usage }) => usage)
    .map(([call, does]) => [`\`${call}\``, does]);
  return {
    page: 'docs/commands.md',
    name: 'commands',
    what: 'table of commands',
    source: '--help says',
    text: markdownTable(['command', 'what it does'], rows),
  };
}
