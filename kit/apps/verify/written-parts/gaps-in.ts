import type { Finding } from '../finding';
import type { Documented } from './documented';

/** What a reader of the reference would miss. */
export function gapsIn({ name, file, kind, ...thing }: Documented): Finding[] {
  const missing = [
    ...(thing.text === '' ? ['a sentence'] : []),
    ...(thing.example === undefined && kind !== 'constant' ? ['an @example'] : []),
    ...[...thing.parameters, ...thing.options]
      .filter(({ text }) => text === undefined)
      .map((part) => `what \`${part.name}\` is`),
  ];
  if (missing.length === 0) return [];
  const reason = `the docstring of ${name} lacks ${missing.join(', ')}`;
  return [{ file, reason, fix: 'say it there' }];
}
