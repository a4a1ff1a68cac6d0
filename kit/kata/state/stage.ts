/**
 * How far an exercise is. `changed`: its code or its spec is not the one that was judged last. `known`: it is not done, and
 * the learner has marked it as known, to begin further on.
 */
export type Stage = 'not begun' | 'begun' | 'changed' | 'known' | 'done';
