import { type GenericSchema, type InferOutput, safeParse } from 'valibot';

/** What a text of JSON says, if it is one and has the shape of a schema. It may come from a submission. */
export function parsed<S extends GenericSchema>(
  schema: S,
  text: string,
): InferOutput<S> | undefined {
  try {
    const { success, output } = safeParse(schema, JSON.parse(text));
    return success ? output : undefined;
  } catch {
    return undefined;
  }
}
