import { type Compiled, compile } from '../compile';
import { codeHash } from '../../hash';
import { onceFor } from '../../once-for';
import type { Reply } from '../reply-schema';
import { findAnswer, whyAbsent } from './find-answer';
import { BOUNDS, type Opening, type Question } from './protocol';
import { type SourceModules, readAnswer } from './read-answer';
import { UnusableFile } from '../unusable-file';
import { TypeCheck } from './type-check';

/** Answers questions about one submission. Whatever is in it, each gets its answer. */
export class Reading {
  readonly #folder: string;
  readonly #types: TypeCheck;
  readonly #answerFor: (number: string) => SourceModules | undefined;

  constructor({ folder, libraries, only }: Opening) {
    this.#folder = folder;
    this.#types = new TypeCheck(libraries);
    this.#answerFor = onceFor((number) => {
      const file = findAnswer(folder, number, number === only);
      return file === undefined ? undefined : readAnswer(folder, file);
    });
  }

  replyTo({ kind, number }: Question): Reply {
    try {
      const answer = this.#answerFor(number);
      if (answer === undefined) return { kind: 'absent', why: whyAbsent(this.#folder) };
      switch (kind) {
        case 'read':
          return {
            ...{ kind, codeHash: codeHash(answer) },
            code: answer['exercise.ts']!.source.slice(0, BOUNDS.code),
          };
        case 'compile':
          return { kind: 'compiled', modules: compiled(answer) };
        case 'check':
          return { kind: 'checked', ...this.#types.check(answer) };
      }
    } catch (error) {
      const reason = error instanceof UnusableFile ? error.message : String(error);
      return { kind: 'refused', reason: reason.slice(0, BOUNDS.message) };
    }
  }
}

function compiled(answer: SourceModules): Record<string, Compiled> {
  return Object.fromEntries(
    Object.entries(answer).map(([name, { source, imports }]) => {
      const module = compile(source, name, imports);
      const longest = Math.max(module.javascript.length, module.map.length);
      if (longest > BOUNDS.compiled) {
        throw new UnusableFile(`${name} compiles to more than ${BOUNDS.compiled} characters`);
      }
      return [name, module];
    }),
  );
}
