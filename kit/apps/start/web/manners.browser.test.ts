import { violationsOn } from '../../../testing/axe';
import { atAddress } from '../../../testing/browser';
import { SessionWithPage } from './fixtures/session-with-page';

let kata: SessionWithPage;

beforeEach(async () => {
  kata = await SessionWithPage.start();
});

afterEach(() => kata.end());

it('on paper there are the lesson and the result, whichever tab is open, and no buttons', async () => {
  await atAddress(`${kata.address}#/solution`, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const isSeen = (what: string): Promise<boolean> => page.locator(what).first().isVisible();

    expect(await isSeen('#lesson h1')).toBe(true);
    await page.getByText('1 of 2 tests pass').last().waitFor();
    expect(await isSeen('.failure')).toBe(true);
    expect(await isSeen('#panel-solution h2')).toBe(true);
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await isSeen('header')).toBe(false);
  });
});

it.each(['result', 'watch', 'solution', 'keys', 'list'])(
  '%s: axe finds nothing, light and dark, and nothing is wider than a phone',
  async (view) => {
    await atAddress(`${kata.address}#/${view}`, async (page) => {
      page.on('dialog', (dialog) => void dialog.accept());
      await page.locator('#lesson h1').waitFor();
      if (view === 'watch') await page.locator('#generators li').first().waitFor();
      if (view === 'keys') await page.keyboard.press('?');
      if (view === 'list') await page.keyboard.press('l');
      if (view === 'solution') {
        await page.locator('#reveal').click();
        await page.locator('.answer').first().waitFor();
      }
      expect(await violationsOn(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    });
  },
);
