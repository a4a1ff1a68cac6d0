import type { Page } from 'playwright-core';
import { atAddress } from '../../../testing/browser';
import { SessionWithPage } from './fixtures/session-with-page';

let kata: SessionWithPage;

beforeEach(async () => {
  kata = await SessionWithPage.start();
});

afterEach(() => kata.end());

const text = (page: Page, id: string): Promise<string> => page.locator(`#${id}`).innerText();

it('shows the lesson, the result of each save, hints one by one, and opens the editor', async () => {
  await atAddress(kata.address, async (page) => {
    expect(await page.locator('#lesson .diagram svg').count()).toBe(1);
    await page.getByRole('heading', { name: '1 of 2 tests pass' }).waitFor();

    await page.getByRole('button', { name: 'Show a hint' }).click();
    await page.getByRole('button', { name: 'Show hint 2 of 3' }).click();
    await page.getByRole('button', { name: 'Show hint 3 of 3' }).waitFor();
    expect(await page.locator('#hints li').count()).toBe(2);
    // Focus stays on the button, though it was drawn again.
    expect(await page.evaluate('document.activeElement.id')).toBe('hint');

    await page.getByRole('button', { name: 'Open in my editor' }).click();
    kata.saveWith('expected 4, received 5');
    await page.locator('.failure', { hasText: 'expected 4, received 5' }).waitFor();
    expect(kata.edits).toBe(1);
    const acted = page.waitForResponse('**/act');
    await page.locator('#lesson').getByRole('link', { name: 'exercise.ts' }).click();
    await acted;
    expect(kata.edits).toBe(2);
    expect(await text(page, 'hints')).toContain('Show hint 3 of 3');
  });
});

it('what came with the page is not drawn again', async () => {
  await atAddress('about:blank', async (page) => {
    await page.addInitScript(`addEventListener('DOMContentLoaded', () => {
      window.drawn = 0;
      new MutationObserver(() => (window.drawn += 1)).observe(document.getElementById('lesson'), {
        childList: true,
      });
    })`);
    await page.goto(kata.address);
    kata.saveWith('expected 4, received 5');
    await page.locator('.failure', { hasText: 'expected 4, received 5' }).waitFor();

    expect(await page.evaluate('drawn')).toBe(0);
  });
});

it('asks once which of the editors that were found opens the code', async () => {
  kata.offered = [{ command: 'edit', name: 'Edit' }];
  await atAddress(kata.address, async (page) => {
    await page.keyboard.press('e');
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByText('Which editor opens your files?').waitFor({ state: 'hidden' });
    expect([kata.chosen, kata.edits]).toEqual(['Edit', 1]);
  });
});

it('the keyboard is enough: list, exercise, tabs, keys', async () => {
  await atAddress(kata.address, async (page) => {
    await page.keyboard.press('l');
    expect(await page.evaluate('document.activeElement.textContent')).toContain('05 Lazy map');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '06 · Reading files' }).waitFor();
    expect(kata.session.exercise.name).toBe('06-reading-files');
    expect(await page.locator('#list').getAttribute('open')).toBeNull();

    await page.keyboard.press('?');
    expect(await page.locator('dialog').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('#tab-result').focus();
    await page.keyboard.press('ArrowLeft');
    await page.locator('#panel-solution').waitFor();
    await page.reload();
    expect(await page.locator('#panel-solution').isVisible()).toBe(true);
  });
});

it('keys with one character can be switched off, in all tabs and after a reload', async () => {
  await atAddress(kata.address, async (page) => {
    const other = await page.context().newPage();
    await other.goto(kata.address);
    await page.keyboard.press('?');
    await page.getByLabel('Keys with one character act').uncheck();
    expect(await page.getByText('They are switched off').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.reload();
    for (const tab of [page, other]) {
      for (const key of ['h', 'l', '?']) await tab.keyboard.press(key);
      expect(await tab.locator('#list').getAttribute('open')).toBeNull();
      expect(await tab.locator('dialog').isVisible()).toBe(false);
    }
    expect(kata.session.remarks.hint).toBeUndefined();

    await page.getByRole('button', { name: 'Keys' }).click();
    await page.getByLabel('Keys with one character act').check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('h');
    await page.getByRole('button', { name: 'Show hint 2 of 3' }).waitFor();
  });
});

it('the solution comes after a question, or once the exercise is done', async () => {
  await atAddress(`${kata.address}#/solution`, async (page) => {
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Show the solution all the same' }).click();
    await page.getByRole('heading', { name: 'From your code to the reference' }).waitFor();
    await page.locator('#solution details').last().locator('summary').click();
    expect(await page.getByText('The belief behind it:').last().isVisible()).toBe(true);
  });
});

it('shows names, messages and logs as text, whatever is in them', async () => {
  const hostile = '<img src=x onerror="alert(1)"></script><script>alert(1)</script>';
  kata.tests = [{ family: hostile, title: hostile, message: `${hostile}\n▸ ${hostile}` }];
  kata.logged = hostile;
  await atAddress(kata.address, async (page) => {
    const alerts: string[] = [];
    page.on('dialog', (dialog) => {
      if (dialog.type() === 'alert') alerts.push(dialog.message());
      void dialog.accept();
    });
    kata.save(`export const map = '${hostile}';`);
    await page.locator('#result [aria-label=logs]').getByText('onerror').waitFor();
    await page.locator('.failure').getByText('onerror').first().waitFor();
    await page.locator('#tab-solution').click();
    await page.locator('#reveal').click();
    await page.getByText(`'${hostile}'`).waitFor();

    expect(await page.locator('img').count()).toBe(0);
    expect(alerts).toEqual([]);
  });
});
