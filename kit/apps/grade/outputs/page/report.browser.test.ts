import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { FolderOfFiles } from '../../../../testing/folder-of-files';
import { inBrowser } from '../../../../testing/browser';
import { sampleExercise, sampleSubmission, sampleTest } from '../sample';
import { report } from './report';

const HOSTILE = '<script>document.body.remove()</script>';
const failing = sampleTest({ name: `closing › ${HOSTILE}`, passed: false, message: HOSTILE });

/** The class: three learners with 1, 0 and 2 points of 2. */
const CLASS = [1, 0, 2].map((points, index) => {
  const tests = [0, 1].map((place) => (place < points ? sampleTest() : failing));
  return sampleSubmission({
    name: ['bo', 'ada', HOSTILE][index]!,
    exercises: [sampleExercise({ tests })],
  });
});

let folder: FolderOfFiles;

beforeEach(() => {
  folder = new FolderOfFiles({ 'report.html': report(CLASS, []) });
});

afterEach(() => folder.remove());

function open(use: (page: Page) => Promise<void>): Promise<void> {
  return inBrowser(join(folder.path, 'report.html'), use);
}

function names(page: Page): Promise<string[]> {
  return page.locator('#map tbody th').allInnerTexts();
}

it('a click on a heading sorts the class by it, and another one turns the order round', async () => {
  const orders: string[][] = [];

  await open(async (page) => {
    orders.push(await names(page));
    await page.getByRole('button', { name: 'points' }).click();
    orders.push(await names(page));
    await page.getByRole('button', { name: 'points' }).click();
    orders.push(await names(page));
  });

  expect(orders).toEqual([
    [HOSTILE, 'ada', 'bo'],
    [HOSTILE, 'bo', 'ada'],
    ['ada', 'bo', HOSTILE],
  ]);
});

it('every column sorts', async () => {
  const sorted: string[] = [];

  await open(async (page) => {
    for (const button of await page.locator('.heads button').all()) {
      await button.click();
      sorted.push((await names(page)).join());
    }
  });

  expect(sorted).toEqual([
    `bo,ada,${HOSTILE}`,
    `${HOSTILE},bo,ada`,
    `${HOSTILE},bo,ada`,
    `ada,bo,${HOSTILE}`,
  ]);
});

it('a name and an exercise narrow everything on the page', async () => {
  const seen: unknown[] = [];

  await open(async (page) => {
    const look = async () => [
      await page.locator('#map tbody tr:visible').count(),
      await page.locator('.learner:visible').count(),
      await page.locator('#shown').innerText(),
    ];
    await page.getByLabel('Name').fill('AD');
    seen.push(await look());
    await page.getByLabel('Name').fill('');
    await page.getByLabel('Exercise').selectOption('04-infinite-sequences');
    seen.push([...(await look()), await page.locator('.failures > li:visible').count()]);
  });

  expect(seen).toEqual([
    [1, 1, '1 of 3 learners'],
    [3, 3, '', 1],
  ]);
});

it('on paper everything is open, and each learner begins a sheet', async () => {
  let sheets = 0;
  let isVisible = false;

  await open(async (page) => {
    await page.emulateMedia({ media: 'print' });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    isVisible = await page.locator('#l3-04 pre').first().isVisible();
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    const pdf = (await page.pdf()).toString('latin1');
    sheets = pdf.match(/\/Type\s*\/Page\b/g)!.length;
  });

  expect(isVisible).toBe(true);
  expect(sheets).toBe(1 + CLASS.length);
});

it('the keyboard leads from a cell to its messages, which unfold', async () => {
  let before = true;
  let after = false;

  await open(async (page) => {
    const messages = page.locator('#l3-04 pre');
    before = await messages.isVisible();
    await page.locator('#l3-row td a').focus();
    await page.keyboard.press('Enter');
    await messages.waitFor();
    after = (await messages.innerText()) === HOSTILE;
  });

  expect([before, after]).toEqual([false, true]);
});

it('the page is no wider than a telephone', async () => {
  let overflow = 1;

  await open(async (page) => {
    await page.setViewportSize({ width: 360, height: 640 });
    overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
  });

  expect(overflow).toBeLessThanOrEqual(0);
});
