import { hardWords } from './plain-words';

it.each([
  ['it starts anew', 'anew', 'again'],
  ['all at once', 'at once', 'immediately, at the same time'],
  ['The reason is told.', 'is told', 'is shown, is reported, gets'],
  ['a class of its own', 'of its own', 'its own …'],
  ['Who stops asking has closed it.', 'Who', 'if you, anyone who'],
  ['It ends. Who asks, waits.', 'Who', 'if you, anyone who'],
])('"%s" has the word "%s"; "%s" is better', (text, word, instead) => {
  expect(hardWords(text)).toEqual([{ line: 1, word, instead }]);
});

it('a question may begin with "Who"', () => {
  expect(
    hardWords('## Who closes the source?\n\nThe reader who asks first. A newest one.'),
  ).toEqual([]);
});

it('a phrase is found across the lines of a comment, and has the number of its first line', () => {
  expect(hardWords('/**\n * Makes a class of its\n * own.\n */')).toEqual([
    { line: 2, word: 'of its own', instead: 'its own …' },
  ]);
});

it('words are reported in the order of the text', () => {
  expect(hardWords('meanwhile\nanew').map(({ line, word }) => `${line} ${word}`)).toEqual([
    '1 meanwhile',
    '2 anew',
  ]);
});

it('the name of a test in @rejectedBy is not prose', () => {
  expect(hardWords('/**\n * @rejectedBy closing › it ends at once\n */')).toEqual([]);
});
