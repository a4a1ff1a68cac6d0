import { judgedBy } from './judged-by';
import { cleanups } from './views';

/** If it has begun, it cleans up once and immediately, whatever ends it. If it never began, it does not clean up. */
export const cleansUpOnce = judgedBy(({ cleanup }) => cleanups(cleanup), {
  why: 'If the body has begun, it must clean up once, however it is left. Before that, nothing needs cleaning up.',
  look: 'the step marked ▸. Only `finally` runs on every way out, and only if the body is inside its `try`.',
});
