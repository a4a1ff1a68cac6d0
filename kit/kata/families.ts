/** The family whose tests measure memory. */
export const HEAP_FAMILY = 'bounded heap growth';

/** The top-level `describe` blocks of every spec, in their order. */
export const FAMILIES = [
  'laziness',
  'single-pass exhaustion',
  'state preservation',
  'closing',
  HEAP_FAMILY,
] as const;
