import * as v from 'valibot';
import { BOUNDS } from './inside/protocol';

const MESSAGE = v.pipe(v.string(), v.maxLength(BOUNDS.message));
const NAME = v.pipe(v.string(), v.maxLength(BOUNDS.name));
const OUTPUT = v.pipe(v.string(), v.maxLength(BOUNDS.compiled));
const COUNT = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const COMPILED = v.strictObject({
  javascript: OUTPUT,
  map: OUTPUT,
  imports: v.pipe(v.record(NAME, NAME), v.maxEntries(BOUNDS.imports)),
});

const TYPE_ERROR = v.strictObject({
  file: NAME,
  line: COUNT,
  column: COUNT,
  code: COUNT,
  message: v.pipe(v.string(), v.maxLength(BOUNDS.typeMessage)),
});

/** What the process that reads a submission answers, a line of JSON each. */
export const REPLY = v.variant('kind', [
  /** Nothing was handed in for the exercise. */
  v.strictObject({
    kind: v.literal('absent'),
    /** What it means if there is no answer to any other exercise either. */
    why: MESSAGE,
  }),
  /** What was handed in cannot be used, or the process could not do what it was asked. */
  v.strictObject({ kind: v.literal('refused'), reason: MESSAGE }),
  v.strictObject({
    kind: v.literal('read'),
    /** The same for the same modules. */
    codeHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
    /** The beginning of the answer's own file. */
    code: v.pipe(v.string(), v.maxLength(BOUNDS.code)),
  }),
  v.strictObject({
    kind: v.literal('compiled'),
    modules: v.pipe(v.record(NAME, COMPILED), v.maxEntries(BOUNDS.modules)),
  }),
  v.strictObject({
    kind: v.literal('checked'),
    errors: v.pipe(v.array(TYPE_ERROR), v.maxLength(BOUNDS.typeErrors), v.readonly()),
    isSwitchedOff: v.boolean(),
  }),
]);
export type Reply = v.InferOutput<typeof REPLY>;
