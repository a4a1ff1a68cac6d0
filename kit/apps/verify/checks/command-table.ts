import type { Command } from '../../../ground/command-line/command';
import { COMMANDS } from '../../commands';
import type { WrittenTable } from './written-table';

/** The commands in docs/commands.md, as `--help` shows them. */
export function commandTable(commands: Readonly<Record<string, Command>> = COMMANDS): WrittenTable {
  return {
    page: 'docs/commands.md',
    name: 'commands',
    source: '--help says',
    head: ['command', 'what it does'],
    rows: Object.values(commands)
      .flatMap(({ usage }) => usage)
      .map(([call, does]) => [`\`${call}\``, does]),
  };
}
