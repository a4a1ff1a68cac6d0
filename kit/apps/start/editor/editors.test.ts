import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StateFile } from '../../../kata/state/state';
import { FolderOfFiles } from '../../../testing/folder-of-files';
import { chosenEditor, editorOf } from './chosen-editor';
import { Editors } from './editors';

let folder: FolderOfFiles;
let lent: number;

beforeEach(() => {
  folder = new FolderOfFiles({ 'exercise.ts': '' });
  lent = 0;
});

afterEach(() => folder.remove());

/** A program of some name that writes down its arguments. */
function program(name: string): string {
  const path = join(folder.path, name);
  folder.write(name, `#!/bin/sh\nfor arg in "$@"; do echo "$arg"; done > '${path}.args'\n`);
  chmodSync(path, 0o755);
  return path;
}

async function argumentsOf(path: string): Promise<string[]> {
  while (!existsSync(`${path}.args`) || readFileSync(`${path}.args`, 'utf8') === '') {
    await sleep(10);
  }
  return readFileSync(`${path}.args`, 'utf8').trimEnd().split('\n');
}

function editorsWith(env: NodeJS.ProcessEnv): Editors {
  return new Editors({
    stateFile: new StateFile(folder.path, () => undefined),
    env,
    lend: async (work) => {
      lent += 1;
      await work();
    },
  });
}

const place = () => ({ file: join(folder.path, 'exercise.ts'), line: 12, column: 5 });

// There is no such script on Windows, where launch-editor starts what it finds by itself.
const onUnix = process.platform === 'win32' ? describe.skip : describe;

onUnix('a program of the learner', () => {
  it('opens a window at the place', async () => {
    const code = program('code');

    expect(await editorsWith({ KATA_EDITOR: code }).open(place())).toBeUndefined();
    expect(await argumentsOf(code)).toEqual(['-r', '-g', `${place().file}:12:5`]);
    expect(lent).toBe(0);
  });

  it('lends the terminal to an editor that needs it', async () => {
    const vim = program('vim');

    expect(await editorsWith({ KATA_EDITOR: `${vim} -R` }).open(place())).toBeUndefined();
    expect(await argumentsOf(vim)).toEqual(['-R', '+12', place().file]);
    expect(lent).toBe(1);
  });
});

it('says which command could not open it', async () => {
  const log = jest.spyOn(console, 'log').mockImplementation();
  const trouble = await editorsWith({ KATA_EDITOR: 'no-such-editor' }).open(place());
  expect(trouble).toMatch(/^The editor could not be opened by `no-such-editor` \(.*KATA_EDITOR/);
  log.mockRestore();

  expect(await editorsWith({ KATA_EDITOR: 'nowhere/vim' }).open(place())).toMatch(/ENOENT/);
});

it('remembers what was chosen, and the environment comes first', () => {
  const editors = editorsWith({});
  expect(editors.isChosen).toBe(false);

  editors.choose('subl');
  expect(editorsWith({}).isChosen).toBe(true);
  expect(chosenEditor({ KATA_EDITOR: 'zed' }, 'subl')).toEqual({ kind: 'window', command: 'zed' });
});

it('takes the editor whose terminal this is', () => {
  const inCode = { TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.99.0' };

  expect(chosenEditor(inCode)).toEqual({ kind: 'window', command: 'code' });
  expect(
    chosenEditor({ ...inCode, VSCODE_GIT_ASKPASS_NODE: '/Applications/Cursor.app/Cursor' }),
  ).toEqual({ kind: 'window', command: 'cursor' });
  expect(chosenEditor({ ZELLIJ: '0' }, 'subl')).toEqual({ kind: 'pane' });
  expect(chosenEditor({ TERM_PROGRAM: 'Apple_Terminal' })).toBeUndefined();
});

it('knows which editors draw in the terminal', () => {
  expect(['vi', 'vim', 'nvim', '/usr/bin/nano', 'hx', 'emacs -nw'].map(kindOf)).toEqual(
    Array(6).fill('here'),
  );
  expect(['code', 'subl', 'emacs', 'gvim'].map(kindOf)).toEqual(Array(4).fill('window'));
});

function kindOf(command: string): string {
  return editorOf(command).kind;
}
