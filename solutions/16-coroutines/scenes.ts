import type { Note, Scene, Steppable } from '../../kit/scenes/scene';

type Exercise = typeof import('./solution');

type Ask = (what: string) => Promise<unknown>;

function* introduction(ask: Ask): Generator<Promise<unknown>, string, unknown> {
  const name = yield ask('name');
  const city = yield ask('city');
  return `${String(name)} of ${String(city)}`;
}

interface Answering {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Lets `run` drive a coroutine. The first step starts it; each later one settles the promise that it waits for. */
function driven({ run }: Exercise, note: Note): Steppable {
  let pending: Answering | undefined;
  let outcome: { readonly value: unknown; readonly done: boolean } = {
    value: 'waits',
    done: false,
  };
  const coroutine = introduction((what) => {
    note(`ask for the ${what}`);
    return new Promise((resolve, reject) => {
      pending = { resolve, reject };
    });
  });
  const settle = async (act: () => void): Promise<unknown> => {
    act();
    await new Promise(setImmediate);
    return outcome;
  };
  const start = (): void =>
    void run(coroutine).then(
      (value) => (outcome = { value, done: true }),
      (error: unknown) => (outcome = { value: `rejected: ${String(error)}`, done: true }),
    );
  return {
    next: (value) => settle(() => (pending === undefined ? start() : pending.resolve(value))),
    throw: (error) => settle(() => pending?.reject(error)),
  };
}

export const scenes: readonly Scene<Exercise>[] = [
  {
    name: 'run',
    title: 'run() waits for promises',
    description:
      'The first step calls run(). Each later one fulfils the promise that the coroutine waits for.',
    shows: ['laziness'],
    open: driven,
    script: ['next()', "next('Ada')", "next('London')"],
  },
  {
    name: 'rejection',
    title: 'A promise is rejected',
    description:
      'A rejected promise comes back into the coroutine as throw(), and nothing catches it here.',
    shows: ['closing'],
    open: driven,
    script: ['next()', "throw(new Error('no answer'))"],
  },
  {
    name: 'by-hand',
    title: 'The same by hand',
    description:
      'The work of run(), by hand: every promise comes out, and you send every answer in.',
    open: (_, note) =>
      introduction((what) => {
        note(`ask for the ${what}`);
        return Promise.resolve(what);
      }),
    script: ['next()', "next('Ada')", "next('London')"],
  },
];
