/**
 * What a submission has of `Intl`. Others keep a text of any length in memory that V8 counts nowhere, as a Locale, a
 * Segmenter and a v8BreakIterator do: 16 MB for 8 million characters (Node 20.20).
 */
const COUNTED = new Set([
  'Collator',
  'DateTimeFormat',
  'DisplayNames',
  'DurationFormat',
  'ListFormat',
  'NumberFormat',
  'PluralRules',
  'RelativeTimeFormat',
  'getCanonicalLocales',
  'supportedValuesOf',
]);

/** Symbols by which Node moves an object to another thread. Those of an AbortSignal make it a channel, and give away both ends. */
const MOVING = /^messaging_/;

/**
 * Takes away what could keep values where the heap probe does not see them, and no answer needs. To be called before anybody
 * else has the constructor of ArrayBuffers.
 */
export function takeUncountedMemory(realm: typeof globalThis): void {
  const { AbortSignal, Intl } = realm;
  for (const name of Object.getOwnPropertyNames(Intl)) {
    if (!COUNTED.has(name)) Reflect.deleteProperty(Intl, name);
  }
  const prototype: object = AbortSignal.prototype;
  for (const key of Object.getOwnPropertySymbols(prototype)) {
    if (MOVING.test(key.description ?? '')) Reflect.deleteProperty(prototype, key);
  }
  fixBufferLengths(realm);
}

/** Has every ArrayBuffer made with a fixed length: V8 counts the bytes of resizable ones nowhere. */
function fixBufferLengths(realm: typeof globalThis): void {
  const { ArrayBuffer } = realm;
  const fixed = new Proxy(ArrayBuffer, {
    construct: (target, [length], newTarget: new () => ArrayBuffer) =>
      Reflect.construct(target, [length], newTarget) as ArrayBuffer,
  });
  for (const [owner, name] of [
    [ArrayBuffer.prototype, 'constructor'],
    [realm, 'ArrayBuffer'],
  ] as const) {
    Object.defineProperty(owner, name, { value: fixed, writable: true, configurable: true });
  }
}
