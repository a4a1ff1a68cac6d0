import { SourceMap, type SourceMapPayload } from 'node:module';
import type { Compiled } from '../reading/compile';
import type { Failure } from '../judging/report-schema';
import { onceFor } from '../once-for';

/**
 * Characters of a source map: ten times what the longest answer comes to. A map is read in the grader's own process, where
 * everybody waits for it, and one of 250 KB of code in which every second character counts takes a second.
 */
const LONGEST_MAP = 256 * 1024;

/** The way back from the JavaScript that was run to the learner's own lines. */
export class Places {
  readonly #compiled: Readonly<Record<string, Compiled>>;
  /** By module. Every test may fail at the same place. */
  readonly #mapOf = onceFor((module: string) => sourceMapIn(this.#compiled[module]!.map));

  /** @param compiled the submission's modules, by path */
  constructor(compiled: Readonly<Record<string, Compiled>>) {
    this.#compiled = compiled;
  }

  /** Such as `exercise.ts:3:7`; nothing where the failure names no line of the submission. */
  of({ place }: Failure): string | undefined {
    if (place === undefined || !Object.hasOwn(this.#compiled, place.module)) return undefined;
    const entry = this.#mapOf(place.module)?.findEntry(place.line - 1, place.column - 1);
    return entry !== undefined && 'originalLine' in entry
      ? `${place.module}:${entry.originalLine + 1}:${entry.originalColumn + 1}`
      : undefined;
  }
}

/** A map comes from where a submission was compiled, so it may be anything. */
function sourceMapIn(text: string): SourceMap | undefined {
  if (text.length > LONGEST_MAP) return undefined;
  try {
    return new SourceMap(JSON.parse(text) as SourceMapPayload);
  } catch {
    return undefined;
  }
}
