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
import {
  answersAsItsEagerTwin,
  anyEventLines,
  anyEvents,
  anyJsonLines,
  anyLines,
  closesItsSource,
  collect,
  compareIteration,
  countedSource,
  countFirstRetained,
  countRetained,
  handsOnErrors,
  keepsObjectsApart,
  oneOf,
  pullsOnlyWhatIsNeeded,
  stage,
} from '#kit';

const EVENTS: readonly LogEvent[] = Object.freeze([
  Object.freeze({ type: 'sale', at: '09:14', shop: 'Zürich', cents: 1_250 }),
  Object.freeze({ type: 'refund', at: '09:20', shop: 'København', cents: 400 }),
  Object.freeze({ type: 'sale', at: '09:31', shop: '東京 🏯', cents: 99 }),
  Object.freeze({ type: 'sale', at: '09:58', shop: 'Łódź 🧵', cents: 2_800 }),
]);
const LINES = Object.freeze(EVENTS.map((event) => `${JSON.stringify(event)}\n`));
const TEXT = LINES.join('');

// The last two look alike. They are different strings.
const types = oneOf('sale', '', 'refund', 'caf\u00e9', 'cafe\u0301');

const parsed = stage({
  name: 'parseJsonLines(chunks)',
  lazy: (chunks) => parseJsonLines(chunks as Iterable<string>),
  eager: (chunks) => eventsIn((chunks as readonly string[]).join('')),
  given: {},
  takes: anyJsonLines,
  pullsFor: (count, chunks) =>
    chunksUntil(chunks as readonly string[], (text) => eventsIn(text).length >= count),
});

const parsedOrRefused = stage({
  name: 'parseJsonLines(chunks)',
  lazy: (chunks) => lineInPlaceOfError(parseJsonLines(chunks as Iterable<string>)),
  eager: (chunks) => eventsIn((chunks as readonly string[]).join('')),
  given: {},
  takes: anyLines,
});

const ofOneType = stage({
  name: 'ofType(events, type)',
  lazy: (events, { type }) => ofType(events as Iterable<LogEvent>, type),
  eager: (events, { type }) =>
    (events as readonly LogEvent[]).filter((event) => event.type === type),
  given: { type: types },
  takes: anyEvents,
});

const rows = stage({
  name: 'toRows(events)',
  lazy: (events) => toRows(events as Iterable<LogEvent>),
  eager: (events) =>
    (events as readonly LogEvent[]).map(({ at, shop, cents }) => [at, shop, cents]),
  given: {},
  takes: anyEvents,
  pullsFor: (count) => count,
});

const piped = stage({
  name: 'pipeline(chunks, type, size)',
  lazy: (chunks, { type, size }) => pipeline(chunks as Iterable<string>, type, size),
  eager: (chunks, { type, size }) => batchesIn((chunks as readonly string[]).join(''), type, size),
  given: { type: types, size: oneOf(2, 1, 3) },
  takes: anyEventLines,
  pullsFor: (count, chunks, { type, size }) =>
    chunksUntil(
      chunks as readonly string[],
      (text) => batchesIn(text, type, size)[count - 1]?.length === size,
    ),
});

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

    const events = collect(told(parseJsonLines([chunk])), 2);

    expect(events).toYield(EVENTS.slice(0, 2));
  });

  it('a batch pulls no more chunks than it takes to fill it', () => {
    const chunks = countedSource(LINES);
    const batches = pipeline(chunks, 'sale', 2);

    batches.next();

    expect(chunks).toHavePulled(3, 'next() for two sales, with a refund between them');
  });

  it('no stage pulls a chunk or an event that the values asked for do not need', () => {
    expect(parsed).toObey(pullsOnlyWhatIsNeeded);
    expect(ofOneType).toObey(pullsOnlyWhatIsNeeded);
    expect(rows).toObey(pullsOnlyWhatIsNeeded);
    expect(piped).toObey(pullsOnlyWhatIsNeeded);
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
      expect(filesClosed).toComeTo(3, {
        of: 'files closed, of three that were read to their end',
        why: '`readChunks` closes its file in a `finally`, which runs only if the chunks are read to the end or closed.',
        look: 'a `next()` loop that stops before `done: true`.',
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('the last line counts, with or without a line break after it', () => {
    expect(told(parseJsonLines([TEXT]))).toYield(EVENTS);
    expect(told(parseJsonLines([TEXT.trimEnd()]))).toYield(EVENTS);
  });

  it('a chunk may hold 10,000 lines', () => {
    expect(parseJsonLines(['0\n'.repeat(10_000)])).toYield(new Array<number>(10_000).fill(0));
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

  it('parseJsonLines() yields what any lines hold, each once and in order', () => {
    expect(parsed).toObey(answersAsItsEagerTwin);
  });

  it('any malformed line throws an Error with its number, after the events before it, and ends it all', () => {
    expect(parsedOrRefused).toObey(answersAsItsEagerTwin);
  });

  it('ofType() yields the very events of exactly this type', () => {
    expect(ofOneType).toObey(answersAsItsEagerTwin);
  });

  it('toRows() takes any fields as they are, 0 and missing ones too', () => {
    expect(rows).toObey(answersAsItsEagerTwin);
  });

  it('pipeline() yields the rows of one type in batches, whatever the chunks and the size', () => {
    expect(piped).toObey(answersAsItsEagerTwin);
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

    expect(lineOf(last)).toComeTo('line 5', {
      of: 'the line that the error names, where the fifth is malformed',
      why: 'A file is searched by line numbers, and blank lines have numbers too.',
      look: 'what is counted: lines or events, in the whole text or in a chunk?',
    });
  });

  it('the number of a late line is written with digits only', () => {
    const text = `${'\n'.repeat(1_233)}{"type":"sa`;

    const [error] = told(parseJsonLines([text]));

    expect(lineOf(error)).toComeTo('line 1234', {
      of: 'the line that the error names, where line 1234 is malformed',
      why: 'An editor and a search find a line by its digits. Separators come from one language or another.',
      look: 'how the number gets into the message: `toLocaleString` and `Intl` put separators into it.',
    });
  });

  it('two generators that read at the same time do not mix', () => {
    const one = parseJsonLines(cut(TEXT, 30));
    const other = parseJsonLines(cut(TEXT, 30));

    expect(told(inTurns(one, other))).toYield(EVENTS.flatMap((event) => [event, event]));
  });

  it('each row is a new array', () => {
    const [event] = EVENTS;
    const rows = toRows([event!, event!]);

    const first: unknown = rows.next().value;
    const second: unknown = rows.next().value;

    expect([first]).toYield([['09:14', 'Zürich', 1_250]]);
    expect(first === second).toComeTo(false, {
      of: 'whether the rows of the same event, twice, are one and the same array',
      why: 'Callers may keep a row and change it, so each one must be a new array.',
      look: 'where is the array made: once for each event, or before the loop?',
    });
  });

  it('any number of parsers and pipelines at the same time do not mix', () => {
    expect(parsed).toObey(keepsObjectsApart);
    expect(piped).toObey(keepsObjectsApart);
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

  it('a malformed line closes the chunks once, and is not skipped silently', () => {
    const chunks = countedSource([`${LINES[0]}{"type":\n`, ...LINES]);

    const last = [...told(pipeline(chunks, 'sale', 1))].at(-1);

    expect(lineOf(last)).toComeTo('line 2', {
      of: 'the line that the error names, where the second is malformed',
      why: 'Half a file that looks like a whole one is a silent loss.',
      look: 'a `catch` that continues or ends without an error.',
    });
    expect(chunks).toHaveBeenClosed('a malformed line');
  });

  it('whatever ends a stage, its source is closed once', () => {
    expect(parsed).toObey(closesItsSource);
    expect(ofOneType).toObey(closesItsSource);
    expect(rows).toObey(closesItsSource);
    expect(piped).toObey(closesItsSource);
  });

  it('an error that is thrown in ends it, and its message names no line', () => {
    const events = parseJsonLines(LINES);

    events.next();
    const [thrown] = told(throwingIn(events, new Error('enough')));

    // Which error comes out is not judged: `yield*` over an array replaces it by a TypeError.
    expect(typeof lineOf(thrown) === 'string').toComeTo(false, {
      of: 'whether the error that comes out names a line, where an error was thrown in',
      why: 'A line number sends its reader to a line of the file, and that line is sound.',
      look: 'a `yield` inside the `try` around `JSON.parse`.',
    });
    expect(events).toStayCompleted();
  });

  it('an error of the source, or one that is thrown in, comes out of every stage as it is', () => {
    expect(parsed).toObey(handsOnErrors);
    expect(ofOneType).toObey(handsOnErrors);
    expect(rows).toObey(handsOnErrors);
    expect(piped).toObey(handsOnErrors);
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

  it('parseJsonLines() keeps nothing of the lines that have gone by, not even a number for each', () => {
    const length = 400_000;
    const linesInChunk = 1_000;
    const chunk = '0\n'.repeat(linesInChunk);

    const heap = compareIteration({
      lazy: () => parseJsonLines(countedSource(() => chunk, { length: length / linesInChunk })),
      eager: () => Array.from({ length }, (_, index) => index),
      length,
    });

    expect(heap).toStayFlat();
  });

  it('ofType() and toRows() keep no event and no row that has gone by', async () => {
    const [events, made] = await Promise.all([
      countRetained((tokens) => ofType(eventsWith(tokens), 'sale')),
      countRetained((tokens) => toRows(eventsWith(tokens))),
    ]);

    expect(events).toRetainAtMost(5);
    expect(made).toRetainAtMost(5);
  });

  it('not even the first event stays with them', async () => {
    const [events, made] = await Promise.all([
      countFirstRetained((tokens) => ofType(eventsWith(tokens), 'sale')),
      countFirstRetained((tokens) => toRows(eventsWith(tokens))),
    ]);

    expect(events).toRetainAtMost(10);
    expect(made).toRetainAtMost(10);
  });
});

/** Sales and refunds in turn, each of which holds a token. */
function* eventsWith(tokens: Iterable<unknown>): Generator<LogEvent, void, unknown> {
  let type = 'sale';
  for (const token of tokens) {
    yield { type, at: token as string, shop: '', cents: 0 };
    type = type === 'sale' ? 'refund' : 'sale';
  }
}

/** The eager twin: what the lines of a text hold, up to a malformed one, which comes out as its number. */
function eventsIn(text: string): unknown[] {
  const values: unknown[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      values.push(JSON.parse(line));
    } catch {
      return [...values, `line ${index + 1}`];
    }
  }
  return values;
}

function batchesIn(text: string, type: string, size: number): unknown[][] {
  const found = (eventsIn(text) as LogEvent[]).filter((event) => event.type === type);
  const made = found.map(({ at, shop, cents }) => [at, shop, cents]);
  return Array.from({ length: Math.ceil(made.length / size) }, (_, index) =>
    made.slice(index * size, (index + 1) * size),
  );
}

/** How many chunks it takes until their complete lines are enough; one more, the end, where all of them are not. */
function chunksUntil(chunks: readonly string[], isEnough: (text: string) => boolean): number {
  const index = chunks.findIndex((_, last) => {
    const text = chunks.slice(0, last + 1).join('');
    return isEnough(text.slice(0, text.lastIndexOf('\n') + 1));
  });
  return index === -1 ? chunks.length + 1 : index + 1;
}

/** The values, and behind them the error that ended them, if one did: a test shows how far the code got. */
function* told(iterable: Iterable<unknown>): Generator<unknown, void, unknown> {
  try {
    yield* iterable;
  } catch (error) {
    yield error;
  }
}

/** Throws an error in, and yields what is answered to it. */
function* throwingIn(events: Iterator<unknown>, error: unknown): Generator<unknown, void, unknown> {
  yield events.throw?.(error);
}

/**
 * The line that an error names: `line 5`. V8 says where it is in the text that `JSON.parse` was given, `(line 1 column 7)`;
 * that is not meant. No pattern: the code under test could patch RegExp.prototype, and this would follow it.
 */
function lineOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const text = error.message.toLowerCase();
  for (let at = text.indexOf('line '); at !== -1; at = text.indexOf('line ', at + 1)) {
    let end = at + 'line '.length;
    while (isIn('0123456789', text[end])) end += 1;
    const isWhole =
      isIn('0123456789', text[end - 1]) && !isInWord(text[at - 1]) && !isInWord(text[end]);
    if (isWhole && !text.startsWith(' column ', end)) return text.slice(at, end);
  }
  return error;
}

function isIn(characters: string, character: string | undefined): boolean {
  return character !== undefined && characters.includes(character);
}

function isInWord(character: string | undefined): boolean {
  return isIn('abcdefghijklmnopqrstuvwxyz0123456789_', character);
}

/** Yields the number of a malformed line in place of its error, and leaves all else as it is. */
function lineInPlaceOfError(events: Generator<unknown, void, unknown>): IterableIterator<unknown> {
  return {
    [Symbol.iterator]() {
      return this;
    },
    next() {
      try {
        return events.next();
      } catch (error) {
        return { value: lineOf(error), done: false };
      }
    },
    return: (value) => events.return(value as undefined),
    throw: (error) => events.throw(error),
  };
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
