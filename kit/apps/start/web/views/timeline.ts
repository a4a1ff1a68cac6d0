/** The steps in a failure's message: those that went right, then where it should have gone on and where it did. */
export interface Timeline {
  readonly right: readonly string[];
  readonly expected: readonly string[];
  readonly received: readonly string[];
}

/** A message around its timeline. */
export interface MessageParts {
  readonly before: readonly string[];
  readonly timeline: Timeline;
  readonly after: readonly string[];
}

const MARK = '▸ ';

/**
 * Finds the timeline in a message. `toRunInOrder` writes `▸ expected` and `▸ received`, with steps below each; a law writes
 * `▸ next()`, with `expected …` and `received …` below.
 *
 * @returns undefined where there is none
 */
export function timelineIn(lines: readonly string[]): MessageParts | undefined {
  const mark = lines.findIndex((line) => line.startsWith(MARK));
  if (mark === -1) return undefined;
  const forked =
    lines[mark] === `${MARK}expected` ? twoBranches(lines, mark) : oneStep(lines, mark);
  if (forked === undefined) return undefined;
  const isStep = lines[mark] === `${MARK}expected` ? isIndented : isAnswered;
  let first = mark;
  while (first > 0 && isStep(lines[first - 1]!)) first -= 1;
  const { end, expected, received } = forked;
  return {
    before: lines.slice(0, first),
    timeline: { right: lines.slice(first, mark).map((line) => line.trim()), expected, received },
    after: lines.slice(end),
  };
}

interface Forked {
  readonly expected: readonly string[];
  readonly received: readonly string[];
  /** The first line after both. */
  readonly end: number;
}

function twoBranches(lines: readonly string[], mark: number): Forked | undefined {
  const other = lines.indexOf(`${MARK}received`, mark);
  if (other === -1) return undefined;
  const after = lines.findIndex((line, index) => index > other && !isIndented(line));
  const end = after === -1 ? lines.length : after;
  const steps = (from: number, to: number): string[] =>
    lines.slice(from + 1, to).map((line) => line.trim());
  return { expected: steps(mark, other), received: steps(other, end), end };
}

function oneStep(lines: readonly string[], mark: number): Forked | undefined {
  const branch = (at: number, word: string): string | undefined =>
    new RegExp(`^ {4}${word} (.*)$`).exec(lines[at] ?? '')?.[1];
  const [expected, received] = [branch(mark + 1, 'expected'), branch(mark + 2, 'received')];
  if (expected === undefined || received === undefined) return undefined;
  const step = lines[mark]!.slice(MARK.length);
  const ended = (answer: string): string[] => [`${step} → ${answer}`];
  return { expected: ended(expected), received: ended(received), end: mark + 3 };
}

function isIndented(line: string): boolean {
  return line.startsWith('  ');
}

/** What stands above the steps of a law is indented, too. */
function isAnswered(line: string): boolean {
  return isIndented(line) && line.includes(' → ');
}
