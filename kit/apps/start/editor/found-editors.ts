import { foundInPath } from '../../../ground/process/found-in-path';
import { editorOf } from './chosen-editor';

/** An editor of this machine that opens a window. */
export interface FoundEditor {
  /** What starts it. */
  readonly command: string;
  readonly name: string;
}

/** Editors that open files at a line, by what starts them. */
const KNOWN: Readonly<Record<string, string>> = {
  code: 'Visual Studio Code',
  'code-insiders': 'Visual Studio Code Insiders',
  codium: 'VSCodium',
  cursor: 'Cursor',
  zed: 'Zed',
  subl: 'Sublime Text',
  webstorm: 'WebStorm',
  idea: 'IntelliJ IDEA',
  gvim: 'gVim',
};

/**
 * The editors that can be offered to a learner who has no terminal to type into: what is running, then what is in PATH.
 *
 * @param running the command of the editor that is running, empty if none is known
 */
export function foundEditors(running: string, env: NodeJS.ProcessEnv): FoundEditor[] {
  const commands = Object.keys(KNOWN).filter((command) => foundInPath([command], env));
  if (running !== '' && editorOf(running).kind === 'window') commands.unshift(running);
  return [...new Set(commands)].map((command) => ({ command, name: KNOWN[command] ?? command }));
}
