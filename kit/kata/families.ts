/** The top-level `describe` blocks of every spec, in their order. */
export const FAMILIES = [
  'laziness',
  'single-pass exhaustion',
  'state preservation',
  'closing',
  'bounded heap growth',
] as const;
