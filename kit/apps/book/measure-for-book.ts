import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Measured } from '../../chapters/contents-chapter';
import { ROOT } from '../../kata/root';

const ADDRESS = 'measured.html';
const LOADER = join(ROOT, 'kit', 'loader', 'index.cjs');
const MEASURE = join(ROOT, 'kit', 'apps', 'measure', 'command.ts');

/**
 * Measures on this machine, as `npm run measure -- --quick` does.
 *
 * @param folder of the book; the page of all figures goes there
 * @throws Error if the measurement fails
 */
export async function measureForBook(folder: string): Promise<Measured> {
  const scratch = mkdtempSync(join(tmpdir(), 'generator-kata-'));
  const svg = join(scratch, 'plot.svg');
  try {
    await promisify(execFile)(process.execPath, [
      ...['--require', LOADER, MEASURE, '--quick'],
      ...['--html', join(folder, ADDRESS), '--svg', svg],
    ]);
    return { svg: readFileSync(svg), address: ADDRESS };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
