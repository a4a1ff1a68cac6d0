/**
 * Keeps the first event of the wanted type, as an example of what the others look like.
 *
 * @misconception What does not grow cannot leak.
 * @rejectedBy bounded heap growth › not even the first event stays with them
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
  const examples = new Map<string, LogEvent>();
  for (const event of events) {
    if (event.type !== type) continue;
    if (!examples.has(type)) examples.set(type, event);
    yield event;
  }
}
