/** How soon a browser connects again after the connection was lost. */
export const RETRY_MS = 1_000;

/** How often the server says that it is still there. */
export const BEAT_MS = 10_000;

/** A page that has heard nothing for so long has missed two beats: its connection is dead, whatever the browser says. */
export const SILENCE_MS = 2.5 * BEAT_MS;
