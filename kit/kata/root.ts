import { join } from 'node:path';

/** The folder of this checkout, whatever the current folder is. */
export const ROOT = join(__dirname, '..', '..');
