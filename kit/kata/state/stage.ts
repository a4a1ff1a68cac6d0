/** How far an exercise is. `changed`: its code or its spec is not the one that was judged last. */
export type Stage = 'not begun' | 'begun' | 'changed' | 'done';
