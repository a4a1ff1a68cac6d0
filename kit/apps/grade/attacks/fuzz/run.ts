import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { parse } from 'valibot';
import { LIBRARIES } from '../../reading/libraries';
import type { Question } from '../../reading/inside/protocol';
import { Reading } from '../../reading/inside/reading';
import { removeFolder } from '../../sandbox/temporary-folder';
import { REPLY } from '../../reading/reply-schema';
import { channelTexts, digest, sourceMaps } from './hostile-reports';
import { sourceTexts } from './hostile-sources';
import { plant, trees } from './hostile-trees';

interface Options {
  readonly seed: number;
  readonly cases: number;
}

/** Reads generated submissions. */
export function fuzzReading(options: Options) {
  return fuzzed('reading', options, trees, (entries, tick) =>
    inFolder((folder) => {
      plant(folder, entries);
      const reading = new Reading({ folder, libraries: LIBRARIES });
      tick(() => ask(reading, { kind: 'read', number: '04' }));
    }),
  );
}

/** Compiles generated submissions, or checks their types. */
export function fuzzSources(options: Options, kind: 'compile' | 'check') {
  return inFolder((folder) => {
    // One process for all cases, because reading TypeScript's libraries takes long. Each case is a separate exercise.
    const reading = new Reading({ folder, libraries: LIBRARIES });
    let last = 0;
    const what = kind === 'compile' ? 'compiling' : 'checking types';
    return fuzzed(what, options, sourceTexts, (source, tick) => {
      const number = String((last += 1));
      const file = join(folder, `${number}.ts`);
      writeFileSync(file, source);
      tick(() => ask(reading, { kind, number }));
      rmSync(file);
    });
  });
}

/** Takes generated reports of a judging process, and writes their outputs. */
export function fuzzReporting(options: Options) {
  return fuzzed('reporting', options, fc.tuple(channelTexts, sourceMaps), ([texts, map], tick) =>
    tick(() => digest(texts, map)),
  );
}

/** @throws ValiError if the grader would not take the answer */
function ask(reading: Reading, question: Question): void {
  parse(REPLY, JSON.parse(JSON.stringify(reading.replyTo(question))));
}

/**
 * @param run does its work through `tick`, which takes the time. None of it may throw.
 * @returns how long the longest case took, in milliseconds
 */
function fuzzed<T>(
  what: string,
  { seed, cases }: Options,
  values: fc.Arbitrary<T>,
  run: (value: T, tick: (work: () => void) => void) => void,
) {
  let longest = 0;
  const tick = (work: () => void): void => {
    const start = performance.now();
    work();
    longest = Math.max(longest, performance.now() - start);
  };
  fc.assert(
    fc.property(values, (value) => run(value, tick)),
    { seed, numRuns: cases },
  );
  return { what, cases, longest: Math.round(longest) };
}

function inFolder<T>(action: (folder: string) => T): T {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'generator-kata-')));
  try {
    return action(folder);
  } finally {
    removeFolder(folder);
  }
}
