import { pathToFileURL } from 'node:url';
import {
  type Browser,
  chromium,
  type LaunchOptions,
  type Page,
  type WebError,
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
  // A file leaves nothing behind for the next one, and a separate tab would take longer than most tests.
  tabForFiles ??= startedBrowser().then((browser) => browser.newPage({ offline: true }));
  const page = await tabForFiles;
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.emulateMedia({ media: null, colorScheme: null });
  await visit(page, pathToFileURL(file).href, use);
  await page.goto('about:blank');
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
  const context = await (await startedBrowser()).newContext();
  try {
    await visit(await context.newPage(), address, use);
  } finally {
    await context.close();
  }
}

/** Far more than anything takes: on a machine that is busy, nothing fails for being slow. */
const PATIENCE_MS = 120_000;

jest.setTimeout(5 * PATIENCE_MS);

/** One for all tests of a file: to start it takes longer than most of them. */
let browser: Promise<Browser> | undefined;
let tabForFiles: Promise<Page> | undefined;

afterAll(async () => (await browser)?.close());

function startedBrowser(): Promise<Browser> {
  return (browser ??= chromium
    .launch({ ...whichBrowser(), args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] })
    .catch((error: unknown) => {
      throw new NoBrowser(error);
    }));
}

async function visit(
  page: Page,
  address: string,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = page.context();
  context.setDefaultTimeout(PATIENCE_MS);
  const errors: Error[] = [];
  const note = (error: WebError): void => void errors.push(error.error());
  context.on('weberror', note);
  try {
    await page.goto(address);
    await use(page);
  } finally {
    context.off('weberror', note);
  }
  if (errors.length > 0) throw new AggregateError(errors, `the page threw ${String(errors[0])}`);
}

function whichBrowser(): LaunchOptions {
  const executablePath = installedBrowser();
  // Where macOS and Windows keep Chrome, Playwright knows.
  return executablePath === undefined ? { channel: 'chrome' } : { executablePath };
}
