import { readFileSync } from 'node:fs';
import { runInNewContext, runInThisContext } from 'node:vm';
import { answerIsLoadedBy } from '../../../../spec/heap/answer-weight';
import { HEAP_FAMILY } from '../../../../kata/families';
import { noteFloor } from '../../../../spec/heap/ground';
import { Channel } from './channel';
import { closeRealm } from './defences/close-realm';
import { failureOf } from './failure-of';
import { harden } from './defences/harden';
import { loadSubmission } from './load';
import { watchFromThread } from './thread-watch';
import { allowedModules, modulesForSpec, modulesForSubmission } from './modules';
import { globalStandIns } from './stand-ins/global-stand-ins';
import type { Trial, Job } from './protocol';
import { specRunner } from './run-spec';
import { takeUncountedMemory } from './defences/take-uncounted-memory';
import { showOwnStacks } from './defences/own-stacks';
import { specFetch } from './stand-ins/spec-fetch';
import { timersStandIn } from './stand-ins/timers-stand-in';
import { fsForSubmission, scratchFs } from './stand-ins/scratch-fs';

// The program of the process in which one submission meets one spec. It is bundled into one file, in which `globalThis`
// is a separate object in front of the real one: jest keeps its state there, out of the submission's reach.

/** Every class of the kit: see `bundle.ts`. */
declare const CLASSES: readonly { readonly name: string }[];

const BEAT_MS = 250;
/** What a spec that measures memory has in it. */
const HEAP_TESTS = /\bcompare(?:Heap|HeapAsync|Iteration)\b/;
const exit = process.exit.bind(process);

void judge(JSON.parse(readFileSync(0, 'utf8')) as Job);

async function judge(job: Job): Promise<void> {
  const { report, tell } = new Channel(job.nonce);
  const onTamper = (what: string): void => tell('tampered', what);
  const onReach = (what: string): void => tell('reached', what);
  setInterval(() => report({ kind: 'beat' }), BEAT_MS);
  const lastLine = `${job.nonce}{"kind":"out-of-memory"}\n`;
  await watchFromThread(job.residentMegabytes, lastLine, () => exit(1));

  const realm = runInThisContext('globalThis') as typeof globalThis;
  const answers = [job, ...(job.following ?? [])];
  const files = scratchFs(job.scratch, onReach, answers.length);
  const timers = timersStandIn();
  const language = runInNewContext('Object.getOwnPropertyNames(globalThis)') as string[];
  const node = closeRealm(realm, language, {
    ...globalStandIns(job.scratch, onReach),
    ...timers,
  });
  takeUncountedMemory(realm);
  showOwnStacks(realm);
  const modules = allowedModules(timers);
  const fs = fsForSubmission(files);
  const classes = Object.fromEntries(CLASSES.map((each) => [each.name, each]));
  harden(realm, language, { ...node, ...classes, ...modules, fs, timers }, onTamper);
  const runSpec = specRunner(job, report, onTamper, { fetch: specFetch });
  for (const answer of answers) {
    const loadAgain = (): unknown =>
      loadSubmission(answer.modules, modulesForSubmission(modules, fs, onReach), onReach);
    answerIsLoadedBy(loadAgain);
    const load = (): unknown => {
      if (HEAP_TESTS.test(job.spec) && meetsHeapTests(answer)) noteFloor();
      try {
        return loadAgain();
      } catch (error) {
        report({ kind: 'unloadable', failure: failureOf(error) });
        return exit(0);
      }
    };
    try {
      if (answer !== job) report({ kind: 'next' });
      await runSpec(answer, load, modulesForSpec(files));
    } catch (error) {
      // jest-circus reads what a test threw without care. Without it nothing continues here, and nothing would end.
      report({ kind: 'unreadable-throw', how: failureOf(error).message });
      return exit(0);
    }
  }
  report({ kind: 'end' });
  exit(0);
}

function meetsHeapTests({ only }: Trial): boolean {
  return only === undefined || only.some((test) => test.startsWith(HEAP_FAMILY));
}
