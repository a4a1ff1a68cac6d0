import type { TestRecord } from '../records/record';

/** Tests that fail with the same message, together: code that does not get far fails many in the same way. */
export function byMessage(failing: readonly TestRecord[]): TestRecord[][] {
  const groups = new Map<string, TestRecord[]>();
  for (const test of failing) {
    const key = `${test.message}\n${test.place ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), test]);
  }
  return [...groups.values()];
}
