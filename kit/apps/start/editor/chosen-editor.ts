import { basename } from 'node:path';

/** How an editor is started. `pane`: the terminal opens it beside this one. `here`: it takes this terminal over. */
export type Editor =
  | { readonly kind: 'window'; readonly command: string }
  | { readonly kind: 'here'; readonly command: string }
  | { readonly kind: 'pane' };

/** Editors that draw in the terminal they are started from. */
const IN_TERMINAL = /^(?:n?vim?|vi|nano|pico|micro|hx|helix|kak|joe|ne|mcedit)$/;

/**
 * The editor to open files with.
 *
 * @param remembered the command that the learner has chosen before
 * @returns undefined if the learner has to be asked
 */
export function chosenEditor(env: NodeJS.ProcessEnv, remembered?: string): Editor | undefined {
  const { KATA_EDITOR = '', TERM_PROGRAM, ZELLIJ } = env;
  if (KATA_EDITOR !== '') return editorOf(KATA_EDITOR);
  if (TERM_PROGRAM === 'vscode') return { kind: 'window', command: visualStudioCode(env) };
  if (ZELLIJ !== undefined) return { kind: 'pane' };
  return remembered === undefined ? undefined : editorOf(remembered);
}

/** What a command line starts. */
export function editorOf(command: string): Editor {
  const [program = '', ...options] = command.trim().split(/\s+/);
  const name = basename(program);
  const isInTerminal =
    IN_TERMINAL.test(name) ||
    (name === 'emacs' && options.some((option) => /^-(?:nw|t)$/.test(option)));
  return { kind: isInTerminal ? 'here' : 'window', command: command.trim() };
}

/** Editors made from VS Code set the same variables. The paths in some of them show which editor it is. */
function visualStudioCode({
  TERM_PROGRAM_VERSION = '',
  VSCODE_GIT_ASKPASS_NODE = '',
  VSCODE_GIT_ASKPASS_MAIN = '',
}: NodeJS.ProcessEnv): string {
  const paths = `${VSCODE_GIT_ASKPASS_NODE} ${VSCODE_GIT_ASKPASS_MAIN}`;
  if (/cursor/i.test(paths)) return 'cursor';
  if (/codium/i.test(paths)) return 'codium';
  return TERM_PROGRAM_VERSION.includes('insider') ? 'code-insiders' : 'code';
}
