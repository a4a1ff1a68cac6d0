import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Judged } from '../../../judge/reporter/judged';
import { Exercise } from '../../../kata/exercise';
import { ROOT } from '../../../kata/root';
import { StateFile } from '../../../kata/state/state';
import { violationsOn } from '../../../testing/axe';
import { atAddress } from '../../../testing/browser';
import { FolderOfFiles } from '../../../testing/folder-of-files';
import { Session } from '../session';
import { Workbench } from './workbench';

/** An exercise of the kata with the learner's code somewhere else. */
class Elsewhere extends Exercise {
  override get folder(): string {
    return join(folder.path, this.name);
  }

  override get file(): string {
    return join(this.folder, 'exercise.ts');
  }

  override get lesson(): string {
    return join(ROOT, 'exercises', this.name, 'README.md');
  }
}

let folder: FolderOfFiles;
let session: Session;
let workbench: Workbench;
let edits: number;
let save: () => void;
/** What the judge says of the code. */
let message: string | undefined;

beforeEach(async () => {
  folder = new FolderOfFiles({});
  edits = 0;
  message = 'expected 3 pulls, received 11\nWhy: <b>it matters</b>';
  const exercises = ['05-lazy-map-filter', '06-reading-files'].map((name) => {
    folder.write(
      `${name}/exercise.ts`,
      readFileSync(join(ROOT, 'solutions', name, 'solution.ts'), 'utf8'),
    );
    return new Elsewhere(ROOT, name);
  });
  session = new Session({
    exercises,
    stateFile: new StateFile(folder.path, () => undefined),
    told: [],
    judge: (exercise) => Promise.resolve(judged(exercise)),
    abandon: () => undefined,
    watch: (_folder, { onSave }) => {
      save = onSave;
      return () => undefined;
    },
  });
  workbench = await Workbench.open(session, () => (edits += 1), 0);
  session.start();
});

afterEach(() => {
  workbench.close();
  session.end();
  folder.remove();
});

function judged(exercise: Exercise): Judged {
  const tests = ['laziness', 'closing'].map((family, index) => ({
    ancestorTitles: [family],
    title: `a test of ${family}`,
    status: index === 0 || message === undefined ? 'passed' : 'failed',
    failureMessages: index === 0 || message === undefined ? [] : [message],
  }));
  return {
    exercise,
    stage: message === undefined ? 'done' : 'begun',
    result: { testResults: tests } as unknown as Judged['result'],
    errors: [],
    typeErrors: 0,
    passed: message === undefined ? 2 : 1,
    total: 2,
    skipped: 0,
  };
}

/** Writes code as an editor does. */
function saveCode(code: string): void {
  writeFileSync(session.exercise.file, code);
  save();
}

const text = (page: Page, id: string): Promise<string> => page.locator(`#${id}`).innerText();

it('shows the lesson, the result of each save, hints one by one, and opens the editor', async () => {
  await atAddress(workbench.address, async (page) => {
    expect(await page.locator('#lesson .diagram svg').count()).toBe(1);
    await page.getByRole('heading', { name: '1 of 2 tests pass' }).waitFor();
    expect(await text(page, 'result')).toContain('Why: <b>it matters</b>');
    expect(await page.locator('#result b').count()).toBe(0);

    await page.getByRole('button', { name: 'Show a hint' }).click();
    await page.getByRole('button', { name: 'Show hint 2 of 3' }).click();
    await page.getByRole('button', { name: 'Show hint 3 of 3' }).waitFor();
    expect(await page.locator('#hints li').count()).toBe(2);
    // Focus stays on the button, though it was drawn again.
    expect(await page.evaluate('document.activeElement.id')).toBe('hint');

    await page.getByRole('button', { name: 'Open in my editor' }).click();
    message = 'expected 4, received 5';
    saveCode('export const map = 1;');
    await page.locator('.failure', { hasText: 'expected 4, received 5' }).waitFor();
    expect(edits).toBe(1);
    expect(await text(page, 'hints')).toContain('Show hint 3 of 3');
  });
});

it('the keyboard is enough: list, exercise, tabs, keys', async () => {
  await atAddress(workbench.address, async (page) => {
    await page.keyboard.press('l');
    expect(await page.evaluate('document.activeElement.textContent')).toContain('05 Lazy map');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '06 · Reading files' }).waitFor();
    expect(session.exercise.name).toBe('06-reading-files');
    expect(await page.locator('#list').getAttribute('open')).toBeNull();

    await page.keyboard.press('?');
    expect(await page.locator('dialog').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('#tab-result').focus();
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('#panel-solution').isVisible()).toBe(true);
    await page.reload();
    expect(await page.locator('#panel-solution').isVisible()).toBe(true);
  });
});

it('the solution comes after a question, or once the exercise is done', async () => {
  await atAddress(`${workbench.address}#/solution`, async (page) => {
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Show the solution all the same' }).click();
    await page.getByRole('heading', { name: 'From your code to the reference' }).waitFor();
    await page.locator('#solution details').last().locator('summary').click();
    expect(await page.getByText('The belief behind it:').last().isVisible()).toBe(true);
  });
});

it('plays the code as it was saved last: right, throwing, unreadable', async () => {
  await atAddress(`${workbench.address}#/watch`, async (page) => {
    await page.locator('#generators li').first().waitFor({ timeout: 50_000 });
    expect(await page.locator('#generators li').first().innerText()).toContain('map');
    await page.locator('#timeline button').last().click();
    expect(await page.locator('.node.lit').textContent()).toContain('completed');

    saveCode("export function* map() { throw new Error('mine'); }\nexport const filter = map;\n");
    await page.locator('#timeline').getByText('throws Error').first().waitFor({ timeout: 50_000 });
    saveCode('const = ;');
    await page.locator('#watch-sentence').getByText('exercise.ts:1:7').waitFor({ timeout: 50_000 });
  });
});

it('eight tabs show the same, also after the one that listens was closed', async () => {
  await atAddress(workbench.address, async (page) => {
    const others: Page[] = [];
    for (let count = 0; count < 7; count += 1) {
      const other = await page.context().newPage();
      await other.goto(workbench.address);
      others.push(other);
    }
    const show = async (): Promise<void> => {
      saveCode(`export const map = ${message!.length};`);
      for (const other of others) await other.locator('.failure', { hasText: message! }).waitFor();
    };
    message = 'the first message';
    await show();
    await page.close();
    message = 'the second message';
    await show();
    expect(await text(others[6]!, 'result')).toContain('the second message');
  });
});

it('tells that the connection is lost', async () => {
  await atAddress(workbench.address, async (page) => {
    await page.locator('#hint').waitFor();
    workbench.close();
    await page.getByText('The connection to npm start is lost').waitFor();
    expect(await page.locator('#lost').getAttribute('role')).toBe('alert');
  });
});

it.each(['result', 'watch', 'solution'])(
  '%s: axe finds nothing, light and dark, and nothing is wider than a phone',
  async (tab) => {
    await atAddress(`${workbench.address}#/${tab}`, async (page) => {
      page.on('dialog', (dialog) => void dialog.accept());
      await page.locator('#lesson h1').waitFor();
      if (tab === 'watch') await page.locator('#generators li').first().waitFor();
      if (tab === 'solution') {
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
