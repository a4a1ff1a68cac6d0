import { type Arbitrary, array, boolean, constantFrom, nat, oneof, record } from 'fast-check';

/** Lines that `JSON.parse` accepts. Each has rejected an answer that splits, trims or checks too much. */
const soundLine = constantFrom(
  '0',
  'null',
  'false',
  '""',
  '"two words"',
  '"a line\u2028separator"',
  '"a paragraph\u2029separator"',
  '"\u0085 is no line break"',
  '"東京 🏯"',
  '["sale",1250]',
  '[1,\r2]',
  '\t[1] \r',
);

const blankLine = constantFrom('', ' ', '\t', '\r', ' \t\r');

/** Lines that `JSON.parse` refuses. */
const malformedLine = constantFrom(
  '{',
  '1,',
  '"a',
  '[1]\v[2]',
  '[1]\f[2]',
  'undefined',
  '1 2',
  // `trim()` removes these as blanks, but `JSON.parse` rejects them.
  '\u00a0[1]',
  '\ufeff[1]',
  '[1]\f',
);

/** Lines of JSON and blank ones, as a text in pieces that are cut anywhere. */
export const anyJsonLines: Arbitrary<string[]> = inChunks(
  oneof({ arbitrary: soundLine, weight: 4 }, { arbitrary: blankLine, weight: 1 }),
);

/** The same with lines that are malformed. */
export const anyLines: Arbitrary<string[]> = inChunks(
  oneof(
    { arbitrary: soundLine, weight: 5 },
    { arbitrary: blankLine, weight: 2 },
    { arbitrary: malformedLine, weight: 1 },
  ),
);

/** What an event may be: types that begin alike, and fields that are 0, empty or missing. */
const anEvent = record(
  {
    // The last ones are no strings, but equal one when they are converted.
    type: constantFrom<unknown>(
      'sale',
      'sale-cancelled',
      'Sale',
      'refund',
      '',
      'caf\u00e9',
      'cafe\u0301',
      ['sale'],
      null,
      undefined,
    ),
    at: constantFrom('09:14', '', null),
    shop: constantFrom('Zürich', '', null),
    cents: constantFrom(99, 0, -1, null),
  },
  { requiredKeys: ['type'] },
);

/** Events. Some of the same objects come twice. */
export const anyEvents: Arbitrary<unknown[]> = array(anEvent, { maxLength: 7 }).map((events) =>
  events.flatMap((event, index) => (index % 3 === 2 ? [event, event] : [event])),
);

/** Events as lines of a text in pieces that are cut anywhere. */
export const anyEventLines: Arbitrary<string[]> = inChunks(
  anEvent.map((event) => JSON.stringify(event)),
);

function inChunks(lines: Arbitrary<string>): Arbitrary<string[]> {
  return record({
    lines: array(lines, { maxLength: 7 }),
    endsInBreak: boolean(),
    cuts: array(nat({ max: 60 }), { maxLength: 5 }),
  }).map(({ lines: all, endsInBreak, cuts }) => {
    const text = all.join('\n') + (endsInBreak && all.length > 0 ? '\n' : '');
    const places = [0, ...cuts.map((cut) => Math.min(cut, text.length)), text.length];
    places.sort((a, b) => a - b);
    // Two cuts in one place make an empty piece. That is allowed.
    return places.slice(1).map((end, index) => text.slice(places[index], end));
  });
}
