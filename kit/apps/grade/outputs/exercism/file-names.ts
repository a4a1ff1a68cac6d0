import { createHash } from 'node:crypto';

/** Of a name, in characters: paths on Windows are short. */
const LONGEST = 60;
/** Of a hash. Nobody finds a second name with the same ones; half as many were found in minutes. */
const DIGITS = 16;

/**
 * A file name for each of some names, none the same: safe on Linux, macOS and Windows, and recognisable. A name is
 * followed by a few digits of its hash where something in it had to go, or where case or Unicode form alone tell it from
 * another.
 */
export function fileNames(names: readonly string[]): Map<string, string> {
  const timesFolded = new Map<string, number>();
  for (const name of names) {
    timesFolded.set(folded(name), (timesFolded.get(folded(name)) ?? 0) + 1);
  }
  return new Map(
    names.map((name) => {
      const safe = name.normalize('NFC').replaceAll(/[^\p{L}\p{M}\p{N}_-]+/gu, '-');
      const short = [...safe].slice(0, LONGEST).join('');
      const isItself = short === name && timesFolded.get(folded(name)) === 1;
      return [name, isItself && !RESERVED.test(name) ? name : `${short}-${hash(name)}`];
    }),
  );
}

/** Devices of Windows, and the digits of a hash, which another name may come to end with. */
const RESERVED = /^$|^(?:con|prn|aux|nul|com\p{N}|lpt\p{N})$|-[0-9a-f]{16}$/iu;

/** What a file system that ignores case and Unicode form sees of a name. */
function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

function hash(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, DIGITS);
}
