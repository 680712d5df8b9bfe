import { systemError } from '../kit/system-errors.ts';

export type ProblemKind = 'busy' | 'binaries' | 'account' | 'folder' | 'version' | 'start' | 'stop';

/** What a person must hear when the shop's own database cannot be used: one sentence that says what to do. */
export interface EmbeddedPostgresProblem extends Error {
  readonly name: 'EmbeddedPostgresProblem';
  readonly kind: ProblemKind;
}

/** An error to throw; `sentence` is shown to the owner as it stands, so it holds no secret. */
export const embeddedPostgresProblem = (
  kind: ProblemKind,
  sentence: string,
  cause?: unknown,
): EmbeddedPostgresProblem =>
  Object.assign(new Error(sentence, { cause }), { name: 'EmbeddedPostgresProblem' as const, kind });

/** The system's own no, in words and with the next step; anything else as it was thrown. */
export const inWords = (thrown: unknown, folder?: string): unknown => {
  const error = isEmbeddedPostgresProblem(thrown) ? null : systemError(thrown, folder);
  return error === null
    ? thrown
    : embeddedPostgresProblem('folder', `${error.found} ${error.advice}`, thrown);
};

/** PostgreSQL's words with the data folder named as the operator knows it, not as the server was told. */
export const asKnown = (words: string, cluster: string): string =>
  words.replaceAll('/proc/self/cwd', cluster);

/** Tells a problem of the embedded database from any other thing that was thrown. */
export const isEmbeddedPostgresProblem = (thrown: unknown): thrown is EmbeddedPostgresProblem =>
  thrown instanceof Error && thrown.name === 'EmbeddedPostgresProblem' && 'kind' in thrown;

/** The system's word for what failed (`ENOENT`, `EACCES` …), or undefined when it gave none. */
export const codeOf = (thrown: unknown): string | undefined =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;
