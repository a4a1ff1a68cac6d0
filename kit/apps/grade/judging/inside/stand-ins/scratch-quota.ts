import { Buffer } from 'node:buffer';
import { types } from 'node:util';

/** Files and folders that may be made: several times what the busiest spec makes. */
const MOST_ENTRIES = 2_000;
/** Characters of a path: what is deeper could be too long to be removed from outside, where paths begin differently. */
const LONGEST_PATH = 500;

const MAKING = new Set(['appendFileSync', 'mkdirSync', 'mkdtempSync', 'openSync', 'writeFileSync']);
const WRITING = new Set(['appendFileSync', 'writeFileSync', 'writeSync']);

const sizeOfArray = getterOf(Object.getPrototypeOf(Uint8Array.prototype) as object);
const sizeOfView = getterOf(DataView.prototype);

/** Thrown in place of the system's own error for a full disk, before the disk is full. */
class ScratchFull extends Error {
  readonly code = 'ENOSPC';
}

/** The most that may be written to the folder for temporary files in total: removing a file does not free any of it. */
export class ScratchQuota {
  readonly #mostBytes: number;
  readonly #mostEntries: number;
  #bytes = 0;
  #entries = 0;

  /**
   * @param mostBytes for one answer
   * @param answers how many the process judges, one after the other: each runs the spec, which writes its files again
   */
  constructor(mostBytes: number, answers: number) {
    this.#mostBytes = mostBytes * answers;
    this.#mostEntries = MOST_ENTRIES * answers;
  }

  /**
   * To be called before a function of `node:fs` is.
   *
   * @throws ScratchFull if it would use up more than there is
   */
  claim(name: string, [where, data]: readonly unknown[]): void {
    if (typeof where === 'string' && where.length > LONGEST_PATH) {
      throw new ScratchFull(`a path may have ${LONGEST_PATH} characters`);
    }
    if (MAKING.has(name)) this.#entries += name === 'mkdirSync' ? depthOf(where) : 1;
    if (this.#entries > this.#mostEntries) {
      throw new ScratchFull(`the folder for temporary files may have ${this.#mostEntries} entries`);
    }
    if (WRITING.has(name) && (this.#bytes += sizeOf(data)) > this.#mostBytes) {
      throw new ScratchFull(`the folder for temporary files has ${this.#mostBytes} bytes`);
    }
  }
}

/** A folder may be made with all that lead to it. */
function depthOf(path: unknown): number {
  return String(path).split(/[\\/]/).length;
}

/** A buffer may have an own property that hides its true size. */
function sizeOf(data: unknown): number {
  if (types.isTypedArray(data)) return Reflect.apply(sizeOfArray, data, []);
  if (types.isDataView(data)) return Reflect.apply(sizeOfView, data, []);
  const text = String(data);
  // Some encodings write two bytes for every character.
  return Math.max(Buffer.byteLength(text), 2 * text.length);
}

function getterOf(prototype: object): () => number {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, 'byteLength')!;
  return Reflect.get(descriptor, 'get') as () => number;
}
