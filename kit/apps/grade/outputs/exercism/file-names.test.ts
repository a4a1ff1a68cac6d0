import { fileNames } from './file-names';

function one(name: string): string {
  return fileNames([name]).get(name)!;
}

it.each(['ada', 'group_2-b', 'Zoë', '李小龍', 'O'])('leaves %s as it is', (name) => {
  expect(one(name)).toBe(name);
});

it.each([
  '',
  '.',
  '..',
  '../../etc/passwd',
  'CON',
  'nul',
  'com1',
  'LPT²',
  'a:b',
  'trailing.',
  'trailing ',
  'a\\b|c?*"<>',
  '\u0000\u001B[2J',
  '\u202Eada',
  '\uD800',
  '-rf --x',
  'x'.repeat(500),
  '𝒜'.repeat(100),
])('makes %j safe and keeps it apart', (name) => {
  expect(one(name)).toMatch(/^[\p{L}\p{M}\p{N}_-]{0,60}-[0-9a-f]{16}$/u);
});

it('names that some file systems treat as one get separate names', () => {
  const names = ['Ada', 'ada', 'Zo\u00EB', 'Zoe\u0308', 'a:b', 'a?b', 'a-b', 'CON', 'con', 'bo'];
  const found = [...fileNames(names).values()].map((name) => name.normalize('NFKC').toLowerCase());

  expect(new Set(found).size).toBe(names.length);
  expect(found).toContain('bo');
});

it('a name cannot be chosen that another one is given', () => {
  const given = one('a:b');

  expect(fileNames(['a:b', given]).get(given)).not.toBe(given);
});

it('names of which half the digits are the same are kept apart', () => {
  const names = ['Miller, Anna', 'Miller!~.,:...  ,  Anna'];

  expect(new Set(fileNames(names).values()).size).toBe(2);
});
