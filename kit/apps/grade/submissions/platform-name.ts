/** `lovelaceada_123_456_04.ts`; `lovelaceada_LATE_123_456_04.ts` after the deadline. */
const CANVAS = /^(?<learner>[^_]+)_(?:LATE_)?(?<id>\d+)_\d+_(?<file>.+)$/;
/** `Ada Lovelace_12345_assignsubmission_file` is a folder; older versions add `_`. Without folders a file's name follows. */
const MOODLE = /^(?<learner>.+?)_(?<id>\d+)_assignsubmission_(?:file|onlinetext)_?(?<file>.*)$/;

/** The endings of files with code, TypeScript or not. */
export const CODE = /\.[cm]?[jt]sx?$/i;
/** The endings of files that must be unpacked. */
export const ARCHIVE = /\.(?:zip|7z|rar|tar|tgz|gz|xz)$/i;

/**
 * Reads names as Canvas and Moodle make them when an instructor downloads all submissions. Neither documents them; these
 * are the forms that their downloads have.
 *
 * @returns the learner's name, the platform's number for the learner or the submission, and what the learner called the
 *   file, empty for a folder; undefined where a name has neither form
 */
export function platformName(
  name: string,
): { learner: string; id: string; file: string } | undefined {
  const { learner, id, file } = (MOODLE.exec(name) ?? CANVAS.exec(name))?.groups ?? {};
  return learner === undefined ? undefined : { learner, id: id!, file: file! };
}
