import { atAddress } from '../../../testing/browser';
import { SessionWithPage } from './fixtures/session-with-page';

let kata: SessionWithPage;

beforeEach(async () => {
  kata = await SessionWithPage.start();
});

afterEach(() => kata.end());

/** A machine that is busy plays slowly. */
const PATIENT = { timeout: 50_000 };

it('plays the code as it was saved last: right, throwing, unreadable', async () => {
  await atAddress(`${kata.address}#/watch`, async (page) => {
    await page.locator('#generators li').first().waitFor(PATIENT);
    expect(await page.locator('#generators li').first().innerText()).toContain('map');
    await page.locator('#timeline button').last().click();
    expect(await page.locator('.node.lit').textContent()).toContain('completed');

    kata.save("export function* map() { throw new Error('mine'); }\nexport const filter = map;\n");
    await page.locator('#timeline').getByText('throws Error').first().waitFor(PATIENT);
    kata.save('const = ;');
    await page.locator('#watch-sentence').getByText('exercise.ts:1:7').waitFor(PATIENT);
  });
});

it.each([
  ['an endless loop', 'for (;;);', 'still running'],
  ['code that fills the memory', 'for (;;) kept.push(new Array(4e6).fill(0));', 'memory'],
])('%s is stopped, and the next save plays again', async (_, body, said) => {
  await atAddress(`${kata.address}#/watch`, async (page) => {
    await page.locator('#generators li').first().waitFor(PATIENT);
    kata.save(
      `const kept: unknown[] = [];\nexport function* map() {\n  ${body}\n}\nexport const filter = map;\n`,
    );
    await page.locator('#source', { hasText: body }).waitFor(PATIENT);
    await page.locator('#timeline button').last().click();
    expect(await page.locator('#happened .stopped').innerText()).toContain(said);
    kata.save('export function* map() { yield 1; }\nexport const filter = map;\n');
    await page.locator('#timeline').getByText('→ 1').waitFor(PATIENT);
  });
});
