import { createColors } from 'picocolors';
import { terminalPicture } from './terminal-picture';

const pc = createColors(true);

it('draws each line, its colours and its escapes', () => {
  const svg = terminalPicture([`a ${pc.bold(pc.yellow('b'))} c`, '<T> & U'], 80);

  expect(svg).toContain('>a </tspan>');
  expect(svg).toContain('class="bold yellow">b</tspan>');
  expect(svg).toContain('class=""> c</tspan>');
  expect(svg).toContain('&lt;T&gt; &amp; U');
  // eslint-disable-next-line no-control-regex -- none may be left
  expect(svg).not.toMatch(/\u001B/);
});

it('asks for nothing from elsewhere', () => {
  expect(terminalPicture(['a'], 80)).not.toMatch(/href|url\(|@import/);
});
