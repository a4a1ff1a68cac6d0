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

/** Takes away what could keep values where the heap probe does not see them, and no answer needs. */
export function takeUncountedMemory({ AbortSignal, Intl }: typeof globalThis): void {
  for (const name of Object.getOwnPropertyNames(Intl)) {
    if (!COUNTED.has(name)) Reflect.deleteProperty(Intl, name);
  }
  const prototype: object = AbortSignal.prototype;
  for (const key of Object.getOwnPropertySymbols(prototype)) {
    if (MOVING.test(key.description ?? '')) Reflect.deleteProperty(prototype, key);
  }
}
