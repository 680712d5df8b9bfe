import * as E from 'fp-ts/lib/Either.js';

/** A text as JSON, to be decoded by a codec; a left is the parser's own error, which may quote the text. */
export const parseJson = (text: string): E.Either<unknown, unknown> =>
  E.tryCatch(
    () => JSON.parse(text) as unknown,
    (cause) => cause,
  );
