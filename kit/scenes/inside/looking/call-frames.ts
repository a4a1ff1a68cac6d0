/** One call on the stack of a script. */
export interface CallFrame {
  readonly functionName: string;
  readonly script: string;
  /** Counted from 0. */
  readonly line: number;
  /** Counted from 0. */
  readonly column: number;
}

/** The active calls in some scripts, the innermost first. */
export function callFrames(scripts: readonly string[]): CallFrame[] {
  const before = { ...Error };
  Error.stackTraceLimit = Infinity;
  Error.prepareStackTrace = (_error, sites) => sites;
  const sites = new Error().stack as unknown as NodeJS.CallSite[];
  Object.assign(Error, { prepareStackTrace: undefined }, before);
  return sites
    .filter((site) => scripts.includes(site.getFileName() ?? ''))
    .map((site) => ({
      functionName: site.getFunctionName() ?? '',
      script: site.getFileName()!,
      line: site.getLineNumber()! - 1,
      column: site.getColumnNumber()! - 1,
    }));
}
