import { join } from 'node:path';
import { FolderOfFiles } from '../../testing/folder-of-files';
import { inBrowser } from '../../testing/browser';
import { markup } from './markup';
import { json, page } from './page';

let folder: FolderOfFiles;

afterEach(() => folder.remove());

async function open(...args: Parameters<typeof page>): Promise<string> {
  folder = new FolderOfFiles({ 'page.html': page(...args) });
  let text = '';
  await inBrowser(join(folder.path, 'page.html'), async (opened) => {
    text = await opened.locator('body').innerText();
  });
  return text;
}

it('a page shows what is put into it, however it looks like a tag', async () => {
  const name = '</script><b>name</b>';
  const script = `document.querySelector('output').append(${json(name)});`;

  const text = await open({ title: 'A', body: markup`<p>${name}<p><output></output>`, script });

  expect(text.match(/<\/script><b>name<\/b>/g)).toHaveLength(2);
});

it('a page that throws fails its test', async () => {
  const opening = open({ title: 'A', body: markup``, script: `throw new Error('out of order');` });

  await expect(opening).rejects.toThrow('the page threw Error: out of order');
});
