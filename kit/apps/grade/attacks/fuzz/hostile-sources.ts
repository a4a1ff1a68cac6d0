import * as fc from 'fast-check';

const WORDS = [
  ...'export const function* yield yield* async await class extends type interface'.split(' '),
  ...'enum namespace declare import from infer keyof satisfies as is asserts new'.split(' '),
  ...'fibonacci take x T _ #x $ constructor __proto__ this super using default'.split(' '),
  ...'= => ( ) { } [ ] < > , ; : ? ?. ... . @ ! | &'.split(' '),
  ...String.raw`0 1n 0x .5 'a' ' " /x/g / // /* */ \ `.trim().split(' '),
  ...['`', '${', '\u2028', '\uFEFF', '\n', '<x />', '// @ts-nocheck\n'],
  ...['/// <reference path="/etc/passwd" />\n', '/// <reference types="node" />\n'],
];

const REFERENCE = `export function* fibonacci(): Generator<bigint, never, unknown> {
  let [current, next] = [0n, 1n];
  while (true) {
    yield current;
    [current, next] = [next, current + next];
  }
}
`;

/** Source code. Some of it is nearly right, most is not. */
export const sourceTexts = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join('')),
  fc
    .tuple(fc.nat({ max: REFERENCE.length }), fc.nat({ max: 20 }), fc.constantFrom(...WORDS))
    .map(([at, length, word]) => REFERENCE.slice(0, at) + word + REFERENCE.slice(at + length)),
  fc
    .tuple(fc.constantFrom(...WORDS), fc.nat({ max: 2_000 }), fc.constantFrom(...WORDS))
    .map(([word, times, end]) => `${word} `.repeat(times) + end),
  fc.string({ unit: 'binary', maxLength: 300 }),
);
