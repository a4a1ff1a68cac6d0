/** An error that ends a command: its message is all that is shown, on one line. */
export class Refusal extends Error {
  /** What the command exits with. */
  readonly exitCode: number = 2;
}
