import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type BrowserContextOptions,
  chromium,
  type LaunchOptions,
  type Page,
} from 'playwright-core';

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
 * Opens a page's file in a real browser, which is offline and closed in the end.
 *
 * @param file an absolute path
 * @param use is given the page once it has loaded; an error on the page fails it
 * @throws NoBrowser if there is none
 */
export async function inBrowser(file: string, use: (page: Page) => Promise<void>): Promise<void> {
  await withPage(pathToFileURL(file).href, { offline: true }, use);
}

/**
 * Opens the page of a server of this machine in a real browser, which is closed in the end.
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

async function withPage(
  address: string,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const browser = await chromium
    .launch({ ...whichBrowser(), args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] })
    .catch((error: unknown) => {
      throw new NoBrowser(error);
    });
  try {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(address);
    await use(page);
    if (errors.length > 0) throw new AggregateError(errors, `the page threw ${String(errors[0])}`);
  } finally {
    await browser.close();
  }
}

/** The names under which Linux distributions install one. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function whichBrowser(): LaunchOptions {
  const named = process.env['KATA_BROWSER'];
  if (named !== undefined) return { executablePath: named };
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = folders
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find(isExecutable);
  // Where macOS and Windows keep Chrome, Playwright knows.
  return found === undefined ? { channel: 'chrome' } : { executablePath: found };
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
