import fs from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { SCRATCH_BYTES } from '../protocol';
import { ScratchQuota } from './scratch-quota';

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
