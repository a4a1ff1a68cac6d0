import { Exercise } from '../../../../kata/exercise';
import { ROOT } from '../../../../kata/root';
import { Grader } from '../../grader';
import { chooseSandbox } from '../../sandbox/choose';
import { type From, lieInside, walkInside } from './inside-walk';

// Replaces each function that a submission can replace, one in each run of a wrong answer, and prints what that gains.
// node --require ./kit/loader/index.cjs kit/apps/grade/attacks/walk/walk-all.ts

const exercise = new Exercise(ROOT, '04-infinite-sequences');

void main();

async function main(): Promise<void> {
  const grader = await Grader.open(chooseSandbox('auto'), [exercise]);
  try {
    for (const from of ['load', 'calls'] as const) await all(grader, from);
  } finally {
    grader.close();
  }
}

async function all(grader: Grader, from: From): Promise<void> {
  const walks = await walkInside(grader, exercise, from);
  const most = (of: 'objects' | 'functions'): number => Math.max(...walks.map((walk) => walk[of]));
  const open = [...new Set(walks.flatMap((walk) => walk.open))];
  console.log(
    `${from}: ${most('objects')} objects, ${most('functions')} functions and accessors replaced; ${open.length} stayed replaced`,
  );
  const honest = await lieInside(grader, exercise, from);
  let silent = 0;
  for (const path of open) {
    const { passed, isTold } = await lieInside(grader, exercise, from, path);
    if (passed <= honest.passed) continue;
    silent += isTold ? 0 : 1;
    console.log(`${path}: ${passed} of ${honest.passed}${isTold ? ', told' : ', SILENTLY'}`);
  }
  console.log(`${from}: ${open.length} lies tried one by one, ${silent} gained silently`);
  if (silent > 0) process.exitCode = 1;
}
