import { format } from 'pretty-format';
import { stripVTControlCharacters } from 'node:util';
import { withCauseExplained } from '../../../../judge/guard/sentences/engine-error';
import { failureKind } from '../../../../judge/failure-kind';
import { SUBMISSION } from './load';
import type { Failure } from '../report-schema';
import { BOUNDS } from './protocol';

const FRAME = new RegExp(`${SUBMISSION}([^():]{1,${BOUNDS.name}}):(\\d{1,9}):(\\d{1,9})`);

/** How to report something that was thrown. It may be anything, and hostile. */
export function failureOf(thrown: unknown): Failure {
  const stack = textIn(thrown, 'stack');
  const [, module, line, column] = FRAME.exec(stack) ?? [];
  return {
    message: messageOf(thrown),
    kind: failureKind(textIn(thrown, 'name'), read(thrown, 'matcherResult') !== undefined),
    ...(module === undefined
      ? {}
      : { place: { module, line: Number(line), column: Number(column) } }),
  };
}

function messageOf(thrown: unknown): string {
  const name = textIn(thrown, 'name');
  const message = textIn(thrown, 'message');
  const text =
    message === ''
      ? `thrown: ${shown(thrown)}`
      : /^(?:|Error|StoppedByGuard|PulledPastBudget|AssertionError)$/.test(name)
        ? message
        : `${name}: ${message}`;
  return stripVTControlCharacters(withCauseExplained(text)).slice(0, BOUNDS.message);
}

/** What a property holds need not be text. */
function textIn(thrown: unknown, key: string): string {
  const text = read(thrown, key);
  return typeof text === 'string' ? text : '';
}

/** A getter or a proxy may throw. */
function read(thrown: unknown, key: string): unknown {
  try {
    return (thrown as Record<string, unknown> | undefined | null)?.[key];
  } catch {
    return undefined;
  }
}

function shown(thrown: unknown): string {
  try {
    return format(thrown, { maxDepth: 3 });
  } catch {
    return 'something that cannot be shown';
  }
}
