/** Why a command cannot go on, in a sentence with a next step for the person at the terminal; ends with exit code 1 and no stack trace. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly found: string;
  /** What to do about it, where that stands apart. */
  readonly advice: string | null;

  constructor(found: string, advice: string | null = null) {
    super(advice === null ? found : `${found} ${advice}`);
    this.found = found;
    this.advice = advice;
  }
}
