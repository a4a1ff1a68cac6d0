/**
 * What a paused, lazy computation may retain, in bytes. No right answer was seen to retain 0.4 MB, and most of them stay
 * below 0.1 MB. What it rejects: every tenth of 10,000 heavy values (1.1 MB), or a closure for each (1.1 MB).
 */
export const HEAP_LIMIT = 600_000;
