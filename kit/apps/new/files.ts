import { type Exercise, LESSON } from '../../kata/exercise';
import { FAMILIES } from '../../kata/families';

/** What an exercise begins with, by the path of each file. Whatever must be replaced says TODO. */
export function filesFor({ name, number, title }: Exercise): Record<string, string> {
  const words = title.replaceAll('-', ' ');
  const subject = title.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const stub = stubOf(subject);
  const [mine, proof] = [`exercises/${name}`, `solutions/${name}`];
  return {
    [`${mine}/${LESSON}`]: lessonOf(number, words, subject),
    [`${mine}/exercise.ts`]: stub,
    [`${mine}/exercise.spec.ts`]: specOf(name, subject),
    [`${proof}/stub.ts`]: stub,
    [`${proof}/solution.ts`]: stub,
    [`${proof}/scenes.ts`]: scenesOf(subject),
    [`${proof}/right/built-by-hand.ts`]: `/** TODO: the same by other means. */\n${stub}`,
    [`${proof}/wrong/collects-first.ts`]: wrongAnswerOf(stub),
  };
}

function lessonOf(number: string, words: string, subject: string): string {
  return `# ${number} · ${words.replace(/^./, (letter) => letter.toUpperCase())}

TODO: one sentence that says what the exercise is about.

TODO: the idea in one paragraph, then ten lines of code that show it.

## Your task

TODO: what \`${subject}()\` must do, and when.

## Hints

1. TODO: where to look.
2. TODO: what to use.
3. TODO: nearly the answer.

## Key takeaways

- TODO

## Read on

- TODO
`;
}

function stubOf(subject: string): string {
  return `/** TODO: one sentence on what it yields. */
export function ${subject}<T>(source: Iterable<T>): Generator<T, void, unknown> {
  // TODO: replace this line.
  throw new Error('${subject}() is not written yet');
}
`;
}

function specOf(name: string, subject: string): string {
  const firstTest = `it('calling ${subject}() pulls nothing', () => {
    const source = countedSource([1, 2, 3]);

    ${subject}(source);

    expect(source).toHavePulled(0, 'calling ${subject}()');
  });`;
  const blocks = FAMILIES.map(
    (family) => `
describe('${family}', () => {
  ${family === 'laziness' ? firstTest : "it.todo('say what must hold');"}
});
`,
  );
  return `import { ${subject} } from '#kata/${name}';
import { countedSource } from '#kit';
${blocks.join('')}`;
}

function scenesOf(subject: string): string {
  return `import type { Scene } from '../../kit/scenes/scene';

type Exercise = typeof import('./solution');

export const scenes: readonly Scene<Exercise>[] = [
  {
    name: 'to-the-end',
    title: 'To the end',
    description: 'TODO: what this run shows.',
    open: ({ ${subject} }) => ${subject}([1, 2]),
    script: ['next()', 'next()', 'next()'],
  },
];
`;
}

function wrongAnswerOf(stub: string): string {
  return `/**
 * TODO: what it does.
 *
 * @misconception TODO: what somebody who writes this believes.
 * @rejectedBy laziness › TODO: the name of a test
 */
${stub.replace(/^.*\n/, '')}`;
}
