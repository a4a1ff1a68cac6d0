/**
 * What V8 lays out in memory, by the book: 64-bit, pointers not compressed, as Node is built. Sources: V8's
 * `src/objects/js-generator.tq`, `js-array.tq`, `fixed-array.tq` and `JSObject::NewElementsCapacity()`.
 */

/** A pointer, a small integer, a header field. */
export const WORD_BYTES = 8;

/** Map, properties, elements, length. */
export const ARRAY_OBJECT_BYTES = 4 * WORD_BYTES;

/** Map and length, before the slots of an elements store or a register file. */
export const STORE_HEADER_BYTES = 2 * WORD_BYTES;

/**
 * Map, properties, elements, function, context, receiver, input or position, resume mode, continuation, and the
 * pointer to the register file.
 */
export const GENERATOR_OBJECT_BYTES = 10 * WORD_BYTES;

/** Registers that the engine needs for itself in a generator as plain as these. */
export const OWN_REGISTERS = 3;

/** For how many elements there is room in an array after so many `push()` calls on an empty one. */
export function capacityAfterPushes(length: number): number {
  let capacity = 0;
  while (capacity < length) {
    const needed = capacity + 1;
    capacity = needed + Math.floor(needed / 2) + 16;
  }
  return capacity;
}

/** An array's bytes. */
export function arrayBytes(capacity: number): number {
  return ARRAY_OBJECT_BYTES + STORE_HEADER_BYTES + capacity * WORD_BYTES;
}

/** A generator object's bytes, in whatever state. */
export function generatorBytes(parametersAndLocals: number): number {
  const registers = parametersAndLocals + OWN_REGISTERS;
  return GENERATOR_OBJECT_BYTES + STORE_HEADER_BYTES + registers * WORD_BYTES;
}
