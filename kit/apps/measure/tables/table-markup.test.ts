import { tableMarkup } from './table-markup';

it('a table for a page says which cells name a row or a column', () => {
  const { text } = tableMarkup({
    title: 'A & B',
    head: ['', 'array'],
    rows: [['<n>', '8 B']],
    notes: ['A note.'],
  });

  expect(text).toContain('<h2>A &amp; B</h2>');
  expect(text).toContain('<th scope="col">array</th>');
  expect(text).toContain('<tr><th scope="row">&lt;n&gt;</th><td>8 B</td></tr>');
  expect(text).toContain('<p>A note.</p>');
});
