import * as v from 'valibot';

/** The requests of the page. None of them names a file or a command. */
export const Action = v.variant('action', [
  v.object({ action: v.picklist(['runAgain', 'next', 'previous', 'showHint', 'clear', 'reset']) }),
  v.object({ action: v.picklist(['edit', 'reveal']) }),
  v.object({ action: v.literal('chooseEditor'), index: v.number() }),
  v.object({ action: v.literal('open'), exercise: v.string() }),
]);
