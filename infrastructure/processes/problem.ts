/** Why a command cannot go on, in a sentence with a next step for the person at the terminal; ends with exit code 1 and no stack trace. */
export class Problem extends Error {
  override readonly name = 'Problem';
}
