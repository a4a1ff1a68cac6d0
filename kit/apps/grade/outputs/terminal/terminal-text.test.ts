import { visible } from './terminal-text';

it.each([
  ['\u001B[2J', '\\u{1b}[2J'],
  ['\u009B31m', '\\u{9b}31m'],
  ['a\nb\r\tc\u0007', 'a\\u{a}b\\u{d}\\u{9}c\\u{7}'],
  ['\u202Eabc\u2066', '\\u{202e}abc\\u{2066}'],
  ['\u2028\uD800', '\\u{2028}\\u{d800}'],
  ['an\u200Bna\u00AD\u3164', 'an\\u{200b}na\\u{ad}\\u{3164}'],
  ['an\u200Dna1\uFE0F\u{E0041}', 'an\\u{200d}na1\\u{fe0f}\\u{e0041}'],
  [' anna\u00A0', '\\u{20}anna\\u{a0}'],
])('shows what would act on a terminal by its number: %j', (text, expected) => {
  expect(visible(text)).toBe(expected);
});

it('leaves names of all languages as they are', () => {
  expect(visible('Zoë 李小龍 שלום 👩🏽‍💻 ❤️')).toBe('Zoë 李小龍 שלום 👩🏽‍💻 ❤️');
});
