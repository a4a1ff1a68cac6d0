import { pathToFileURL } from 'node:url';
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type LaunchOptions,
  type Page,
} from 'playwright-core';
import { installedBrowser } from '../ground/process/installed-browser';

/** Thrown if a page should be tested but there is no browser. */
export class NoBrowser extends Error {
  override readonly name = 'NoBrowser';

  constructor(cause: unknown) {
    super(
      'No browser was found: KATA_BROWSER may hold the path of a Chromium, Chrome or Edge. None is downloaded.',
      { cause },
    );
  }
}

/**
 * Opens a page's file in a real browser, offline.
 *
 * @param file an absolute path
 * @param use is given the page once it has loaded; an error on the page fails it
 * @throws NoBrowser if there is none
 */
export async function inBrowser(file: string, use: (page: Page) => Promise<void>): Promise<void> {
  await withPage(pathToFileURL(file).href, { offline: true }, use);
}

/**
 * Opens the page of a server of this machine in a real browser.
 *
 * @param use is given the page once it has loaded; an error on the page fails it
 * @throws NoBrowser if there is none
 */
export async function atAddress(
  address: string,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  await withPage(address, {}, use);
}

/** Far more than anything takes: on a machine that is busy, nothing fails for being slow. */
const PATIENCE_MS = 120_000;

jest.setTimeout(5 * PATIENCE_MS);

/** One for all tests of a file: to start it takes longer than most of them. Each has its own context. */
let browser: Promise<Browser> | undefined;

afterAll(async () => (await browser)?.close());

async function withPage(
  address: string,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  browser ??= chromium
    .launch({ ...whichBrowser(), args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] })
    .catch((error: unknown) => {
      throw new NoBrowser(error);
    });
  const context = await (await browser).newContext(options);
  context.setDefaultTimeout(PATIENCE_MS);
  try {
    const errors: Error[] = [];
    context.on('weberror', (error) => errors.push(error.error()));
    const page = await context.newPage();
    await page.goto(address);
    await use(page);
    if (errors.length > 0) throw new AggregateError(errors, `the page threw ${String(errors[0])}`);
  } finally {
    await context.close();
  }
}

function whichBrowser(): LaunchOptions {
  const executablePath = installedBrowser();
  // Where macOS and Windows keep Chrome, Playwright knows.
  return executablePath === undefined ? { channel: 'chrome' } : { executablePath };
}
