import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { exercisesIn } from '../../kata/exercise';
import { FolderOfFiles } from '../../testing/folder-of-files';
import { ROOT } from '../../kata/root';
import { inBrowser } from '../../testing/browser';
import { Explorer } from '../explorer';
import { scenesOf } from '../scenes-of';
import { StageDoors } from '../stage-door';
import { tracePage } from './trace-page';

let folder: FolderOfFiles;

beforeAll(async () => {
  const doors = new StageDoors();
  const exercise = exercisesIn(ROOT).find(({ number }) => number === '05')!;
  const explorer = new Explorer(exercise, exercise.reference, doors);
  const traces = await explorer.play(scenesOf(exercise));
  doors.end();
  folder = new FolderOfFiles({ 'trace.html': tracePage(traces) });
});

afterAll(() => folder.remove());

async function onPage(use: (page: Page) => Promise<void>): Promise<void> {
  await inBrowser(join(folder.path, 'trace.html'), use);
}

const current = '#source .current';

it('shows the first moment: where each generator is, and in which state', async () => {
  await onPage(async (page) => {
    expect(await page.locator('#generators li').allInnerTexts()).toEqual([
      'map suspended-start line 1',
      'filter suspended-start line 12',
      'countingUp suspended-start scenes.ts line 6',
    ]);
    expect(await page.locator(current).innerText()).toContain('function* map');
    expect(await page.locator('.node.lit').textContent()).toContain('suspended-start');
  });
});

it('the keyboard is enough: arrows, Home and End, and Enter on a generator', async () => {
  await onPage(async (page) => {
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#happened').innerText()).toBe('pull 1 in the middle of a step');
    expect(await page.locator('.node.lit').textContent()).toContain('executing');
    expect(await page.locator('.edge.lit').getAttribute('data-edge')).toBe(
      'suspended-start executing',
    );

    await page.locator('#generators button').nth(1).press('Enter');
    expect(await page.locator(current).innerText()).toContain('for (const value of source)');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#happened').innerText()).toBe('next() → { value: 20, done: false }');
    expect(await page.locator(current).innerText()).toContain(
      'if (keep(value, index)) yield value',
    );
    expect(await page.locator('#variables').innerText()).toMatch(/index\s+1/);

    await page.keyboard.press('End');
    expect(await page.locator('.node.lit').textContent()).toContain('completed');
    await page.keyboard.press('Home');
    expect(await page.locator('#count').innerText()).toBe('1 of 8');
  });
});

it('the slider, the timeline and the choice of scenes lead there too', async () => {
  await onPage(async (page) => {
    await page.locator('#moment').press('End');
    expect(await page.locator('#count').innerText()).toBe('8 of 8');

    await page.getByRole('button', { name: 'pull 3' }).click();
    expect(await page.locator('#count').innerText()).toBe('5 of 8');

    expect(await page.locator('#scene option').allInnerTexts()).toEqual([
      'A pipeline: map after filter',
      'One stage: map alone',
    ]);
    await page.locator('#scene').selectOption('one-stage');
    expect(await page.locator('#count').innerText()).toBe('1 of 4');
  });
});

it('arrow keys go to moments, also just after a scene was chosen', async () => {
  await onPage(async (page) => {
    await page.locator('#scene').focus();
    await page.keyboard.press('ArrowRight');

    expect(await page.locator('#count').innerText()).toBe('2 of 8');
  });
});

it('the address has the scene and the moment, and leads there', async () => {
  await onPage(async (page) => {
    await page.locator('#scene').selectOption('one-stage');
    await page.keyboard.press('ArrowRight');
    expect(new URL(page.url()).hash).toBe('#one-stage/2');

    for (const [hash, count] of [
      ['#one-stage/4', '4 of 4'],
      ['#one-stage/99', '4 of 4'],
      ['#%', '4 of 4'],
    ] as const) {
      await page.evaluate(`location.hash = '${hash}'`);
      expect(await page.locator('#count').innerText()).toBe(count);
    }
  });
});

it('source and state machine are in sight on a projector', async () => {
  await onPage(async (page) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    const bottoms = await page.evaluate(
      "['#source .current', '#machine svg'].map((it) => document.querySelector(it).getBoundingClientRect().bottom)",
    );

    expect(Math.max(...(bottoms as number[]))).toBeLessThanOrEqual(720);
  });
});

it('type is larger when that is asked for', async () => {
  await onPage(async (page) => {
    const size = () =>
      page.evaluate(
        "parseFloat(getComputedStyle(document.querySelector('#source code')).fontSize)",
      );
    const before = (await size()) as number;
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('button', { name: 'Large type' }).click();

    expect(((await size()) as number) / before).toBeCloseTo(1.5);
    const isInView = await page.evaluate(
      `(({ top, bottom }, panel) => top >= panel.top && bottom <= panel.bottom)(
        document.querySelector('#source .current').getBoundingClientRect(),
        document.querySelector('#source').getBoundingClientRect(),
      )`,
    );
    expect(isInView).toBe(true);
  });
});

it('on paper the current line is dark on white', async () => {
  await onPage(async (page) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colours = await page.evaluate(
      "(({ color, backgroundColor }) => [color, backgroundColor])(getComputedStyle(document.querySelector('#source .current')))",
    );

    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)']);
  });
});

it('bytes of every step stand beside those of the eager twin', async () => {
  await onPage(async (page) => {
    const rows = await page.locator('#weight-rows tr').allInnerTexts();

    expect(rows).toHaveLength(5);
    expect(rows[0]).toMatch(/^open\s+\d+ B$/);
    // 0.8 MB of numbers, in arrays that have grown with some room to spare.
    expect(rows[4]).toMatch(
      /^eager twin: the two arrays for 100,000 numbers\s+(?:[89]\d\d\.\d KB|1\.\d MB)$/,
    );
  });
});

it('nothing is wider than a narrow window, in light and in dark, with large type too', async () => {
  await onPage(async (page) => {
    await page.setViewportSize({ width: 320, height: 700 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      await page.getByRole('button', { name: 'Large type' }).click();
    }
  });
});
