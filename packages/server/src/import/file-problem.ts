/** A file cannot be taken in; the message is the sentence that says why. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
}
