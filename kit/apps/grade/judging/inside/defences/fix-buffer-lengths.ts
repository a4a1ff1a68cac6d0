/**
 * Has every ArrayBuffer made with a fixed length: V8 counts the bytes of resizable ones nowhere, so values could be kept
 * in them unseen. To be called before anybody else has the constructor.
 */
export function fixBufferLengths(realm: typeof globalThis): void {
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
