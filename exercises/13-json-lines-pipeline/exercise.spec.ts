import fs, { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type LogEvent,
  ofType,
  parseJsonLines,
  pipeline,
  readChunks,
  toRows,
} from '#kata/13-json-lines-pipeline';
import { collect, compareIteration, countedSource } from '#kit';

const EVENTS: readonly LogEvent[] = Object.freeze([
  Object.freeze({ type: 'sale', at: '09:14', shop: 'Zürich', cents: 1_250 }),
  Object.freeze({ type: 'refund', at: '09:20', shop: 'København', cents: 400 }),
  Object.freeze({ type: 'sale', at: '09:31', shop: '東京 🏯', cents: 99 }),
  Object.freeze({ type: 'sale', at: '09:58', shop: 'Łódź 🧵', cents: 2_800 }),
]);
const LINES = Object.freeze(EVENTS.map((event) => `${JSON.stringify(event)}\n`));
const TEXT = LINES.join('');

describe('laziness', () => {
  it('calling the stages and the pipeline pulls nothing', () => {
    const chunks = countedSource(LINES);
    const all = countedSource(EVENTS);
    const sales = countedSource(EVENTS);
    const parsed = countedSource(LINES);

    pipeline(chunks, 'sale', 2);
    parseJsonLines(parsed);
    ofType(all, 'sale');
    toRows(sales);

    expect(chunks).toHavePulled(0, "pipeline(chunks, 'sale', 2)");
    expect(parsed).toHavePulled(0, 'parseJsonLines(chunks)');
    expect(all).toHavePulled(0, "ofType(events, 'sale')");
    expect(sales).toHavePulled(0, 'toRows(events)');
  });

  it('an event comes out as soon as the chunk that ends its line is in', () => {
    const [first = '', second = '', third = ''] = LINES;
    const chunks = countedSource([first.slice(0, 20), first.slice(20) + second, third]);
    const events = parseJsonLines(chunks);

    events.next();
    events.next();

    expect(chunks).toHavePulled(2, 'next() for the two lines of two chunks');
  });

  it('lines are parsed one at a time: those before a malformed one come out first', () => {
    const chunk = `${LINES[0]}${LINES[1]}{"type":"sale",\n${LINES[2]}`;

    const [first, second] = told(parseJsonLines([chunk]));

    expect([first, second]).toEqual(EVENTS.slice(0, 2));
  });

  it('a batch pulls no more chunks than it takes to fill it', () => {
    const chunks = countedSource(LINES);
    const batches = pipeline(chunks, 'sale', 2);

    batches.next();

    expect(chunks).toHavePulled(3, 'next() for two sales, with a refund between them');
  });
});

describe('single-pass exhaustion', () => {
  it('the pipeline yields the rows of one type in batches, the last with what is left', () => {
    const batches = pipeline(LINES, 'sale', 2);

    expect(batches).toYield([
      [
        ['09:14', 'Zürich', 1_250],
        ['09:31', '東京 🏯', 99],
      ],
      [['09:58', 'Łódź 🧵', 2_800]],
    ]);
  });

  it('a file gives the same events, however few bytes are read at a time', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kata-13-'));
    const file = join(folder, 'events.jsonl');
    try {
      writeFileSync(file, TEXT);

      const closeFile = jest.spyOn(fs, 'closeSync');
      const read = [1, 7, 65_536].map((bytes) =>
        collect(told(parseJsonLines(readChunks(file, bytes))), 100),
      );
      const filesClosed = closeFile.mock.calls.length;
      closeFile.mockRestore();

      for (const events of read) expect(events).toYield(EVENTS);
      expect(filesClosed).toBe(3);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('the last line counts, with or without a line break behind it', () => {
    expect(told(parseJsonLines([TEXT]))).toYield(EVENTS);
    expect(told(parseJsonLines([TEXT.trimEnd()]))).toYield(EVENTS);
  });

  it('a blank line holds no event, and \\r\\n is a line break too', () => {
    const text = `\n${TEXT}\n   \n${TEXT}`.replaceAll('\n', '\r\n');

    expect(told(parseJsonLines([text]))).toYield([...EVENTS, ...EVENTS]);
  });

  it('only \\n ends a line: neither U+2028 inside a string nor a lone \\r does', () => {
    const event = { type: 'sale', at: '10:02', shop: 'Café\u2028du Nord', cents: 350 };
    const line = JSON.stringify(event).replace(',', ',\r');

    expect(told(parseJsonLines([line]))).toYield([event]);
  });

  it('a pipeline is its own iterator, and stays completed', () => {
    const batches = pipeline(LINES, 'sale', 3);

    batches.next();

    expect(batches).toBeItsOwnIterator();
    expect(batches).toStayCompleted();
  });
});

describe('state preservation', () => {
  it('what is left of a chunk waits for the next: text may be cut anywhere, inside a character too', () => {
    for (const width of [89, 55, 34, 21, 13, 8, 5, 3, 2, 1]) {
      expect(told(parseJsonLines(cut(TEXT, width)))).toYield(EVENTS);
    }
  });

  it('a malformed line says its number, counted over all chunks and blank lines', () => {
    const text = `${LINES[0]}\n${LINES[1]}${LINES[2]}{"type":"sa`;

    const last = [...told(parseJsonLines(cut(text, 30)))].at(-1);

    expect(String(last)).toMatch(/\bline 5\b/i);
  });

  it('two generators that read at the same time do not mix', () => {
    const one = parseJsonLines(cut(TEXT, 30));
    const other = parseJsonLines(cut(TEXT, 30));

    expect(told(inTurns(one, other))).toYield(EVENTS.flatMap((event) => [event, event]));
  });

  it('each row is an array of its own', () => {
    const rows = toRows(EVENTS);

    const first: unknown = rows.next().value;
    rows.next();

    expect(first).toEqual(['09:14', 'Zürich', 1_250]);
  });
});

describe('closing', () => {
  it('a loop left by break closes the source once, whichever stage it is on', () => {
    const chunks = countedSource(LINES);
    const parsed = countedSource(LINES);
    const all = countedSource(EVENTS);
    const sales = countedSource(EVENTS);

    collect(pipeline(chunks, 'sale', 2), 1);
    collect(parseJsonLines(parsed), 1);
    collect(ofType(all, 'sale'), 1);
    collect(toRows(sales), 1);

    expect(chunks).toHaveBeenClosed('one batch of pipeline() and a break');
    expect(parsed).toHaveBeenClosed('one event of parseJsonLines() and a break');
    expect(all).toHaveBeenClosed('one event of ofType() and a break');
    expect(sales).toHaveBeenClosed('one row of toRows() and a break');
  });

  it('a malformed line closes the chunks once, and is not passed over in silence', () => {
    const chunks = countedSource([`${LINES[0]}{"type":\n`, ...LINES]);

    const last = [...told(pipeline(chunks, 'sale', 1))].at(-1);

    expect(String(last)).toMatch(/\bline 2\b/i);
    expect(chunks).toHaveBeenClosed('a malformed line');
  });
});

describe('bounded heap growth', () => {
  it('half-way through 10 MB of lines the pipeline holds a batch, where an array of the lines holds them all', () => {
    const batches = 1_000;
    const size = 10;
    const lines = (): Iterable<string> =>
      countedSource(heavyLine, { length: batches * size, budget: Infinity });

    const heap = compareIteration({
      lazy: () => pipeline(lines(), 'sale', size),
      eager: () => [...lines()],
      length: batches,
    });

    expect(heap).toStayFlat();
  });
});

/** The values, and behind them the error that ended them, if one did: a test shows how far the code got. */
function* told(iterable: Iterable<unknown>): Generator<unknown, void, unknown> {
  try {
    yield* iterable;
  } catch (error) {
    yield String(error);
  }
}

/** A text in pieces of `width` UTF-16 code units: an emoji takes two of them, and falls apart. */
function* cut(text: string, width: number): Generator<string, void, unknown> {
  for (let start = 0; start < text.length; start += width) yield text.slice(start, start + width);
}

function* inTurns(...readers: Iterator<unknown>[]): Generator<unknown, void, unknown> {
  for (;;) {
    for (const reader of readers) {
      const { value, done } = reader.next();
      if (done === true) return;
      yield value;
    }
  }
}

/** About 1 KB, so that 10,000 of them are seen. Stringified: a string joined by `+` shares its parts. */
function heavyLine(index: number): string {
  const shop = String(index).padStart(1_000, '.');
  return `${JSON.stringify({ type: 'sale', at: '09:14', shop, cents: index })}\n`;
}
