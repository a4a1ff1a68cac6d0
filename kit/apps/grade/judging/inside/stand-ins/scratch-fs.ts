import { Buffer } from 'node:buffer';
import fs from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { types } from 'node:util';
import { SCRATCH_BYTES } from '../protocol';

type Call = (...args: unknown[]) => unknown;

const BY_PATH = [
  'accessSync',
  'appendFileSync',
  'existsSync',
  'lstatSync',
  'mkdirSync',
  'mkdtempSync',
  'openSync',
  'readFileSync',
  'readdirSync',
  'rmSync',
  'statSync',
  'unlinkSync',
  'writeFileSync',
] as const;
const BY_DESCRIPTOR = ['closeSync', 'fstatSync', 'readSync', 'writeSync'] as const;

/** Files and folders that may be made: several times what the busiest spec makes. */
const MOST_ENTRIES = 2_000;
/** Characters of a path: what is deeper could be too long to be removed from outside, where paths begin differently. */
const LONGEST_PATH = 500;

const MAKING = new Set(['appendFileSync', 'mkdirSync', 'mkdtempSync', 'openSync', 'writeFileSync']);
const WRITING = new Set(['appendFileSync', 'writeFileSync', 'writeSync']);

const sizeOfArray = getterOf(Object.getPrototypeOf(Uint8Array.prototype) as object);
const sizeOfView = getterOf(DataView.prototype);

/**
 * What `node:fs` is while a submission is judged: some functions, and those in one folder only. None of them makes
 * links, so no path inside leads out.
 *
 * @param onReach called with what was asked for elsewhere
 * @param answers how many the process judges, one after the other
 */
export function scratchFs(scratch: string, onReach: (what: string) => void, answers = 1): object {
  const open = new Set<unknown>();
  const quota = new ScratchQuota(SCRATCH_BYTES, answers);
  const call = (name: string, args: unknown[]): unknown => {
    quota.claim(name, args);
    return (fs[name as keyof typeof fs] as Call)(...args);
  };
  const refuse = (name: string, what: unknown): unknown => {
    onReach(`node:fs ${name}(${String(what)})`);
    throw new Error(`${name}() works in the folder for temporary files only`);
  };
  const byPath = BY_PATH.map((name): [string, Call] => [
    name,
    (path, ...rest) => {
      // Node adds letters to this path: what is made there must lie in the folder, and not beside it.
      const made = name === 'mkdtempSync' ? `${String(path)}x` : path;
      if (!open.has(path) && !isWithin(scratch, made)) return refuse(name, path);
      const result = call(name, [path, ...rest]);
      if (name === 'openSync') open.add(result);
      return result;
    },
  ]);
  const byDescriptor = BY_DESCRIPTOR.map((name): [string, Call] => [
    name,
    (descriptor, ...rest) => {
      if (!open.has(descriptor)) return refuse(name, descriptor);
      if (name === 'closeSync') open.delete(descriptor);
      return call(name, [descriptor, ...rest]);
    },
  ]);
  return Object.fromEntries([...byPath, ...byDescriptor, ['constants', fs.constants]]) as object;
}

/**
 * What a submission has as `node:fs`: functions that call what the spec has by then, since some specs spy on theirs, and
 * lead to no spy.
 */
export function fsForSubmission(specs: object): object {
  const entries = Object.entries(specs as Record<string, unknown>).map(([name, value]) => [
    name,
    typeof value === 'function'
      ? (...args: unknown[]) => (Reflect.get(specs, name) as Call)(...args)
      : value,
  ]);
  return Object.fromEntries(entries) as object;
}

function isWithin(folder: string, path: unknown): boolean {
  if (typeof path !== 'string' || path.includes('\0')) return false;
  const way = relative(folder, resolve(folder, path));
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === resolve(path);
}

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
