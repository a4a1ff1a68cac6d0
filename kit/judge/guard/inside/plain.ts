/**
 * A copy that survives a message between processes: bigints and symbols become text, functions are left out, Maps
 * become the arrays of their entries, and a cycle is cut where it closes.
 */
export function plain(value: unknown, ancestors: readonly object[] = []): unknown {
  switch (typeof value) {
    case 'bigint':
      return `${value}n`;
    case 'symbol':
      return String(value);
    case 'function':
      return undefined;
    case 'object':
      break;
    default:
      return value;
  }
  if (value === null) return null;
  if (ancestors.includes(value)) return '[Circular]';
  const path = [...ancestors, value];
  if (Array.isArray(value)) return value.map((item) => plain(item, path));
  if (value instanceof Map) return [...value].map((entry) => plain(entry, path));
  if (value instanceof Set) return [...value].map((item) => plain(item, path));
  if (value instanceof Date) return value.toISOString();
  const copy: Record<string, unknown> = {};
  for (const key of ownKeys(value))
    copy[key] = plain((value as Record<string, unknown>)[key], path);
  return copy;
}

/** The name, message and stack of an error are not enumerable, but nothing else of it is needed. */
function ownKeys(value: object): string[] {
  const keys = Object.keys(value);
  return 'stack' in value && 'message' in value ? ['name', 'message', 'stack', ...keys] : keys;
}
