import { causeOfEnd, sentenceFor } from './stopped';

it('tells an endless loop', () => {
  expect(sentenceFor({ kind: 'endless-loop', limitMs: 3_000 }, '"t"')).toMatchInlineSnapshot(`
    ""t" was stopped: expected it to finish, it was still running after 3 s without a pause
    Why: an endless loop never lets other code run. A generator lets its caller run at every \`yield\`.
    Look: a \`while\` or \`for\` that never reaches \`yield\`, \`break\` or \`return\`, a spread of an endless iterator, or work that grows with every step."
  `);
});

it('tells an endless loop that logs', () => {
  expect(sentenceFor({ kind: 'endless-loop', limitMs: 3_000, lines: 5_214_000 }, '"t"')).toContain(
    'Your code logged 5,214,000 lines in that time: look at the loop that logs, and run it once without.',
  );
});

it('tells silence', () => {
  expect(sentenceFor({ kind: 'silence', limitMs: 6_000 }, '"t"')).toMatchInlineSnapshot(`
    ""t" was stopped: expected it to finish, its process showed no sign of life for 6 s
    Why: \`await\` on something already settled never lets timers or other work run, so an endless loop around it hangs.
    Look: a loop after an \`await\`, \`while (true) await …\`, or a \`for await\` over an endless iterator."
  `);
});

it('tells a file that does not finish loading', () => {
  expect(sentenceFor({ kind: 'loading', limitMs: 30_000 }, 'the file')).toMatchInlineSnapshot(`
    "the file was stopped: expected it to load, it was still loading after 30 s
    Why: a file is run from top to bottom when it is imported, before any test.
    Look: an endless loop outside every function, or a call there that never ends."
  `);
});

it('tells that the time for all tests was used up', () => {
  expect(sentenceFor({ kind: 'time', limitMs: 120_000 }, '"t"')).toMatchInlineSnapshot(`
    ""t" was stopped: expected all tests to end, they were still running after 120 s
    Why: each test that hangs costs time, and the time of a submission is limited.
    Look: why the tests before this one were stopped. Fix that first."
  `);
});

it('tells that memory was used up', () => {
  expect(sentenceFor({ kind: 'out-of-memory', heapMegabytes: 1_024 }, '"t"'))
    .toMatchInlineSnapshot(`
    ""t" was stopped: expected it to stay small, it used up the 1024 MB that a spec may have
    Why: a lazy answer holds one value at a time, however many there are.
    Look: an array, a Set or a string that grows in an endless loop, or \`[...endless]\`."
  `);
});

it('tells an exit', () => {
  expect(sentenceFor({ kind: 'exit', how: 'exit code 0' }, '"t"')).toMatchInlineSnapshot(`
    ""t" was stopped: expected it to return or throw, it ended its process (exit code 0)
    Why: everything after it is lost, also other tests.
    Look: a call of \`process.exit()\`, \`process.abort()\` or \`process.kill()\`."
  `);
});

it('tells a process that was ended from outside from one that ended itself', () => {
  expect(causeOfEnd(null, 'SIGKILL')).toEqual({ kind: 'killed', how: 'signal SIGKILL' });
  expect(causeOfEnd(null, 'SIGABRT')).toEqual({ kind: 'exit', how: 'signal SIGABRT' });
  expect(causeOfEnd(3, null)).toEqual({ kind: 'exit', how: 'exit code 3' });
});

it('tells an end from outside, and accuses nobody', () => {
  expect(sentenceFor({ kind: 'killed', how: 'signal SIGKILL' }, '"t"')).toMatchInlineSnapshot(`
    ""t" was stopped: its process was ended from outside (signal SIGKILL), probably because the system was short of memory; expected it to run to its end
    Why: a system without free memory ends the process that takes most of it. Your code may be right all the same.
    Look: how much memory is free: a container needs 1 GB for the kata. Close other programs and run it again. If that does not help, look for an array or a string that never stops growing."
  `);
});

it('tells what cannot be read when it is thrown', () => {
  expect(sentenceFor({ kind: 'unreadable-throw', how: 'looked at' }, '"t"')).toMatchInlineSnapshot(`
    ""t" was stopped: expected it to return or throw an error, it threw something that cannot be read (looked at)
    Why: a report reads the message and the stack of an error, and a getter that throws ends the report.
    Look: what is thrown: a plain \`new Error(…)\` can always be read."
  `);
});
