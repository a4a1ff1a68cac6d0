import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Markup, markup } from '../../../../ground/page/markup';
import { page, styles } from '../../../../ground/page/page';
import { counted } from '../../../../ground/text/counted';
import type { ExerciseVerdict, SubmissionRecord } from '../../records/record';
import { exerciseNames, NEEDS_A_LOOK, reasonsOf } from '../../records/overall';
import { type Belief, commonFailures } from './common-failures';
import { failuresSection } from './failures-section';
import { heatMap } from './heat-map';
import { type Learner, learnersOf, nameOf } from './learner';
import { learnerSection } from './learner-section';

const PARTS = [
  'palette',
  'report',
  'filters',
  'class-map',
  'cells',
  'verdicts',
  'failures',
  'learners',
  'code-panel',
];

/**
 * The page about a class that an instructor opens offline: who stands where, what is misunderstood most, and the
 * messages that each learner got.
 *
 * @param beliefs of the kata's wrong answers, which give failing tests their misconceptions
 */
export function report(records: readonly SubmissionRecord[], beliefs: readonly Belief[]): string {
  const learners = learnersOf(records);
  const failures = commonFailures(learners, beliefs);
  const suspects = learners.filter(({ record }) => NEEDS_A_LOOK.has(record.verdict));
  return page({
    title: 'generator-kata: the class',
    style: styles(join(__dirname, 'styles'), PARTS),
    script: readFileSync(join(__dirname, 'report-script.js'), 'utf8'),
    body: markup`<header>
<h1>The class</h1>
<p>${summary(records)}</p>
${filters(exerciseNames(records))}
<nav><a href="#map">class</a> ${suspects.length > 0 && markup`<a href="#look">to look at (${suspects.length})</a> `}<a href="#misconceptions">misconceptions</a> <a href="#learners">learners</a></nav>
</header>
<main>
${heatMap(learners, exerciseNames(records))}
${verdictWords()}
${suspects.length > 0 && lookSection(suspects)}
<section id="misconceptions">
<h2>What is misunderstood most</h2>
<p class="note">The tests that most learners fail come first. The number counts the learners who fail it, of those who
began the exercise. Tests that the same learners fail stand together. A sentence in quotes is what these learners may
believe. It fits a learner who fails every test that somebody with this belief would fail. Functions that are not written
yet do not count.</p>
${failuresSection(failures)}
</section>
<section id="learners">
<h2>Learner by learner</h2>
<p class="note">Open a learner, then an exercise. Messages are on the left, the learner’s code is beside them. A marked
line is where a failure comes from. If you print this page, each learner gets a sheet.</p>
${learners.map(learnerSection)}
</section>
</main>`,
  });
}

function lookSection(learners: readonly Learner[]): Markup {
  const items = learners.map((learner) => {
    const { id, record } = learner;
    const reasons = reasonsOf(record).map((reason) => reason.slice(0, 300));
    return markup`<li><a href="#${id}">${nameOf(learner)}</a> <span class="verdict ${record.verdict}">${record.verdict}</span> ${reasons.join(' | ')}</li>
`;
  });
  return markup`<section id="look">
<h2>To look at</h2>
<ul class="suspects">
${items}</ul>
</section>`;
}

/** `40 submissions: 12 pass, 28 partial. Judged on 2026-01-31 …` */
function summary(records: readonly SubmissionRecord[]): string {
  const counts = new Map<string, number>();
  for (const { verdict } of records) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const verdicts = [...counts].map(([verdict, count]) => `${count} ${verdict}`).join(', ');
  const each = (value: (record: SubmissionRecord) => string): string =>
    [...new Set(records.map(value))].sort().join(', ');
  return [
    `${counted(records.length, 'submission')}${verdicts === '' ? '' : `: ${verdicts}`}.`,
    ...(records.length === 0
      ? []
      : [
          `Judged on ${each(({ judgedAt }) => judgedAt.slice(0, 10))}`,
          `with kata ${each(({ kata }) => kata)}, Node ${each(({ node }) => node)},`,
          `sandbox ${each(({ sandbox }) => sandbox)}.`,
        ]),
  ].join(' ');
}

/**
 * What narrows the page to some learners or one exercise. It is hidden where the page's script does not run.
 *
 * @param exercises names, in order
 */
function filters(exercises: readonly string[]): Markup {
  return markup`<div id="filters" role="search" hidden>
<label>Name <input id="name-filter" type="search" autocomplete="off" placeholder="a part of it"></label>
<label>Exercise <select id="exercise-filter"><option value="">all</option>${exercises.map((name) => markup`<option>${name}</option>`)}</select></label>
<button type="button" id="open-all">Open everything</button>
<span id="shown" role="status"></span>
</div>`;
}

const WORDS: Readonly<Record<ExerciseVerdict, string>> = {
  pass: 'Every test passes, and the types check.',
  partial: 'Some tests pass, or all of them but the types do not check.',
  fail: 'No test passes.',
  'not begun': 'Nothing was handed in, or the code is still as it came.',
  review: 'It was judged, but the code used something that no answer needs. Look at it.',
  tampered: 'The code tried to change its judge. It gets no points, and the reason is shown.',
  error: 'It could not be judged. The reason is shown.',
};

/** What each verdict means, folded. */
function verdictWords(): Markup {
  const items = Object.entries(WORDS).map(
    ([verdict, words]) => markup`<dt class="${verdict}">${verdict}</dt><dd>${words}</dd>\n`,
  );
  return markup`<details class="words"><summary>What the verdicts mean</summary>
<dl>
${items}</dl>
</details>`;
}
