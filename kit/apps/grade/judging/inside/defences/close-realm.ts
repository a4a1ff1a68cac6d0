import { AS_ASSIGNED } from './harden';

/**
 * What Node adds to the language and an answer may use. Everything else is taken away, so that what a later Node adds is
 * not there until somebody has looked at it.
 */
const ALLOWED = [
  'AbortController',
  'AbortSignal',
  'Buffer',
  'DOMException',
  'Event',
  'EventTarget',
  'TextDecoder',
  'TextEncoder',
  'URL',
  'URLSearchParams',
  'atob',
  'btoa',
  'global',
  'queueMicrotask',
  'structuredClone',
] as const;

/** What the language has itself, and what would hold memory that nothing counts, or run code that nothing sees. */
const TAKEN_FROM_THE_LANGUAGE = new Set(['SharedArrayBuffer', 'WebAssembly', 'gc']);

/**
 * Leaves on the global object what is on a list and nothing else. What judges has taken its own references before.
 *
 * @param language the names of what the language defines
 * @param standIns what the realm is given in place of Node's own: `process`, `console`, timers
 * @returns what is left of Node, and must be hardened
 */
export function closeRealm(
  realm: object,
  language: readonly string[],
  standIns: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const kept = Object.fromEntries(
    ALLOWED.filter((name) => name in realm).map((name) => [
      name,
      Reflect.get(realm, name) as unknown,
    ]),
  );
  const isLanguage = new Set<PropertyKey>([...language, Symbol.toStringTag]);
  for (const key of Reflect.ownKeys(realm)) {
    const stays = isLanguage.has(key) && !TAKEN_FROM_THE_LANGUAGE.has(key as string);
    if (stays || Reflect.deleteProperty(realm, key)) continue;
    throw new Error(`${String(key)} cannot be taken from the global object`);
  }
  for (const [name, value] of Object.entries({ ...kept, ...standIns })) {
    Object.defineProperty(realm, name, { ...AS_ASSIGNED, value });
  }
  delete kept['global'];
  return kept;
}
