const INLINE_MAP = /(\/\/# sourceMappingURL=data:application\/json;charset=utf-8;base64,)(\S+)/;

/**
 * Writes a percent sign in a source's path as `%25`. Jest reads the paths in a source map as parts of URLs, and decodes
 * them: a folder such as `50% done` would end every failing test with "URI malformed".
 *
 * @param code compiled, with its source map in its last line
 */
export function withPercentEncoded(code: string): string {
  return code.replace(INLINE_MAP, (_all, start: string, encoded: string) => {
    const map = JSON.parse(Buffer.from(encoded, 'base64').toString()) as { sources: string[] };
    const sources = map.sources.map((source) => source.replaceAll('%', '%25'));
    return start + Buffer.from(JSON.stringify({ ...map, sources })).toString('base64');
  });
}
