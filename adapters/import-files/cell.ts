import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';

export const isText = (u: unknown): u is string => typeof u === 'string';

/** A cell of the table: its text without the blanks around it, or the reason why it is no such thing. */
export const cell = <A>(is: t.Is<A>, parse: (text: string) => E.Either<string, A>): t.Type<A, unknown> =>
  new t.Type<A, unknown>(
    'a cell',
    is,
    (u, context) =>
      pipe(
        parse(isText(u) ? u.trim() : ''),
        E.match((reason) => t.failure<A>(u, context, reason), t.success),
      ),
    String,
  );
