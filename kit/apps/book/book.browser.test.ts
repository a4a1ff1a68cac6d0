import { join } from 'node:path';
import { exercisesIn } from '../../kata/exercise';
import { ROOT } from '../../kata/root';
import { violationsOn } from '../../testing/axe';
import { inBrowser } from '../../testing/browser';
import { FolderOfFiles } from '../../testing/folder-of-files';
import { writeBook } from './write-book';

let folder: FolderOfFiles;

beforeAll(async () => {
  folder = new FolderOfFiles({});
  const book = { root: ROOT, tell: () => undefined };
  const [five, ten] = ['05', '10'].map((number) =>
    exercisesIn(ROOT).filter((exercise) => exercise.number === number),
  );
  // To record steps takes long, and those of one exercise are enough.
  await writeBook(folder.path, { ...book, exercises: ten!, withSteps: false });
  await writeBook(folder.path, { ...book, exercises: five!, withSteps: true });
});

afterAll(() => folder.remove());

it('leads from the contents to a lesson, to its steps and back, as files and offline', async () => {
  await inBrowser(join(folder.path, 'index.html'), async (page) => {
    await page.getByRole('link', { name: '05 Lazy map and filter' }).click();
    expect(await page.locator('.diagram svg').count()).toBe(1);
    expect(await page.locator('.token-kwd').count()).toBeGreaterThan(0);
    await page.getByText('Hint 1 of 3').click();
    expect(await page.getByText('Which kind of loop').isVisible()).toBe(true);

    await page.getByRole('link', { name: 'Step through the reference' }).click();
    await page.keyboard.press('End');
    expect(await page.locator('.node.lit').textContent()).toContain('completed');
    await page.getByRole('link', { name: 'Contents' }).click();
    expect(page.url()).toMatch(/index\.html$/);
  });
});

it.each(['index.html', '05-lazy-map-filter.html', '10-hand-built-generator.html', 'glossary.html'])(
  '%s: axe finds nothing, light, dark and narrow',
  async (name) => {
    await inBrowser(join(folder.path, name), async (page) => {
      expect(await violationsOn(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    });
  },
);

it('the page of steps has no violations either', async () => {
  await inBrowser(join(folder.path, '05-lazy-map-filter-steps.html'), async (page) => {
    expect(await violationsOn(page)).toEqual([]);
  });
});
