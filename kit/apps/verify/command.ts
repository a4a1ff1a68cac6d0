import { exercisesIn } from '../../kata/exercise';
import { ROOT } from '../../kata/root';
import { selectExercises } from '../../kata/select';
import { tryPlaces } from './places/try-places';
import { checkPages } from './checks/kit/check-pages';
import { writeParts } from './written-parts/written-parts';
import { line, type Report } from './finding';
import { parseShard, partFor, WHOLE } from '../../ground/command-line/shard';
import { prove } from './prove';
import { trySeeds } from './seeds';
import { soak } from './soak';
import { perform } from '../../ground/command-line/command';
import { BadInput } from '../../ground/command-line/run-command';
import { COMMANDS } from '../commands';

perform(COMMANDS.verify, async (values, positionals) => {
  if (values.browser) {
    await checkPages(positionals);
    return;
  }
  if (values.places) {
    process.exitCode = (await tryPlaces(positionals)) === 0 ? 0 : 1;
    return;
  }
  const all = exercisesIn(ROOT);
  if (values['write-table']) {
    await writeParts(ROOT);
    return;
  }
  const isWhole = positionals.length === 0;
  if (values.shard !== undefined && !(values.all && isWhole)) {
    throw new BadInput('--shard goes with --all alone: npm run verify -- --all --shard 2/16');
  }
  const shard = values.shard === undefined ? WHOLE : parseShard(values.shard);
  const named = positionals.flatMap((selector) => selectExercises(all, selector));
  const exercises = isWhole ? partFor(shard, all) : all.filter((each) => named.includes(each));
  if (values.soak !== undefined) {
    conclude(await soak(exercises, count('soak', values.soak)));
  } else if (values.seeds !== undefined) {
    tell(await trySeeds(exercises, count('seeds', values.seeds)));
  } else {
    const { all: isThorough, matrix: withMatrix } = values;
    tell(await prove(exercises, { isWhole, isThorough, withMatrix, shard }));
  }
});

/** @throws BadInput unless it is a whole number above 0 */
function count(option: string, text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) {
    throw new BadInput(`--${option} takes a whole number above 0, not "${text}".`);
  }
  return Number(text);
}

function tell(report: Report): void {
  for (const finding of report.findings) console.log(line(finding));
  conclude(report);
}

function conclude({ claims, findings }: Report): void {
  console.log(`${claims - findings.length} passed, ${findings.length} failed`);
  process.exitCode = findings.length === 0 ? 0 : 1;
}
