import { fit } from './fit';

const parts = { top: ['top', ''], body: ['1', '2', '3', '4', '5', '6'], bottom: ['', 'keys'] };

it('shows all that there is room for', () => {
  expect(fit(parts, { rows: 11, columns: 80 })).toHaveLength(10);
});

it('cuts the body, and only that, where there is less', () => {
  expect(fit(parts, { rows: 10, columns: 80 })).toEqual([
    'top',
    '',
    '1',
    '2',
    '3',
    '4',
    '  … 2 more lines: a shows all',
    '',
    'keys',
  ]);
});

it('counts the rows that a long line takes', () => {
  const long = { ...parts, body: ['one two three four', 'five'] };

  expect(fit(long, { rows: 9, columns: 10 })).toEqual([
    'top',
    '',
    'one two',
    'three four',
    'five',
    '',
    'keys',
  ]);
});

it('shows something even where there is no room at all', () => {
  expect(fit(parts, { rows: 3, columns: 80 })).toContain('1');
});
