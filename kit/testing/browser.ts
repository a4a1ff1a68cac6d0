import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type Browser,
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
