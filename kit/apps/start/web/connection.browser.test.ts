import type { Page } from 'playwright-core';
import { atAddress } from '../../../testing/browser';
import { SessionWithPage } from './fixtures/session-with-page';
import { SILENCE_MS } from './stream-times';

/** More than the six connections that a browser opens to a server. */
const TABS = 10;

let kata: SessionWithPage;

beforeEach(async () => {
  kata = await SessionWithPage.start();
});

afterEach(() => kata.end());

const failureWith = (page: Page, message: string) => page.locator('.failure', { hasText: message });

/** How often a page has asked for the stream since this was called. */
function connectionsOf(page: Page): () => number {
  let count = 0;
  page.on('request', (request) => (count += Number(request.url().endsWith('/events'))));
  return () => count;
}

it('ten tabs show each save, also after the one that listens was closed', async () => {
  await atAddress(kata.address, async (first) => {
    const others: Page[] = [];
    while (others.length < TABS - 1) {
      const other = await first.context().newPage();
      await other.goto(kata.address);
      others.push(other);
    }
    kata.saveWith('the first message');
    for (const tab of [first, ...others]) await failureWith(tab, 'the first message').waitFor();
    await first.close();
    kata.saveWith('the second message');
    for (const tab of others) await failureWith(tab, 'the second message').waitFor();

    // Every tab can act, too: no connection is kept by one that only listens.
    await others.at(-1)!.getByRole('button', { name: 'Show a hint' }).click();
    for (const tab of others) await tab.getByRole('button', { name: 'Show hint 2' }).waitFor();
    expect(kata.session.remarks.hint?.number).toBe(1);
  });
});

it('says that npm start does not answer, and shows the next one at the same address', async () => {
  await atAddress(`${kata.address}#/solution`, async (page) => {
    const { endpoint } = kata.workbench;
    kata.workbench.close();
    const lost = page.locator('#lost');
    await lost.getByText('npm start does not answer').waitFor();
    expect(await lost.getAttribute('role')).toBe('alert');

    kata.tests = [{ family: 'laziness', title: 'x', message: 'said to the next one' }];
    await kata.serve(endpoint);
    kata.session.run();
    await page.getByText('npm start answers again').waitFor();
    expect(await lost.textContent()).toBe('');
    expect(await page.locator('#panel-solution').isVisible()).toBe(true);
    await page.locator('#tab-result').click();
    await failureWith(page, 'said to the next one').waitFor();
  });
});

it('connects again after a laptop has slept, without a word', async () => {
  await atAddress('about:blank', async (page) => {
    await page.clock.install();
    const connected = page.waitForRequest('**/events');
    await page.goto(kata.address);
    await connected;
    const connections = connectionsOf(page);
    await page.clock.fastForward('08:00:00');
    kata.saveWith('after the night');
    await failureWith(page, 'after the night').waitFor();

    expect(connections()).toBe(1);
    expect(await page.locator('#lost').textContent()).toBe('');
  });
});

it('a tab takes the place of one that listens and has been put to sleep', async () => {
  await atAddress('about:blank', async (sleeper) => {
    await sleeper.clock.install();
    await sleeper.goto(kata.address);
    const page = await sleeper.context().newPage();
    await page.goto(kata.address);
    // Nothing in it runs any more, and it keeps its connection and its lock. The browser calls such a tab hidden.
    await sleeper.evaluate(`
      EventSource.prototype.close = () => undefined;
      BroadcastChannel.prototype.postMessage = () => undefined;
      Object.defineProperty(document, 'hidden', { value: true });
    `);
    const connections = connectionsOf(page);
    await page.clock.runFor(2 * SILENCE_MS + 1_000);
    kata.saveWith('told to the one that is awake');
    await failureWith(page, 'told to the one that is awake').waitFor();

    expect(connections()).toBe(1);
  });
});
