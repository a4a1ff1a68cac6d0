import type { Reading } from '../../spec/heap/readings';
import type { Exercise } from '../../kata/exercise';
import { answerHeader } from '../../kata/answers/answer-header';
import { endOf, type Results, type Verdict } from './answers/answer-result';
import { byteSize } from '../../ground/text/byte-size';
import { type Finding, joined, line, type Report } from './finding';
import { type Answer, answersOf, gradeAnswers } from './answers/grade-answers';
import { judgeInJest } from './answers/judge-in-jest';

/**
 * Judges all answers again and again, in jest and as the grader does at the same time, so that every core is busy
 * throughout. Prints after each round which verdicts differ from what the answers claim, and what the heap probe has read so
 * far: a long run may be cut short.
 */
export async function soak(exercises: readonly Exercise[], rounds: number): Promise<Report> {
  const answers = answersOf(exercises, 'all');
  const files = answers.map(({ file }) => file);
  const reports: Report[] = [];
  const heap = new HeapReadings(exercises);
  for (let round = 1; round <= rounds; round += 1) {
    const [graded, inJest] = await Promise.all([
      gradeAnswers(answers),
      judgeInJest({ answers: files, kitTests: 'none', withPages: false }),
    ]);
    const report = joined([
      differing(answers, graded, `round ${round}, grader`),
      differing(answers, inJest.results, `round ${round}, jest`),
    ]);
    reports.push(report);
    heap.add(graded);
    heap.add(inJest.results);
    const { claims, findings } = report;
    for (const finding of findings) console.log(line(finding));
    console.log(`round ${round} of ${rounds}: ${claims} verdicts, ${findings.length} wrong`);
    console.log(heap.extremes);
  }
  return joined(reports);
}

/** Every verdict that differs from what its answer claims, with what the heap probe read. */
export function differing(answers: readonly Answer[], results: Results, when: string): Report {
  const findings: Finding[] = [];
  let claims = 0;
  for (const { exercise, file } of answers) {
    const result = results.get(file);
    const isWrong = exercise.wrongAnswers.includes(file);
    const named = isWrong ? answerHeader(file).rejectedBy : undefined;
    const verdicts = (result?.verdicts ?? []).filter(({ test }) => named?.includes(test) ?? true);
    claims += Math.max(verdicts.length, 1);
    if (verdicts.length === 0) {
      const reason = `${when}: not judged (${result?.failedToRun?.split('\n')[0] ?? 'no result'})`;
      findings.push({ file, reason, fix: 'make it load' });
    }
    const shouldPass = !isWrong && file !== exercise.stub;
    for (const verdict of verdicts.filter(({ passed }) => passed !== shouldPass)) {
      const fix = `see whether \`npm run verify -- ${exercise.number}\` comes to the same`;
      findings.push({ file, reason: `${when}: ${told(verdict)}`, fix });
    }
  }
  return { claims, findings };
}

function told(verdict: Verdict): string {
  const end = `"${verdict.test}" ${endOf(verdict)}`;
  const readings = verdict.readings.map(readingText).join(', then ');
  return readings === '' ? end : `${end}; the heap probe read ${readings}`;
}

function readingText({ lazy, eager }: Reading): string {
  return `${byteSize(lazy)} retained, ${byteSize(eager)} by the eager twin`;
}

/** What the heap probe has read in all rounds. */
export class HeapReadings {
  readonly #right: ReadonlySet<string>;
  #lazyReadings = 0;
  #mostLazy = -Infinity;
  #eagerReadings = 0;
  #leastEager = Infinity;

  constructor(exercises: readonly Exercise[]) {
    this.#right = new Set(answersOf(exercises, 'right').map(({ file }) => file));
  }

  add(results: Results): void {
    for (const { file, verdicts } of results.values()) {
      for (const { lazy, eager } of verdicts.flatMap(({ readings }) => readings)) {
        this.#eagerReadings += 1;
        this.#leastEager = Math.min(this.#leastEager, eager);
        if (!this.#right.has(file)) continue;
        this.#lazyReadings += 1;
        this.#mostLazy = Math.max(this.#mostLazy, lazy);
      }
    }
  }

  /** How close the readings of right answers and of eager twins have come to each other, in a sentence. */
  get extremes(): string {
    if (this.#lazyReadings === 0) return 'the heap probe has read nothing of a right answer';
    const most = byteSize(this.#mostLazy);
    const least = byteSize(this.#leastEager);
    return `the heap probe: ${this.#lazyReadings} readings of right answers, ${most} retained at most; ${this.#eagerReadings} of eager twins, ${least} at least`;
  }
}
