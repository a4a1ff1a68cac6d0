import { atAddress } from '../../../testing/browser';
import { StartAlone } from './fixtures/start-alone';

it('a real save goes through the real judge to the page, and what is done leads on', async () => {
  const start = new StartAlone();
  try {
    await atAddress(await start.address(), async (page) => {
      await page.getByRole('heading', { name: /^0 of \d+ tests pass/ }).waitFor();
      expect(await page.locator('.failure').first().innerText()).toContain('is not written yet');
      // On a wide screen each half scrolls by itself, and the page does not.
      expect(await page.evaluate('document.documentElement.scrollHeight - innerHeight')).toBe(0);

      const reference = start.kata.reference('01');
      start.kata.write('01', reference.replace('yield i * 2', 'yield i'));
      await page.locator('.failure', { hasText: 'yields the first five even numbers' }).waitFor();
      start.kata.write('01', reference);
      await page.getByRole('heading', { name: /^Done: all \d+ tests pass/ }).waitFor();

      await page.getByRole('link', { name: 'Compare with the reference' }).click();
      await page.getByRole('heading', { name: 'From your code to the reference' }).waitFor();
      await page.getByRole('button', { name: 'Next', exact: true }).click();
      await page.getByRole('heading', { name: '02 · Your first generator' }).waitFor();
      // The solution of the one before is not what comes next.
      await page.locator('#panel-result').waitFor();
    });
  } finally {
    await start.end();
  }
});
