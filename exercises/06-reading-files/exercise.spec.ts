import fs, { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFile, readLines, type TextSource } from '#kata/06-reading-files';
import {
  anyCutText,
  cleansUpOnce,
  collect,
  compareIteration,
  countedSource,
  countsAsItsEagerTwin,
  passesOnErrorsInside,
  passesOnErrorsOfCleanup,
  producer,
  runsApart,
  runsStepByStep,
  Timeline,
  traced,
  yields,
} from '#kit';

const LINES = 100_000;
const lineAt = (index: number): string => `${'déjà vu '.repeat(9)}${index}`;

let folder: string;
let path: string;
const leftOpen = new Set<TextSource>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'generator-kata-'));
  path = join(folder, 'lines.txt');
  writeFileSync(path, Array.from({ length: LINES }, (_, index) => `${lineAt(index)}\n`).join(''));
});

afterAll(() => {
  // Windows does not remove a folder in which a file is open.
  for (const source of leftOpen) source.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Text that is cut into chunks where a test wants it to be. */
function text(...chunks: string[]): () => TextSource {
  return () => {
    const rest = [...chunks];
    return { read: () => rest.shift(), close: () => undefined };
  };
}

/** Text without an end, from an object whose methods need their `this`. */
class NumberedLines implements TextSource {
  #lines = 0;

  read(): string {
    this.#lines += 1;
    return `line ${this.#lines}\n`;
  }

  close(): void {
    this.#lines = 0;
  }
}

/** The same source, which notes what is done to it: `open`, `read`, `close`. */
function watched(open: () => TextSource, timeline = new Timeline()): () => TextSource {
  return () => {
    timeline.note('open');
    const source = open();
    leftOpen.add(source);
    // Its budget ends a loop that does not notice the end of the text.
    const chunks = countedSource(() => source.read());
    return {
      read() {
        timeline.note('read');
        return chunks.next().value;
      },
      close() {
        timeline.note('close');
        if (leftOpen.delete(source)) source.close();
      },
    };
  };
}

// What the laws below judge: any text, cut anywhere. A line ends with \n or \r\n, and the last one may lack it.
const linesOf = (chunks: readonly string[]): string[] => {
  // No pattern: the code under test could patch RegExp.prototype, and this would follow it.
  const lines = chunks.join('').replaceAll('\r\n', '\n').split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
};
const lineEndsIn = (chunks: readonly string[]): number => chunks.join('').split('\n').length - 1;

const anyText = producer({
  name: 'readLines(open)',
  lazy: ({ chunks }) => readLines(text(...chunks)),
  eager: ({ chunks }) => linesOf(chunks),
  given: { chunks: anyCutText },
});

const anyWatchedText = traced({
  name: 'readLines(open)',
  lazy: ({ chunks }, note) =>
    readLines(() => {
      note('open');
      const source = text(...chunks)();
      return {
        read() {
          note('read');
          return source.read();
        },
        close: () => note('close'),
      };
    }),
  trace({ chunks }) {
    const lines = linesOf(chunks).map(yields);
    const endsBefore = (count: number): number => lineEndsIn(chunks.slice(0, count));
    return [
      'open',
      ...chunks.flatMap((_, index) => [
        'read',
        ...lines.slice(endsBefore(index), endsBefore(index + 1)),
      ]),
      'read',
      ...lines.slice(lineEndsIn(chunks)),
    ];
  },
  cleanup: 'close',
  given: { chunks: anyCutText },
});

describe('laziness', () => {
  it('calling readLines() opens nothing', () => {
    const timeline = new Timeline();

    readLines(watched(text('one\n'), timeline));

    expect(timeline).toRunInOrder([]);
  });

  it('the first line of a file of 100,000 takes one read', () => {
    const timeline = new Timeline();
    const lines = readLines(watched(() => openFile(path), timeline));

    const first = lines.next();

    expect(first).toBeYielded(lineAt(0));
    expect(timeline).toRunInOrder(['open', 'read']);
  });

  it('readLines() reads on only when the lines that it has are used up', () => {
    const timeline = new Timeline();
    const lines = readLines(watched(text('one\ntwo\n', 'three\nfour\n'), timeline));

    for (const line of ['one', 'two', 'three']) {
      lines.next();
      timeline.note(line);
    }

    expect(timeline).toRunInOrder(['open', 'read', 'one', 'two', 'read', 'three']);
  });

  it('whatever you call, it opens once and reads only when it has no line left', () => {
    expect(anyWatchedText).toObey(runsStepByStep);
  });
});

describe('single-pass exhaustion', () => {
  it('readLines() yields every line of a file of 100,000', () => {
    const lines = readLines(watched(() => openFile(path)));

    // Goes as far as the lines are right, for a message with 100,000 of them would help nobody.
    let read = 0;
    let result = lines.next();
    while (read < LINES && result.value === lineAt(read)) {
      read += 1;
      result = lines.next();
    }

    expect(read).toComeTo(LINES, {
      of: `lines that are right, from the first on; after those comes ${JSON.stringify(result)}`,
      why: 'A line may be cut by the end of a chunk: its two halves belong together.',
      look: 'what happens to the piece after the last line end of a chunk, and at the end of the file.',
    });
    expect(result).toBeCompleted();
  });

  it('a line ends with \\n or \\r\\n and is left as it is otherwise', () => {
    const lines = readLines(watched(text('one\r\n  two  \nth\rree\r\n')));

    expect(lines).toYield(['one', '  two  ', 'th\rree']);
  });

  it('a \\r that no \\n follows belongs to its line', () => {
    expect(readLines(watched(text('one\r', 'two\r\r\n', 'three\r')))).toYield([
      'one\rtwo\r',
      'three\r',
    ]);
  });

  it('a text of 20,000 chunks is read like a text of two', () => {
    const chunks = Array.from({ length: 20_000 }, (_, index) => `${index}\n`);

    expect(readLines(text(...chunks))).toYield(linesOf(chunks));
  });

  it('a line may be longer than its chunks, and as long as it likes', () => {
    const piece = 'x'.repeat(30_000);

    const lengths = [...readLines(text(piece, piece, `${piece}\n`, 'short'))].map(
      ({ length }) => length,
    );

    expect(lengths).toYield([90_000, 5]);
  });

  it('the last line needs no line end', () => {
    expect(readLines(watched(text('one\ntwo')))).toYield(['one', 'two']);
    expect(readLines(watched(text('one\ntwo\n')))).toYield(['one', 'two']);
  });

  it('an empty line is a line, and an empty text has none', () => {
    expect(readLines(watched(text('\none\n\n\ntwo\n')))).toYield(['', 'one', '', '', 'two']);
    expect(readLines(watched(text()))).toYield([]);
  });

  it('what readLines() returns is its own iterator', () => {
    expect(readLines(watched(text('one\n')))).toBeItsOwnIterator();
  });

  it('after the last line it stays completed', () => {
    const lines = readLines(watched(text('one\n')));

    expect(lines.next()).toBeYielded('one');
    expect(lines).toStayCompleted();
  });

  it('whatever the text is and wherever it is cut, its lines come out as they are', () => {
    expect(anyText).toObey(countsAsItsEagerTwin);
  });
});

describe('state preservation', () => {
  it('a line or a line end that is cut in two arrives whole', () => {
    expect(readLines(watched(text('on', 'e\ntw', 'o', '\n')))).toYield(['one', 'two']);
    expect(readLines(watched(text('one\r', '\ntwo\r', '\n')))).toYield(['one', 'two']);
  });

  it('an empty chunk is not the end of the text', () => {
    expect(readLines(watched(text('one\ntw', '', 'o\n')))).toYield(['one', 'two']);
  });

  it('read() and close() are called as methods: the state of a source may be in its `this`', () => {
    const asMethods = {
      why: 'A function that is taken out of its object has no `this`, and finds nothing that the object holds.',
      look: 'a `const { read } = …`, or a method that is passed on without its object.',
    };
    const lines = readLines(() => new NumberedLines());

    expect(() => lines.next()).toBeYielded('line 1', asMethods);
    expect(() => lines.next()).toBeYielded('line 2', asMethods);
    expect(() => lines.return()).toBeCompleted(undefined, asMethods);
  });

  it('two readers of one text keep their places apart', () => {
    const open = watched(text('one\ntw', 'o\n'));
    const [left, right] = [readLines(open), readLines(open)];

    expect(left.next()).toBeYielded('one');
    expect(right.next()).toBeYielded('one');
    expect(left.next()).toBeYielded('two');
    expect(right.next()).toBeYielded('two');
  });

  it('several readers, each with its own text, read as each would alone, in any order', () => {
    expect(anyWatchedText).toObey(runsApart);
  });
});

describe('closing', () => {
  it('at the end of the text it closes the source once', () => {
    const timeline = new Timeline();

    collect(readLines(watched(text('one\n'), timeline)), 10);

    expect(timeline).toRunInOrder(['open', 'read', 'read', 'close']);
  });

  it('left by break it closes the source once, whatever return() says afterwards', () => {
    const timeline = new Timeline();
    const lines = readLines(watched(() => openFile(path), timeline));

    const closeFile = jest.spyOn(fs, 'closeSync');
    for (const line of lines) if (line === lineAt(1)) break;
    lines.return();
    const filesClosed = closeFile.mock.calls.length;
    closeFile.mockRestore();

    expect(timeline).toRunInOrder(['open', 'read', 'close']);
    expect(filesClosed).toComeTo(1, {
      of: 'files that were closed',
      why: 'A process can hold only so many files open, and closing one twice may close another.',
      look: 'every close(): which way out calls it, and how often?',
    });
  });

  it('throw() closes the source and still throws', () => {
    const timeline = new Timeline();
    const lines = readLines(watched(text('one\ntwo\n'), timeline));

    lines.next();
    try {
      lines.throw(new Error('stop'));
      timeline.note('no error came out');
    } catch {
      // Which error is not judged: a `yield*` over an array turns the one thrown in into a TypeError.
      timeline.note('an error came out');
    }

    expect(timeline).toRunInOrder(['open', 'read', 'close', 'an error came out']);
  });

  it('an error thrown by read() reaches the caller and closes the source', () => {
    const timeline = new Timeline();
    const error = new Error('the disk is gone');
    const failing = (): TextSource => ({
      read() {
        throw error;
      },
      close: () => undefined,
    });

    expect(() => readLines(watched(failing, timeline)).next()).toThrowItself(error);
    expect(timeline).toRunInOrder(['open', 'read', 'close']);
  });

  it('a file that cannot be opened is reported as such', () => {
    const missing = new Error('there is no such file');
    const open = (): TextSource => {
      throw missing;
    };

    expect(() => readLines(open).next()).toThrowItself(missing);
  });

  it('however and whenever it is left, it closes what it has opened once', () => {
    expect(anyWatchedText).toObey(cleansUpOnce);
  });

  it('whichever read() fails and with whatever, the error comes out as it is and the source is closed once', () => {
    expect(anyWatchedText).toObey(passesOnErrorsInside);
  });

  it('however and whenever it is left, an error that close() throws comes out', () => {
    expect(anyWatchedText).toObey(passesOnErrorsOfCleanup);
  });

  it('return() before the first next() completes it, and nothing was ever opened', () => {
    const timeline = new Timeline();
    const lines = readLines(watched(text('one\n'), timeline));

    lines.return();

    expect(lines).toStayCompleted();
    expect(timeline).toRunInOrder([]);
  });
});

describe('bounded heap growth', () => {
  it('half-way through a file of 100,000 lines it retains next to nothing, where an array retains them all', () => {
    const heap = compareIteration({
      lazy: () => readLines(watched(() => openFile(path))),
      eager: () => readFileSync(path, 'utf8').split('\n'),
      length: LINES,
    });

    expect(heap).toStayFlat();
  });
});
