import type { SceneSummary } from './scene';

/** The states of a generator object, by the names of the ECMAScript specification. */
export const STATES = ['suspended-start', 'executing', 'suspended-yield', 'completed'] as const;

export type GeneratorState = (typeof STATES)[number];

/** Which of the two files of a scene. */
export type FileRole = 'exercise' | 'scenes';

/** A place in TypeScript code, lines and columns counted from 1. */
export interface Place {
  readonly file: FileRole;
  readonly line: number;
  readonly column: number;
}

export interface Variable {
  readonly name: string;
  /** As a reader would like to see it, on one line. */
  readonly value: string;
}

/** A generator object, or an iterator built by hand, at one moment. */
export interface GeneratorView {
  /** The same at every moment of a trace. */
  readonly id: number;
  /** The name of its function. */
  readonly name: string;
  readonly kind: 'generator' | 'async generator' | 'built by hand';
  /** How far it is from the one that is stepped through: 0 for that, 1 for one that it pulls from. */
  readonly depth: number;
  /** What is built by hand has a state if it says so itself. */
  readonly state: GeneratorState | undefined;
  /** Where its code begins. */
  readonly origin: Place | undefined;
  /** Where it is paused, or the line that it is executing; nowhere once it has completed. */
  readonly place: Place | undefined;
  /** Its variables, while it is suspended: the engine shows no others. */
  readonly variables: readonly Variable[];
  /** What it has given to its caller in this step so far. */
  readonly given: Given;
}

/** Answers of a generator, each in a word or two. */
export interface Given {
  readonly count: number;
  /** The last few of them. */
  readonly last: readonly string[];
}

/** Everything that could be seen at one moment. */
export interface Moment {
  /** How many steps have been taken, this one included. */
  readonly step: number;
  /** `open`, the step, or what was noted in the middle of it. */
  readonly event: string;
  /** Whether it is in the middle of a step. */
  readonly isNote: boolean;
  /** What the step gave, for each of what is stepped through: `{ value: 0, done: false }`, `throws Error: …`. */
  readonly outcomes: readonly string[];
  /** The value of the first of these, `done`, or what was thrown; empty where there is none. */
  readonly brief: string;
  /** Why the step had to be stopped, in several lines; undefined where it was not. */
  readonly stopped: string | undefined;
  readonly generators: readonly GeneratorView[];
}

/** Of a moment at which nothing was seen. */
export const NOTHING_SEEN = {
  isNote: false,
  outcomes: [],
  brief: '',
  stopped: undefined,
  generators: [],
} as const;

/** Bytes retained. */
export interface Weights {
  /** By all that the scene has opened: after opening it, and after each step. */
  readonly lazy: readonly number[];
  /** By its eager twin; undefined where it has none. */
  readonly eager: number | undefined;
}

/** One of a scene's two files as it is read. */
export interface SourceFile {
  /** From the root of the checkout, with `/`. */
  readonly path: string;
  readonly lines: readonly string[];
}

/** A scene played to the end of its script. */
export interface Trace {
  /** Its title. */
  readonly exercise: string;
  readonly scene: SceneSummary;
  readonly files: Readonly<Record<FileRole, SourceFile>>;
  readonly moments: readonly Moment[];
  /** Undefined until it is weighed, and if the run had to be stopped: then nobody knows what it retains. */
  readonly weights: Weights | undefined;
}
