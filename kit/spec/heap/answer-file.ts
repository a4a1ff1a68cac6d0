/**
 * A global with the path of the judged file, for sandboxes that judge another file in place of the exercise's own. Jest
 * loads such a replacement only once by its name, but the path can be loaded again.
 */
export const ANSWER_FILE = Symbol.for('generator-kata: the file that is judged');
