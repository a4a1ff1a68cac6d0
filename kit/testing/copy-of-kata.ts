import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exercisesIn } from '../kata/exercise';
import { ROOT } from '../kata/root';

/** How a command ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const COPIED = [
  'docs',
  'exercises',
  'solutions',
  'kit',
  'jest.config.ts',
  'package.json',
  'tsconfig.json',
];

/** A checkout of the kata as a learner has it after `npm ci`, for tests that run commands on what a learner wrote. */
export class CopyOfKata {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'generator-kata-')));

  constructor() {
    for (const name of COPIED) {
      cpSync(join(ROOT, name), join(this.folder, name), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(this.folder, 'node_modules'), 'junction');
    for (const { number, stub } of exercisesIn(ROOT)) this.write(number, readFileSync(stub));
  }

  /** Writes an exercise as its learner would. */
  write(number: string, code: string | Buffer): void {
    writeFileSync(this.#exercise(number).file, code);
  }

  /** The reference of an exercise. */
  reference(number: string): string {
    return readFileSync(this.#exercise(number).reference, 'utf8');
  }

  /** Runs one of the scripts of package.json as npm does. */
  run(script: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
    const { scripts } = JSON.parse(readFileSync(join(this.folder, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const [, ...words] = (scripts[script] ?? '').split(' ');
    return this.node([...words, ...args], env);
  }

  /** Runs Node in the folder. */
  node(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
    return new Promise((settle) => {
      execFile(
        process.execPath,
        args,
        { cwd: this.folder, env: { ...process.env, INIT_CWD: this.folder, ...env } },
        (error, stdout, stderr) => settle({ code: Number(error?.code ?? 0), stdout, stderr }),
      );
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }

  #exercise(number: string): ReturnType<typeof exercisesIn>[number] {
    const found = exercisesIn(this.folder).find((exercise) => exercise.number === number);
    if (found === undefined) throw new Error(`there is no exercise ${number}`);
    return found;
  }
}
