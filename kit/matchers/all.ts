export { toBeItsOwnIterator } from './to-be-its-own-iterator';
export { toBeCompleted, toBeYielded } from './to-be-yielded';
export { toBeOpen, toHaveBeenClosed } from './to-have-been-closed';
export { toHaveBeenReadAtMost } from './to-have-been-read-at-most';
export { toHavePulled } from './to-have-pulled';
export { toRunInOrder } from './to-run-in-order';
export { toStayCompleted } from './to-stay-completed';
export { toStayFlat } from './to-stay-flat';
export { toYield } from './to-yield';
