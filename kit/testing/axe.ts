import type { AxeResults } from 'axe-core';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** What axe-core objects to on a page, light and dark, a line for each element. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await page.evaluate<AxeResults>('axe.run()');
  await page.emulateMedia({ colorScheme: 'dark' });
  // Nothing else depends on colours.
  const dark = await page.evaluate<AxeResults>(`axe.run({ runOnly: ['color-contrast'] })`);
  return [...light.violations, ...dark.violations].flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html}`),
  );
}
