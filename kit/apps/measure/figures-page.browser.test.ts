import { join } from 'node:path';
import { FolderOfFiles } from '../../testing/folder-of-files';
import { inBrowser } from '../../testing/browser';
import { figuresPage } from './figures-page';
import { FIGURES } from './fixtures/figures';

let folder: FolderOfFiles;

afterEach(() => folder.remove());

it('the page takes the colours of light and dark, and fits on a telephone', async () => {
  const html = figuresPage(FIGURES);
  folder = new FolderOfFiles({ 'page.html': html });
  const strokes: unknown[] = [];

  await inBrowser(join(folder.path, 'page.html'), async (page) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      strokes.push(await page.evaluate(`getComputedStyle(document.querySelector('path')).stroke`));
    }
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    expect(
      await page.evaluate(
        `Math.max(...[...document.querySelectorAll('svg text')].map((text) => text.getBoundingClientRect().right))`,
      ),
    ).toBeLessThan(320);
  });

  expect(strokes).toEqual(['rgb(179, 38, 30)', 'rgb(242, 139, 130)']);
});
