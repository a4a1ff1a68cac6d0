import assert from 'node:assert';
import buffer from 'node:buffer';
import events from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import stringDecoder from 'node:string_decoder';
import timers from 'node:timers';
import timersPromises from 'node:timers/promises';
import util from 'node:util';

// This runs inside the judging process, as a part of a submission.

const MADE: Readonly<Record<string, () => unknown>> = {
  abort: () => new AbortController(),
  aborted: () => AbortSignal.abort(),
  asyncGenerator: () => (async function* () {})(),
  clone: () => structuredClone(new Map([[1, new Date()]])),
  decoder: () => new TextDecoder(),
  emitter: () => new events.EventEmitter(),
  error: () => new Error('made'),
  event: () => new Event('made'),
  events: () => events.on(new events.EventEmitter(), 'made'),
  generator: () => (function* () {})(),
  immediate: () => setImmediate(() => undefined),
  mapIterator: () => new Map().entries(),
  matches: () => 'a'.matchAll(/a/g),
  next: () => (function* () {})().next(),
  promise: () => Promise.resolve(),
  proxied: () => new Proxy({}, {}),
  range: () => new Intl.NumberFormat().formatToParts(1),
  registry: () => new FinalizationRegistry(() => undefined),
  search: () => new URLSearchParams('a=b').entries(),
  segments: () => new Intl.Segmenter().segment('ab')[Symbol.iterator](),
  setIterator: () => new Set().values(),
  stats: () => fs.statSync(os.tmpdir()),
  string: () => ''[Symbol.iterator](),
  thrown: () => thrownBy(() => null!),
  timeout: () => setTimeout(() => undefined, 0),
  typed: () => new Float64Array(1).values(),
  url: () => new URL('http://a/?b=c').searchParams,
  weak: () => new WeakRef({}),
};

/** Everything that a submission can start from: the global object, Node's modules, and the objects that they create. */
export function roots(): Record<string, unknown> {
  const made = Object.entries(MADE).map(([name, make]) => [`made ${name}`, resultOf(make)]);
  const modules = { assert, buffer, events, fs, os, path, stringDecoder, timers, timersPromises };
  return { global: globalThis, ...modules, util, ...(Object.fromEntries(made) as object) };
}

function resultOf(make: () => unknown): unknown {
  try {
    return make();
  } catch (error) {
    return error;
  }
}

function thrownBy(make: () => { a: unknown }): unknown {
  try {
    return make().a;
  } catch (error) {
    return error;
  }
}
