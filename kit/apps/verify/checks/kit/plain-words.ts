interface Rule {
  readonly pattern: RegExp;
  readonly instead: string;
}

/** Words that are hard to read if English is your second language, and what to write instead. */
const RULES: readonly Rule[] = [
  { pattern: /\banew\b/i, instead: 'again' },
  { pattern: /\bat\s+once\b/i, instead: 'immediately, at the same time' },
  { pattern: /\bleft\s+out\s+of\s+account\b/i, instead: 'ignored' },
  { pattern: /\b(?:is|are|was|were|been?)\s+told\b/i, instead: 'is shown, is reported, gets' },
  { pattern: /\bwho(?:so)?ever\b/i, instead: 'anyone who, if you' },
  { pattern: /\bone\s+who\b/i, instead: 'anyone who, if you' },
  { pattern: /\blest\b/i, instead: 'so that … not' },
  { pattern: /\b(?<!\ba\s)save\s+that\b/i, instead: 'except that' },
  { pattern: /\bof\s+(?:its|their|your|his|her|my|our|one['’]s)\s+own\b/i, instead: 'its own …' },
  { pattern: /\bmeanwhile\b/i, instead: 'in the meantime' },
  { pattern: /\bheld\s+against\b/i, instead: 'compared with' },
  { pattern: /\b(?:is|are|was|were)\s+to\s+be\b/i, instead: 'must be, should be, will be' },
  { pattern: /\bno\s+\w+\s+that\s+no\b/i, instead: 'every … must …' },
  // A sentence that begins with "Who" and is not a question.
  { pattern: /(?<=(?:^|[-.:;!?*#|])\s*)Who\s(?![^.?!]*\?)/, instead: 'if you, anyone who' },
];

/** A place where a text uses one of these words. */
export interface HardWord {
  /** From 1. */
  readonly line: number;
  readonly word: string;
  readonly instead: string;
}

/** Finds the words that the kata does not use, in the order of the text. A phrase may continue on the next line. */
export function hardWords(text: string): HardWord[] {
  // A blank is as long as the text it replaces, so that a match has the same position in both texts.
  const prose = text
    .replaceAll(/@rejectedBy [^\n]*/g, blank)
    .replaceAll(/\n[ \t]*(?:\*(?!\/)|\/\/)?/g, blank);
  const matches = RULES.flatMap(({ pattern, instead }) =>
    [...prose.matchAll(new RegExp(pattern, `g${pattern.flags}`))].map((match) => ({
      match,
      instead,
    })),
  );
  return matches
    .sort((a, b) => a.match.index - b.match.index)
    .map(({ match: { 0: word, index }, instead }) => ({
      line: text.slice(0, index).split('\n').length,
      word: word.trim().replaceAll(/\s+/g, ' '),
      instead,
    }));
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}
