/** Thrown where a file of a submission cannot be used. The message is a part of a sentence. */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile';
}
