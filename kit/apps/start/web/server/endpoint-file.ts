import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { replaceFile } from '../../../../ground/files/replace-file';
import type { Endpoint } from './server';

/** What keeps an endpoint from one `npm start` to the next. */
export interface EndpointMemory {
  readonly read: () => Partial<Endpoint>;
  readonly write: (endpoint: Endpoint) => void;
}

const Kept = v.object({
  port: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535)),
  token: v.pipe(v.string(), v.regex(/^[\w-]{22}$/)),
});

/**
 * The endpoint of a checkout's page, in a file that only its owner can read. With it the address stays the same, so a tab
 * that is still open finds the next `npm start`. Without it, each start has another address.
 *
 * @param root the folder of the checkout
 */
export function endpointFile(root: string): EndpointMemory {
  const path = join(root, '.kata-page.json');
  return {
    read: () => {
      try {
        const { success, output } = v.safeParse(Kept, JSON.parse(readFileSync(path, 'utf8')));
        return success ? output : {};
      } catch {
        return {};
      }
    },
    write: (endpoint) => {
      try {
        // The mode counts for a new file only, so each time there is a new one.
        replaceFile(path, JSON.stringify(endpoint), { mode: 0o600, flag: 'wx' });
      } catch {
        // The folder cannot be written. The next start has another address, and everything else works.
      }
    },
  };
}
