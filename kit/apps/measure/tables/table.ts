/** A table of the report, drawn as text for a terminal and as markup for a page. */
export interface Table {
  readonly title: string;
  /** The first column is of words, the others of figures. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Sentences below it. */
  readonly notes: readonly string[];
}
