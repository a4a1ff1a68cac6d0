import { spawn, type SpawnOptions } from 'node:child_process';
import launchEditor from 'launch-editor';
import guessEditor from 'launch-editor/guess';
import type { StateFile } from '../../../kata/state/state';
import { chosenEditor, type Editor } from './chosen-editor';
import type { Place } from './failing-place';

/** What editors need of the world. */
export interface EditorsWorld {
  readonly stateFile: StateFile;
  readonly env: NodeJS.ProcessEnv;
  /** Gives the terminal to somebody else until their work is finished. */
  readonly lend: (work: () => Promise<void>) => Promise<void>;
}

/** Opens files in the learner's editor, which is chosen once and remembered. */
export class Editors {
  constructor(private readonly world: EditorsWorld) {}

  /** Whether it is known which editor to open. */
  get isChosen(): boolean {
    return this.#chosen !== undefined;
  }

  /** The command of the editor that is running, else of the one that the environment names. Empty if there is none. */
  suggestion(): string {
    return guessEditor()[0] ?? '';
  }

  /** Remembers the command that the learner has chosen. */
  choose(command: string): void {
    this.world.stateFile.update((state) => ({ ...state, editor: command }));
  }

  /**
   * Opens a file at a place.
   *
   * @returns what went wrong, in a sentence; undefined while all is well
   */
  async open(place: Place): Promise<string | undefined> {
    const editor = this.#chosen;
    if (editor === undefined) return 'No editor is chosen.';
    const { file, line } = place;
    if (editor.kind === 'window') return inWindow(editor.command, place);
    if (editor.kind === 'pane') {
      return finished('zellij', ['edit', '--line-number', String(line), file], 'ignore');
    }
    const [program = '', ...options] = editor.command.split(/\s+/);
    let trouble: string | undefined;
    await this.world.lend(async () => {
      // All of these know it.
      trouble = await finished(program, [...options, `+${line}`, file], 'inherit');
    });
    return trouble;
  }

  get #chosen(): Editor | undefined {
    const { env, stateFile } = this.world;
    return chosenEditor(env, stateFile.read().editor);
  }
}

/** A window stays open for long, so only a start that fails is waited for, and only for a moment. */
function inWindow(command: string, { file, line, column }: Place): Promise<string | undefined> {
  return new Promise((settle) => {
    launchEditor(`${file}:${line}:${column}`, command, (_file, message) =>
      settle(sentenceFor(command, message ?? 'no such editor')),
    );
    setTimeout(() => settle(undefined), 1_500).unref();
  });
}

function finished(
  program: string,
  args: readonly string[],
  stdio: SpawnOptions['stdio'],
): Promise<string | undefined> {
  return new Promise((settle) => {
    const child = spawn(program, args, { stdio });
    child.once('error', (error) => settle(sentenceFor(program, error.message)));
    child.once('exit', () => settle(undefined));
  });
}

function sentenceFor(command: string, message: string): string {
  return `The editor could not be opened by \`${command}\` (${message}). The environment variable KATA_EDITOR can name another.`;
}
