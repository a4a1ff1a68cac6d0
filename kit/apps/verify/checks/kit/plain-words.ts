/** Words that are hard to read if English is your second language, and what to write instead. */
const RULES: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\banew\b/i, 'again'],
  [/\bat\s+once\b/i, 'immediately, at the same time'],
  [/\bleft\s+out\s+of\s+account\b/i, 'ignored'],
  [/\b(?:is|are|was|were|been?)\s+told\b/i, 'is shown, is reported, gets'],
  [/\bwho(?:so)?ever\b/i, 'anyone who, if you'],
  [/\bone\s+who\b/i, 'anyone who, if you'],
  [/\blest\b/i, 'so that … not'],
  [/\b(?<!\ba\s)save\s+that\b/i, 'except that'],
  [/\bof\s+(?:its|their|your|his|her|my|our|one['’]s)\s+own\b/i, 'its own …'],
  [/\bmeanwhile\b/i, 'in the meantime'],
  [/\bheld\s+against\b/i, 'compared with'],
  [/\b(?:is|are|was|were)\s+to\s+be\b/i, 'must be, should be, will be'],
  [/\bno\s+\w+\s+that\s+no\b/i, 'every … must …'],
  // A sentence that begins with "Who" and is not a question.
  [/(?<=(?:^|[-.:;!?*#|])\s*)Who\s(?![^.?!]*\?)/, 'if you, anyone who'],
];

/**
 * Finds the words that the kata does not use, in the order of the text. A phrase may continue on the next line.
 *
 * @returns each with its line, from 1
 */
export function hardWords(text: string) {
  // A blank is as long as the text it replaces, so that a match has the same position in both texts.
  const prose = text
    .replaceAll(/@rejectedBy [^\n]*/g, blank)
    .replaceAll(/\n[ \t]*(?:\*(?!\/)|\/\/)?/g, blank);
  const matches = RULES.flatMap(([pattern, instead]) =>
    [...prose.matchAll(new RegExp(pattern, `g${pattern.flags}`))].map(({ 0: word, index }) => ({
      word,
      index,
      instead,
    })),
  );
  return matches
    .sort((a, b) => a.index - b.index)
    .map(({ word, index, instead }) => ({
      line: text.slice(0, index).split('\n').length,
      word: word.trim().replaceAll(/\s+/g, ' '),
      instead,
    }));
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}
