import { constantFrom } from 'fast-check';
import '../../index';
import type { Law } from '../law';
import { answersEachCall } from './answers-each-call';
import { endsAsAnyGenerator } from './ends-as-any-generator';
import { keepsCallersApart } from './keeps-callers-apart';
import { returnsOnce } from './returns-once';
import { type TwoWay, twoWay } from './two-way';

type Make = () => Iterator<unknown, unknown, string | undefined>;

/** Joins the texts that it is sent, and returns how many there were. */
function* joiner(): Generator<string, number, string | undefined> {
  let joined = '';
  for (let count = 0; ; count += 1) {
    const text = yield joined;
    if (text === undefined) return count;
    joined += text;
  }
}

const joinerBy = (make: Make): TwoWay =>
  twoWay({
    name: 'joiner()',
    make,
    sends: constantFrom('a', 'b'),
    react(received) {
      const [, ...sent] = received.map((call) => ('sent' in call ? call.sent : undefined));
      return sent.length > 0 && sent.at(-1) === undefined
        ? { returns: sent.length - 1 }
        : { yields: sent.join('') };
    },
  });

const every: Law<TwoWay>[] = [answersEachCall, endsAsAnyGenerator, keepsCallersApart, returnsOnce];

it('a generator obeys all of them', () => {
  for (const law of every) expect(joinerBy(joiner)).toObey(law);
});

it('a generator that catches what is thrown in obeys them, too', () => {
  function* counter(): Generator<number, void, unknown> {
    for (let count = 0; ; count += 1) {
      try {
        yield count;
      } catch (error) {
        if (error !== 'reset') throw error;
        count = -1;
      }
    }
  }
  const counts = twoWay({
    name: 'counter()',
    make: counter,
    catches: ['reset'],
    react(received) {
      const last = received.at(-1)!;
      if ('thrown' in last && last.thrown !== 'reset') return { throws: last.thrown };
      const reset = received.map((call) => 'thrown' in call).lastIndexOf(true);
      return { yields: received.length - 1 - Math.max(reset, 0) };
    },
  });

  for (const law of [answersEachCall, endsAsAnyGenerator, keepsCallersApart]) {
    expect(counts).toObey(law);
  }
});

it('a value that is lost is found, in its smallest case', () => {
  function* losesRepeated(): ReturnType<typeof joiner> {
    let joined = '';
    let last: string | undefined;
    for (let count = 0; ; count += 1) {
      const text = yield joined;
      if (text === undefined) return count;
      if (text !== last) joined += text;
      last = text;
    }
  }

  expect(() => expect(joinerBy(losesRepeated)).toObey(answersEachCall))
    .toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`joiner()\` went wrong
      a.next('a') → { value: '', done: false }
      a.next('b') → { value: 'b', done: false }
    ▸ a.next('b')
        expected { value: 'bb', done: false }
        received { value: 'b', done: false }
    Why: Between two calls the body is paused, and its local variables hold everything that it must remember.
    Look: the step marked ▸. What do the local variables hold before it, and what does this call change?"
  `);
});

it('a returned value that comes twice is found', () => {
  const again: Make = () => {
    const inner = joiner();
    let last: IteratorResult<string, number> | undefined;
    return {
      next: (text) => (last?.done === true ? last : (last = inner.next(text))),
    };
  };

  expect(() => expect(joinerBy(again)).toObey(returnsOnce)).toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`joiner()\` went wrong
      a.next() → { value: '', done: false }
      a.next() → { value: 0, done: true }
    ▸ a.next('a')
        expected { value: undefined, done: true }
        received { value: 0, done: true }
    Why: The return value is handed out once, with the first \`done: true\`. After that, the value is undefined.
    Look: the step marked ▸. What does the body return there, and what is left of it afterwards?"
  `);
});

it('an error that is changed on its way is found', () => {
  function* wraps(): ReturnType<typeof joiner> {
    try {
      return yield* joiner();
    } catch (error) {
      throw new Error('it failed', { cause: error });
    }
  }

  expect(() => expect(joinerBy(wraps)).toObey(endsAsAnyGenerator))
    .toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`joiner()\` went wrong
      a.next('a') → { value: '', done: false }
    ▸ a.throw(RangeError: the very error)
        expected throws RangeError: the very error
        received throws Error: it failed
    Why: return(v) answers with v and throw(e) throws e itself: before the start, at a \`yield\` and after the end. Then it is completed.
    Look: the step marked ▸. What does a \`catch\`, a \`finally\` or your own method do there?"
  `);
});

it('an object that several share is found', () => {
  const only = joiner();

  expect(() => expect(joinerBy(() => only)).toObey(keepsCallersApart))
    .toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`joiner()\` went wrong
    ▸ a.next('a')
        expected { value: '', done: false }
        received { value: undefined, done: true }
    Why: Each call of a generator function makes an object with its own variables, so each answers as it would alone.
    Look: the step marked ▸. If it is right in a separate program, look for variables outside the function."
  `);
});
