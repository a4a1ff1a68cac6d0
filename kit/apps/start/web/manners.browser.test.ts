import { violationsOn } from '../../../testing/axe';
import { atAddress } from '../../../testing/browser';
import { SessionWithPage } from './fixtures/session-with-page';

let kata: SessionWithPage;

beforeEach(async () => {
  kata = await SessionWithPage.start();
});

afterEach(() => kata.end());

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
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violationsOn(page)).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    });
  },
);
