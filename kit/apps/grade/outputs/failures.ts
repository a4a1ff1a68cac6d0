import type { TypeError } from '../../../judge/type-check/type-error';
import type { TestRecord } from '../records/record';

/** Tests that fail with the same message, together: code that does not get far fails many in the same way. */
export function byMessage(tests: readonly TestRecord[]): TestRecord[][] {
  const groups = new Map<string, TestRecord[]>();
  for (const test of tests.filter(({ passed }) => !passed)) {
    const key = `${test.message}\n${test.place ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), test]);
  }
  return [...groups.values()];
}

/** A message, and where in the learner's code it leads. */
export function withPlace({ message, place }: Pick<TestRecord, 'message' | 'place'>): string {
  return place === undefined ? message : `${message}\nat ${place}`;
}

/**
 * Where a failing test leads in the learner's code. Code that does not compile was never run, so only the
 * message of its failures names a place.
 */
export function placeOf({
  place,
  message,
}: TestRecord): Pick<TypeError, 'file' | 'line' | 'column'> | undefined {
  const [, file, line, column] =
    (place === undefined ? IN_COMPILER_MESSAGE.exec(message) : PLACE.exec(place)) ?? [];
  return file === undefined ? undefined : { file, line: Number(line), column: Number(column) };
}

const PLACE = /^(.*):(\d+):(\d+)$/;
/** Anchored, because a learner's own message may also contain something like a place. */
const IN_COMPILER_MESSAGE = /^TypeScript cannot compile it: (\S+?):(\d+):(\d+) /;
