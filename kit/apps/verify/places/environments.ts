import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manner, type Workplace } from './place';

function withOptions(options: string): Workplace {
  return manner(`NODE_OPTIONS=${options}`, { env: { NODE_OPTIONS: options } });
}

/** Settings of the shell. */
export const environments: readonly Workplace[] = [
  withOptions('--max-old-space-size=256'),
  withOptions('--expose-gc'),
  withOptions('--enable-source-maps'),
  withOptions('--inspect=0'),
  withOptions('--no-warnings --trace-uncaught'),
  manner('NO_COLOR and FORCE_COLOR together', { env: { NO_COLOR: '1', FORCE_COLOR: '1' } }),
  manner('CI=true', { env: { CI: 'true' } }),
  manner('no HOME', { env: { HOME: undefined, USERPROFILE: undefined } }),
  manner('a dumb terminal, no language', {
    env: { TERM: 'dumb', LANG: undefined, LC_ALL: 'C', COLUMNS: '40' },
  }),
  {
    name: 'a folder for temporary files that cannot be written',
    visit: (clone, attempt) => {
      // A file where a folder should be: even root cannot write into it.
      const file = join(clone.scratch, 'no-folder');
      writeFileSync(file, '');
      return attempt({ env: { TMPDIR: file, TMP: file, TEMP: file } });
    },
  },
  {
    name: 'a folder for temporary files with an odd name',
    visit: (clone, attempt) => {
      const folder = join(clone.scratch, 'my [temporary] files + #1');
      mkdirSync(folder);
      return attempt({ env: { TMPDIR: folder, TMP: folder, TEMP: folder } });
    },
  },
];
