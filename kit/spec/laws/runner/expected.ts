import { describeWait, type Plan, type Reaction } from './plan';
import type { Seen } from './runner';

/** What must happen according to a plan, computed from the plan alone. */
export function expectedBy({ waits, end, cleanup }: Plan): Seen[] {
  const seen: Seen[] = [];
  let ending: Exclude<Reaction, { kind: 'goes on' | 'lets it out' }> = end;
  for (const wait of waits) {
    const text = describeWait(wait);
    if ('value' in wait) {
      seen.push({ text, kind: 'brings', value: wait.value });
      continue;
    }
    seen.push({ text, kind: 'throws', value: wait.reason });
    if (wait.reaction.kind === 'goes on') continue;
    ending =
      wait.reaction.kind === 'lets it out' ? { kind: 'throws', error: wait.reason } : wait.reaction;
    break;
  }
  for (const wait of cleanup) {
    const text = `finally: ${describeWait(wait)}`;
    seen.push(
      'value' in wait
        ? { text, kind: 'brings', value: wait.value }
        : { text, kind: 'throws', value: wait.reason },
    );
  }
  const text = 'the promise';
  seen.push(
    ending.kind === 'returns'
      ? { text, kind: 'resolves with', value: ending.value }
      : { text, kind: 'rejects with', value: ending.error },
  );
  return seen;
}
