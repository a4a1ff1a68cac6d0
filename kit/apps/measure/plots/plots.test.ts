import { stripVTControlCharacters } from 'node:util';
import { Markup } from '../../../ground/page/markup';
import { figuresPage } from '../figures-page';
import { FIGURES } from '../fixtures/figures';
import { powersOn, shareOf } from './log-axis';
import { growthSvg, onTheWaySvg, svgFile } from './svg-plot';
import { terminalPlot } from './terminal-plot';

/** The paths of a picture, in the order in which they are drawn, each with its points. */
function pathsOf({ text }: Markup) {
  return [...text.matchAll(/<path d="M([^"]*)"[^>]* stroke="var\(--(\w+)\)"([^>]*)>/g)].map(
    ([, points = '', hue, rest = '']) => ({
      hue,
      isDashed: rest.includes('stroke-dasharray'),
      points: points.split('L').map((point) => point.split(' ').map(Number)),
    }),
  );
}

it('both axes are logarithmic, and what is extrapolated is dashed', () => {
  const paths = pathsOf(growthSvg(FIGURES.rows));

  // Sizes from 10 B to 10 GB, counts from a thousand to a billion: each power of ten takes as much as any other.
  const perSize = (400 - 50) / 9;
  const heightOf = (bytes: number) => 400 - perSize * (Math.log10(bytes) - 1);
  expect(paths.map(({ hue, isDashed }) => [hue, isDashed])).toEqual([
    ['bad', true],
    ['bad', false],
    ['good', false],
  ]);
  expect(paths.map(({ points }) => points.map(([x]) => x))).toEqual([
    [110, 610],
    [110],
    [110, 610],
  ]);
  const heights = paths.flatMap(({ points }) => points.map(([, y]) => y));
  [10_360, 8_000_000_048, 10_360, 136, 136].forEach((bytes, index) => {
    expect(heights[index]).toBeCloseTo(heightOf(bytes), 0);
  });
});

it('every power of ten on an axis has its line, at equal distances', () => {
  const { text } = growthSvg(FIGURES.rows);

  expect(text.match(/<line /g)).toHaveLength(10 + 7);
  expect(powersOn({ from: 1_000, to: 1e9 })).toEqual([1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]);
  expect(shareOf({ from: 1, to: 10_000 }, 100)).toBe(0.5);
  expect(text).toContain('>10 GB</text>');
  expect(text).toContain('>1 bn</text>');
});

it('a generator on its way is drawn beside what its values would take', () => {
  const paths = pathsOf(onTheWaySvg(FIGURES.rows.at(-1)!.generator));

  expect(paths.map(({ hue, isDashed }) => [hue, isDashed])).toEqual([
    ['dim', true],
    ['good', false],
  ]);
  const [, generator] = paths;
  expect(new Set(generator!.points.map(([, y]) => y)).size).toBe(1);
});

it('the page holds the plots, the tables and all figures', () => {
  const html = figuresPage(FIGURES);

  expect(html).toContain(growthSvg(FIGURES.rows).text);
  expect(html).toContain(onTheWaySvg(FIGURES.rows.at(-1)!.generator).text);
  expect(html.match(/<table>/g)).toHaveLength(4);
  const [, data] = /<script type="application\/json" id="figures">(.*?)<\/script>/s.exec(html)!;
  expect(JSON.parse(data!)).toEqual(FIGURES);
});

it('a plot in its own file brings the colours of light and dark along', () => {
  const svg = svgFile(new Markup('<svg viewBox="0 0 1 1"><g></g></svg>'));

  expect(svg).toMatch(/^<svg viewBox="0 0 1 1">\n<style>\n:root \{[^]*<\/style><g>/);
  expect(svg).toContain('--good:');
  expect(svg).toContain('prefers-color-scheme: dark');
  expect(svg).not.toContain('body');
});

it('in a terminal logarithms are plotted, with a legend that marks what is extrapolated', () => {
  expect(stripVTControlCharacters(terminalPlot(FIGURES.rows))).toMatchInlineSnapshot(`
    "Bytes retained by how many numbers, both axes logarithmic
     10 GB ┤                                                           ~~
           │                                                      ~~~~~
      1 GB ┤                                                 ~~~~~
           │                                            ~~~~~
    100 MB ┤                                       ~~~~~
           │                                 ~~~~~~
     10 MB ┤                            ~~~~~
           │                       ~~~~~
      1 MB ┤                  ~~~~~
           │             ~~~~~
    100 KB ┤        ~~~~~
           │   ~~~~~
     10 KB ┤#~~
           │
      1 KB ┤
           │
     100 B ┤ooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo
           └┬─────────┬─────────┬─────────┬─────────┬─────────┬─────────┬
           1K        10K      100K       1M        10M      100M       1B
      # array   o generator   ~ array, extrapolated
    "
  `);
});
