import { byteSize } from '../../ground/text/byte-size';
import { countName } from './counts';
import type { Figures } from './figures';
import type { Run } from './inside/measure-run';
import { plotSeries, type Point } from './plot-series';
import type { ECharts } from './plotting';
import { arrayBytes } from './v8-layout';

const WIDTH = 960;
const HEIGHT = 540;
const FONT_SIZE = 18;

/** Both axes logarithmic: the array rises, the generator stays where it is. */
export function growthSvg(rows: Figures['rows'], echarts: ECharts): string {
  const { array, extrapolated, generator } = plotSeries(rows);
  return drawn(echarts, {
    xAxis: countAxis('numbers', rows[0]!.count, rows.at(-1)!.count),
    yAxis: SIZE_AXIS,
    series: [
      // First, so that the last measured point covers its first.
      line(extrapolated, { hue: 'bad', guessed: true, name: 'does not fit', side: 'right' }),
      line(array, { hue: 'bad', name: 'array', side: 'left' }),
      line(generator, { hue: 'good', name: 'generator', side: 'top' }),
    ],
  });
}

/** One generator on its way, beside what the values that have gone by would take in an array. */
export function onTheWaySvg({ paused, values }: Run, echarts: ECharts): string {
  const gone = paused.map(({ at }): Point => [at, arrayBytes(at)]);
  const retained = paused.map(({ at, bytes }): Point => [at, bytes]);
  return drawn(echarts, {
    xAxis: countAxis('values that have gone by', 1, values),
    yAxis: SIZE_AXIS,
    series: [
      line(gone, { hue: 'dim', guessed: true, name: '8 B for each', side: 'left' }),
      line(retained, { hue: 'good', name: 'the generator', side: 'top' }),
    ],
  });
}

/** Colours are named, so that the page's style decides, in light and in dark. */
function colour(name: string): string {
  return `var(--${name})`;
}

function drawn(echarts: ECharts, option: object): string {
  const chart = echarts.init(null, null, {
    renderer: 'svg',
    ssr: true,
    width: WIDTH,
    height: HEIGHT,
  });
  try {
    chart.setOption({
      animation: false,
      backgroundColor: colour('ground'),
      textStyle: { fontFamily: 'system-ui, sans-serif', fontSize: FONT_SIZE },
      grid: { left: 100, right: 150, top: 50, bottom: 75 },
      ...option,
    });
    return chart.renderToSVGString();
  } finally {
    // Without it a timer keeps the process alive.
    chart.dispose();
  }
}

const LABEL = { color: colour('ink'), fontSize: FONT_SIZE };

const AXIS = {
  nameTextStyle: LABEL,
  axisLine: { show: true, lineStyle: { color: colour('dim') } },
  axisTick: { lineStyle: { color: colour('dim') } },
  splitLine: { lineStyle: { color: colour('line') } },
};

function countAxis(name: string, min: number, max: number): object {
  return {
    ...AXIS,
    type: 'log',
    min,
    max,
    name,
    nameLocation: 'middle',
    nameGap: 42,
    axisLabel: { ...LABEL, formatter: shortName },
  };
}

const SIZE_AXIS = {
  ...AXIS,
  type: 'log',
  min: 10,
  name: 'bytes retained',
  nameTextStyle: { ...LABEL, align: 'left', padding: [0, 0, 0, -90] },
  axisLabel: { ...LABEL, formatter: (bytes: number) => byteSize(bytes).replace('.0', '') },
};

interface Look {
  readonly hue: 'good' | 'bad' | 'dim';
  readonly name: string;
  /** Where the name stands: right of the last point, or beside one in the middle. */
  readonly side: 'left' | 'top' | 'right';
  /** Not measured: dashed, with hollow points. */
  readonly guessed?: boolean;
}

/** Off a line that rises through the point. */
const ABOVE = { offset: [0, -10] };

function line(points: readonly Point[], { hue, name, side, guessed = false }: Look): object {
  const named = side === 'right' ? points.length - 1 : Math.floor(points.length / 2);
  return {
    type: 'line',
    silent: true,
    symbol: hue === 'good' ? 'circle' : 'rect',
    symbolSize: 11,
    itemStyle: {
      color: colour(guessed ? 'ground' : hue),
      borderColor: colour(hue),
      borderWidth: 2,
    },
    lineStyle: { color: colour(hue), width: 3, type: guessed ? 'dashed' : 'solid' },
    label: { position: side, distance: 12, color: colour(hue), fontSize: FONT_SIZE + 2 },
    data: points.map((value, index) => ({
      value,
      label: { show: index === named, formatter: name, ...(side === 'left' && ABOVE) },
    })),
  };
}

/** `1 k`, as there is no room for `1 thousand`. */
function shortName(count: number): string {
  return countName(count).replace('thousand', 'k').replace('million', 'M').replace('billion', 'bn');
}
