/**
 * Makes a string of each type before it compares it: an array of one string then passes for that string.
 *
 * @misconception Two things whose texts are the same are the same.
 * @rejectedBy single-pass exhaustion › ofType() yields the very events of exactly this type
 */
import type { LogEvent } from '../solution';

export {
  batch,
  type LogEvent,
  parseJsonLines,
  pipeline,
  readChunks,
  type Row,
  toRows,
} from '../solution';

export function* ofType(
  events: Iterable<LogEvent>,
  type: string,
): Generator<LogEvent, void, unknown> {
  for (const event of events) if (String(event.type ?? '') === type) yield event;
}
