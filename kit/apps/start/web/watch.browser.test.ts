import { atAddress } from '../../../testing/browser';
import { SessionWithPage } from './fixtures/session-with-page';

let kata: SessionWithPage;

beforeEach(async () => {
  kata = await SessionWithPage.start();
});

afterEach(() => kata.end());

it('plays the code as it was saved last: right, throwing, unreadable', async () => {
  await atAddress(`${kata.address}#/watch`, async (page) => {
    await page.locator('#generators li').first().waitFor();
    expect(await page.locator('#generators li').first().innerText()).toContain('map');
    await page.locator('#timeline button').last().click();
    expect(await page.locator('.node.lit').textContent()).toContain('completed');
    // Bytes come later, and move nothing.
    await page.locator('#weight-rows tr').first().waitFor();
    expect(await page.locator('.node.lit').textContent()).toContain('completed');
    expect(await page.evaluate('document.activeElement.parentElement.parentElement.id')).toBe(
      'timeline',
    );

    kata.save("export function* map() { throw new Error('mine'); }\nexport const filter = map;\n");
    await page.locator('#timeline').getByText('throws Error').first().waitFor();
    kata.save('const = ;');
    await page.locator('#watch-sentence').getByText('exercise.ts:1:7').waitFor();
  });
});

it.each([
  ['an endless loop', 'for (;;);', /still running/],
  // On a machine that is busy, its time is over before the memory is full.
  [
    'code that fills the memory',
    'for (;;) kept.push(new Array(4e6).fill(0));',
    /used up the \d+ MB|still running/,
  ],
])('%s is stopped, and the next save plays again', async (_, body, said) => {
  await atAddress(`${kata.address}#/watch`, async (page) => {
    await page.locator('#generators li').first().waitFor();
    kata.save(
      `const kept: unknown[] = [];\nexport function* map() {\n  ${body}\n}\nexport const filter = map;\n`,
    );
    await page.locator('#source', { hasText: body }).waitFor();
    await page.locator('#timeline button').last().click();
    expect(await page.locator('#happened .stopped').innerText()).toMatch(said);
    kata.save('export function* map() { yield 1; }\nexport const filter = map;\n');
    await page.locator('#timeline').getByText('→ 1').waitFor();
  });
});

it('a failing laziness test leads to the scene that shows why, where values flow through the stages', async () => {
  kata.tests = [
    {
      family: 'laziness',
      title: 'calling map() pulls nothing',
      message: [
        'the steps ran in another order',
        '  loop',
        '▸ expected',
        '    pull 0',
        '▸ received',
        '    pull 1',
        'Why: …',
      ].join('\n'),
    },
  ];
  await atAddress(kata.address, async (page) => {
    const failure = page.locator('.failure');
    kata.session.run();
    await failure.locator('.fork .received li', { hasText: 'pull 1' }).waitFor();
    expect(await failure.locator('pre.spoken').textContent()).toContain('▸ received');

    await failure
      .getByRole('link', { name: 'Watch your code run: A pipeline: map after filter' })
      .click();
    await page.locator('#flow .stage').first().waitFor();
    expect(await page.locator('#scene').inputValue()).toBe('pipeline');
    await page.locator('#timeline button', { hasText: 'next() → 20' }).click();
    expect(await page.locator('#flow .stage b').allInnerTexts()).toEqual([
      'countingUp',
      'filter',
      'map',
      'you',
    ]);
    expect(await page.locator('#flow .pipe').allInnerTexts()).toEqual(['1\n2', '2', '20']);
  });
});
