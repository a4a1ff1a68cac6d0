import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { FolderOfFiles } from '../../testing/folder-of-files';
import { openAddress } from './open-address';

let folder: FolderOfFiles;

beforeEach(() => {
  folder = new FolderOfFiles({});
});

afterEach(() => folder.remove());

it('hands the address over as it is, and no shell reads it', async () => {
  const address = 'http://127.0.0.1:1/a$(touch%20x)&b;c/';
  const seen = join(folder.path, 'seen');
  folder.write('browser', `#!/bin/sh\nprintf %s "$1" > '${seen}'\n`);
  const BROWSER = join(folder.path, 'browser');
  chmodSync(BROWSER, 0o755);

  expect(await openAddress(address, { BROWSER })).toBe(true);
  let text = '';
  while (text === '') {
    await wait(20);
    try {
      text = readFileSync(seen, 'utf8');
    } catch {
      // Not written yet.
    }
  }
  expect(text).toBe(address);
});

it('tells where there is nothing to open it with', async () => {
  const BROWSER = join(folder.path, 'none');

  expect(await openAddress('http://127.0.0.1:1/', { BROWSER })).toBe(false);
});
