import { fit } from './fit';
import { Scroll } from './scroll';

const parts = {
  head: ['head', ''],
  note: ['note', ''],
  body: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
  paths: ['', 'paths'],
  keys: ['', 'keys'],
};
const size = (rows: number) => ({ rows, columns: 80 });

it('shows all that there is room for', () => {
  expect(fit(parts, size(19))).toHaveLength(18);
});

it('cuts the body, and only that, where there is less', () => {
  const body = Array.from({ length: 20 }, (_, index) => `${index}`);
  expect(fit({ ...parts, body }, size(25))).toEqual([
    ...parts.head,
    ...parts.note,
    ...body.slice(0, 15),
    '  … 5 more lines: a shows all',
    ...parts.paths,
    ...parts.keys,
  ]);
});

it('leaves the paths out before the body gets small', () => {
  const lines = fit(parts, size(16));

  expect(lines).not.toContain('paths');
  expect(lines).toContain('8');
});

it('cuts a long note before the body disappears, and never the heading', () => {
  const note = Array.from({ length: 30 }, (_, index) => `note ${index}`);
  const lines = fit({ ...parts, note }, size(14));

  expect(lines).toHaveLength(13);
  expect(lines.slice(0, 3)).toEqual(['head', '', 'note 0']);
  expect(lines).toContain('3');
  expect(lines.at(-1)).toBe('keys');
});

it('counts the failures that are cut', () => {
  const body = ['  ✗ a', '', '      why', '', '  ✗ b', '  ✗ c', '  ✗ d'];

  expect(fit({ head: [], body, keys: [] }, size(7))).toContain('  … 2 more failures: a shows all');
  expect(fit({ head: [], body, keys: [] }, size(4))).toContain(
    '  … the rest of this message, 3 more failures: a shows all',
  );
});

it('shows no half of a name', () => {
  const body = ['title', '  ✗ a', '  ✗ a name of', '    two rows', '  ✗ c'];

  expect(fit({ head: [], body, keys: [] }, size(5))).toEqual([
    ...['title', '  ✗ a'],
    '  … 2 more failures: a shows all',
  ]);
});

it('counts the rows that a long line takes', () => {
  const long = { head: ['head'], body: ['one two three four', 'five'], keys: ['keys'] };

  expect(fit(long, { rows: 6, columns: 10 })).toEqual([
    'head',
    'one two',
    'three four',
    'five',
    'keys',
  ]);
});

it('shows something even where there is no room at all', () => {
  expect(fit(parts, size(3))).toContain('  … 10 more lines: a shows all');
});

it('shows the part of a body that is in view, and says which', () => {
  const scroll = new Scroll();
  const shown = () => fit({ head: ['head'], body: parts.body, scroll, keys: ['keys'] }, size(7));
  expect(shown()).toEqual(['head', ...['1', '2', '3'], '  … lines 1–3 of 10', 'keys']);

  scroll.press('pagedown');
  expect(shown()).toContain('4');
  scroll.press('end');
  expect(shown().slice(1, 4)).toEqual(['8', '9', '10']);
  scroll.press('up');
  expect(shown().slice(1, 4)).toEqual(['7', '8', '9']);
  scroll.press('home');
  scroll.press('up');
  expect(shown().slice(1, 4)).toEqual(['1', '2', '3']);
});

it('moves the view no further than a line needs', () => {
  const scroll = new Scroll();
  const shown = (line: number): string[] => {
    scroll.keepInView(line);
    return fit({ head: [], body: parts.body, scroll, keys: [] }, size(6)).slice(0, -1);
  };

  expect(shown(0)).toEqual(['1', '2', '3', '4']);
  expect(shown(2)).toEqual(['1', '2', '3', '4']);
  expect(shown(5)).toEqual(['4', '5', '6', '7']);
  expect(shown(9)).toEqual(['7', '8', '9', '10']);
  expect(shown(7)).toEqual(['7', '8', '9', '10']);
  expect(shown(0)).toEqual(['1', '2', '3', '4']);
});
