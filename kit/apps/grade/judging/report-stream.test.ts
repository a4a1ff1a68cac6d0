import { ReportStream } from './reports';

const NONCE = 'n0nce';
const line = (report: unknown): string => `${NONCE}${JSON.stringify(report)}\n`;

function heard(...texts: string[]): ReportStream {
  const stream = new ReportStream(NONCE);
  for (const text of texts) stream.hear(text);
  return stream;
}

it('takes reports wherever they are cut, and leaves out signs of life', () => {
  const text =
    line({ kind: 'start', test: 'a › b' }) + line({ kind: 'beat' }) + line({ kind: 'end' });
  const { reports, hasIntruder } = heard(...text);

  expect(reports).toEqual([{ kind: 'start', test: 'a › b' }, { kind: 'end' }]);
  expect(hasIntruder).toBe(false);
});

it('a line that is not finished is none', () => {
  expect(heard(line({ kind: 'end' }).trimEnd())).toMatchObject({ reports: [], hasIntruder: false });
});

it.each([
  ['has no nonce', '{"kind":"end"}\n'],
  ['is no JSON', `${NONCE}{"kind":\n`],
  ['was torn by another', line({ kind: 'end' }).replace('nd"', `n${line({ kind: 'end' })}d"`)],
  ['is of no kind', line({ kind: 'gift' })],
  ['lacks something', line({ kind: 'done', test: 'a' })],
  ['has something more', line({ kind: 'end', more: 1 })],
  ['has another shape', line({ kind: 'tests', tests: 5 })],
  ['counts below nothing', line({ kind: 'done', test: 'a', ran: true, assertions: -1 })],
  ['has too long a text', line({ kind: 'reached', what: 'x'.repeat(10_000) })],
  ['has too many tests', line({ kind: 'tests', tests: Array(10_000).fill('a') })],
  ['is nested deeply', `${NONCE}${'['.repeat(100_000)}\n`],
])('a line that %s is not the judge’s, and the others count', (_what, text) => {
  const { reports, hasIntruder } = heard(line({ kind: 'beat' }), text, line({ kind: 'end' }));

  expect(reports).toContainEqual({ kind: 'end' });
  expect(hasIntruder).toBe(true);
});

it('stops listening to what has no end', () => {
  const flood = heard(...Array<string>(100).fill(line({ kind: 'beat' }).repeat(5_000)));
  const oneLine = heard(...Array<string>(10).fill('x'.repeat(60_000)));

  expect([flood.isFull, flood.hasIntruder]).toEqual([true, true]);
  expect([oneLine.isFull, oneLine.hasIntruder]).toEqual([true, true]);
});
