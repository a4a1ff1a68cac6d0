/**
 * A global of a sandbox in which something else than the exercise's own file is judged: its path. Jest makes a module that
 * stands for another one only once, and so it cannot be had a second time by its name.
 */
export const ANSWER_FILE = Symbol.for('generator-kata: the file that is judged');
