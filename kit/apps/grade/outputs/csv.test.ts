import { gradebook } from './csv';
import { sampleExercise, sampleNotBegun, sampleSubmission, sampleTest } from './sample';

const BOM = '\uFEFF';

/** The rows of a gradebook without its byte order mark. */
function rowsOf(...records: Parameters<typeof gradebook>[0]): string[] {
  return gradebook(records).slice(1).split('\r\n');
}

it('has a row for each submission and a column for each exercise', () => {
  const half = [sampleTest(), sampleTest({ passed: false })];
  const rows = rowsOf(
    sampleSubmission({
      exercises: [sampleExercise({ tests: half }), sampleNotBegun('05-lazy-map-filter', 12)],
    }),
    sampleSubmission({ name: 'bo', verdict: 'error', reasons: ['It is empty.'], exercises: [] }),
  );

  expect(rows).toEqual([
    '"name","verdict","points","out of","percent","04-infinite-sequences","05-lazy-map-filter","reasons"',
    '"ada","partial",1,14,7.1,1,,""',
    '"bo","error",0,0,0,,,"It is empty."',
    '',
  ]);
});

it('begins with a byte order mark, so that Excel reads names as they are', () => {
  expect(gradebook([])).toBe(`${BOM}"name","verdict","points","out of","percent","reasons"\r\n`);
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1'])('disarms the formula %j', (name) => {
  expect(rowsOf(sampleSubmission({ name })).join('\r\n')).toContain(`"'${name}","pass"`);
});

it.each([
  ['O’Neil, "Max"', '"O’Neil, ""Max""","pass"'],
  ['שלום', '"שלום","pass"'],
  ['𝒜da 👩‍💻', '"𝒜da 👩‍💻","pass"'],
])('keeps the name %j', (name, cells) => {
  expect(gradebook([sampleSubmission({ name })])).toContain(cells);
});

it.each([
  ['\t=1', '"\\u{9}=1","pass"'],
  ['\n=1', '"\\u{a}=1","pass"'],
  [' =1', '"\\u{20}=1","pass"'],
  ['two\nlines', '"two\\u{a}lines","pass"'],
  ['bell\u0007 and escape\u001B[31m', '"bell\\u{7} and escape\\u{1b}[31m","pass"'],
  ['an\u200Bna', '"an\\u{200b}na","pass"'],
])('shows what is hidden in the name %j', (name, cells) => {
  expect(gradebook([sampleSubmission({ name })])).toContain(cells);
});

it('sends nothing to the terminal on which it is looked at', () => {
  const exercise = sampleExercise({ reasons: ['reached for \u001B]0,owned\u0007'] });

  expect(gradebook([sampleSubmission({ exercises: [exercise] })])).toContain(
    '"04: reached for \\u{1b}]0,owned\\u{7}"',
  );
});

it('reasons stay in their cell, whatever a spreadsheet takes for a separator', () => {
  const exercise = sampleExercise({ reasons: ['it said "a;=1\t=2\n=3"', 'and more'] });

  expect(gradebook([sampleSubmission({ reasons: ['-1'], exercises: [exercise] })])).toContain(
    `"'-1 | 04: it said ""a,=1 =2 =3"" | 04: and more"`,
  );
});

it('does not round up to 100 percent', () => {
  const record = sampleSubmission({ points: 1_999, outOf: 2_000, verdict: 'partial' });

  expect(gradebook([record])).toContain('"partial",1999,2000,99.9,');
});
