import { figuresPage } from './figures-page';
import { FIGURES } from './fixtures/figures';
import type { AsciiPlot, ECharts } from './plotting';
import { svgFile } from './svg-file';
import { growthSvg, onTheWaySvg } from './svg-plot';
import { terminalPlot } from './terminal-plot';

interface Option {
  readonly xAxis: { readonly type: string };
  readonly yAxis: { readonly type: string };
  readonly series: readonly {
    readonly data: readonly { readonly value: readonly [number, number] }[];
    readonly lineStyle: { readonly type: string };
  }[];
}

/** Stands for the library, which no test installs: it keeps what it was asked to draw. */
function recordingECharts() {
  const options: Option[] = [];
  let disposals = 0;
  const echarts: ECharts = {
    init: () => ({
      setOption: (option) => void options.push(option as Option),
      renderToSVGString: () => `<svg viewBox="0 0 1 1"><!-- plot ${options.length} --></svg>`,
      dispose: () => void (disposals += 1),
    }),
  };
  return { echarts, options, disposals: () => disposals };
}

it('both axes are logarithmic, and what is extrapolated is dashed', () => {
  const { echarts, options, disposals } = recordingECharts();

  growthSvg(FIGURES.rows, echarts);

  const { xAxis, yAxis, series } = options[0]!;
  expect([xAxis.type, yAxis.type]).toEqual(['log', 'log']);
  expect(series.map(({ data }) => data.map(({ value }) => value))).toEqual([
    [
      [1_000, 10_360],
      [1_000_000_000, 8_000_000_048],
    ],
    [[1_000, 10_360]],
    [
      [1_000, 136],
      [1_000_000_000, 136],
    ],
  ]);
  expect(series.map(({ lineStyle }) => lineStyle.type)).toEqual(['dashed', 'solid', 'solid']);
  expect(disposals()).toBe(1);
});

it('the page holds the plots, the tables and all figures', () => {
  const { echarts } = recordingECharts();

  const html = figuresPage(FIGURES, {
    growth: (rows) => growthSvg(rows, echarts),
    onTheWay: (run) => onTheWaySvg(run, echarts),
  });

  expect(html).toContain('<!-- plot 1 -->');
  expect(html).toContain('<!-- plot 2 -->');
  expect(html.match(/<table>/g)).toHaveLength(4);
  const [, data] = /<script type="application\/json" id="figures">(.*?)<\/script>/s.exec(html)!;
  expect(JSON.parse(data!)).toEqual(FIGURES);
});

it('a plot in its own file brings the colours of light and dark along', () => {
  const svg = svgFile('<svg viewBox="0 0 1 1"><g></g></svg>');

  expect(svg).toMatch(/^<svg viewBox="0 0 1 1">\n<style>\n:root \{[^]*<\/style><g>/);
  expect(svg).toContain('--good:');
  expect(svg).toContain('prefers-color-scheme: dark');
  expect(svg).not.toContain('body');
});

it('in a terminal logarithms are plotted, with a legend that marks what is extrapolated', () => {
  const calls: Parameters<AsciiPlot>[] = [];
  const plot: AsciiPlot = (...args) => {
    calls.push(args);
    return 'drawn';
  };

  const text = terminalPlot(FIGURES.rows, plot);

  const [[lines]] = calls as [Parameters<AsciiPlot>];
  expect(lines.map((points) => points.map(([x, y]) => [x, Math.round(y)]))).toEqual([
    [
      [3, 4],
      [9, 10],
    ],
    [
      [3, 2],
      [9, 2],
    ],
  ]);
  expect(text).toContain('drawn\n  # array   o generator   ~ array, extrapolated');
});
