import { type Arbitrary, array, constantFrom } from 'fast-check';
import { show } from '../../matchers/show';
import type { Argument } from './argument';

const CUT = Symbol('where a chunk ends');

/** Line ends, characters that look like one, blanks, and characters that careless code drops. */
const pieces = [
  'a',
  '\n',
  '\r',
  '\r\n',
  'b',
  ' ',
  '\t',
  '\f',
  '\v',
  '\u0085',
  '\u2028',
  '\uFEFF',
  '\0',
  // Two characters that look like one: é.
  'e\u0301',
  '💡',
];

/** A text in chunks, some of them empty. It is cut anywhere except inside a character. */
export const anyCutText: Arbitrary<Argument<readonly string[]>> = array(
  constantFrom<(string | typeof CUT)[]>(...pieces, '\n', '\r', CUT, CUT, CUT),
  { maxLength: 24, size: 'max' },
).map((parts) => {
  const chunks = [''];
  for (const part of parts) {
    if (part === CUT) chunks.push('');
    else chunks.push((chunks.pop() ?? '') + part);
  }
  return { text: chunks.map(show).join(', '), make: () => chunks };
});
