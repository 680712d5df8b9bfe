import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import * as t from 'io-ts';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import type { Run } from './run.ts';
import { isOfValues } from './store-cause.ts';
import { reading, type Statement } from './statement.ts';

/** So many questions go in one statement at most. */
const most = 256;
/** So many statements of a kind are under way at once; what is asked meanwhile gathers. */
const mostUnderWay = 4;

type Waiting<Ask, A> = { readonly ask: Ask; readonly answer: (answer: E.Either<StoreFailure, A>) => void };

export type Questions<Ask, A> = {
  readonly one: (ask: Ask) => TE.TaskEither<StoreFailure, A>;
  /** The answers to all of them, in their order. */
  readonly many: (asks: readonly Ask[]) => TE.TaskEither<StoreFailure, readonly A[]>;
};

/**
 * Asks one statement what is asked at the same time. A question is never answered by a statement that was sent before
 * it was asked, so nobody reads anything older than by a statement of their own. One question alone has its own, and so
 * has each of those of which one holds what the server takes for no value: it fails nobody else.
 */
export const coalesced = <Ask, A>({
  one,
  many,
}: Questions<Ask, A>): ((ask: Ask) => TE.TaskEither<StoreFailure, A>) => {
  const waiting: Waiting<Ask, A>[] = [];
  let underWay = 0;
  let isLeaving = false;

  const answerAlone = async ({ ask, answer }: Waiting<Ask, A>): Promise<void> => {
    answer(await one(ask)());
  };

  const answerTogether = async (asked: readonly Waiting<Ask, A>[]): Promise<void> => {
    const answers = await many(asked.map(({ ask }) => ask))();
    if (E.isLeft(answers) && isOfValues(answers.left.cause)) {
      await Promise.all(asked.map(answerAlone));
      return;
    }
    asked.forEach(({ answer }, at) => {
      answer(E.map((all: readonly A[]) => all[at] as A)(answers));
    });
  };

  const send = async (asked: readonly Waiting<Ask, A>[]): Promise<void> => {
    underWay += 1;
    const [only] = asked;
    await (only !== undefined && asked.length === 1 ? answerAlone(only) : answerTogether(asked));
    underWay -= 1;
    leaveSoon();
  };

  const leaveSoon = (): void => {
    if (isLeaving || waiting.length === 0) return;
    isLeaving = true;
    setImmediate(() => {
      isLeaving = false;
      while (waiting.length > 0 && underWay < mostUnderWay) void send(waiting.splice(0, most));
    });
  };

  return (ask) => () =>
    new Promise((answer) => {
      waiting.push({ ask, answer });
      leaveSoon();
    });
};

/** Answers all who ask the very same at the same time by one statement. */
export const sharedAnswers = <Ask, A>(
  ask: (of: Ask) => TE.TaskEither<StoreFailure, A>,
): ((of: Ask) => TE.TaskEither<StoreFailure, A>) =>
  coalesced<Ask, A>({
    one: ask,
    many: (asks) => {
      const keys = asks.map((of) => JSON.stringify(of));
      const different = new Map(asks.map((of, n) => [keys[n], of] as const));
      return pipe(
        [...different],
        TE.traverseArray(([key, of]) =>
          pipe(
            ask(of),
            TE.map((answer) => [key, answer] as const),
          ),
        ),
        TE.map((answers) => {
          const found = new Map(answers);
          return keys.map((key) => found.get(key) as A);
        }),
      );
    },
  });

/** What a statement over many keys answers: which key a row is of, beside what the statement over one answers. */
const keyedRow = <Key, Row>(
  key: t.Decoder<unknown, Key>,
  row: t.Decoder<unknown, Row>,
): t.Decoder<unknown, readonly [Key, Row]> => {
  const keyed: t.Decoder<unknown, readonly [Key, Row]> = {
    name: row.name,
    validate: (input, context) => {
      const known = t.type({ key: t.unknown }).validate(input, context);
      if (E.isLeft(known)) return known;
      const found = key.validate(known.right.key, t.appendContext(context, 'key', t.unknown));
      if (E.isLeft(found)) return found;
      const read = row.validate(input, context);
      return E.isLeft(read) ? read : t.success([found.right, read.right] as const);
    },
    decode: (input) => keyed.validate(input, [{ key: '', type: t.unknown, actual: input }]),
  };
  return keyed;
};

type Keyed<Key extends string | number, Row> = {
  readonly name: string;
  readonly key: t.Decoder<unknown, Key>;
  readonly row: t.Decoder<unknown, Row>;
  /** The statement whose `$1` is one key. */
  readonly one: string;
  /** The one whose `$1` is an array of them, and whose rows have theirs as `key`; a key's rows in their order. */
  readonly many: string;
};

/** The rows of a key, for many keys at once where many are asked for. */
export const rowsByKey = <Key extends string | number, Row>({
  name,
  key,
  row,
  one,
  many,
}: Keyed<Key, Row>) => {
  const single: Statement<Row> = reading(name, one, row);
  const multiple = reading(`${name}-many`, many, keyedRow(key, row));
  return (run: Run): ((of: Key) => TE.TaskEither<StoreFailure, readonly Row[]>) =>
    coalesced<Key, readonly Row[]>({
      one: (of) => run(single, [of]),
      many: (keys) =>
        pipe(
          run(multiple, [[...new Set(keys)]]),
          TE.map((rows) => {
            const found = new Map<Key, Row[]>();
            for (const [of, read] of rows) found.set(of, [...(found.get(of) ?? []), read]);
            return keys.map((of) => found.get(of) ?? []);
          }),
        ),
    });
};

type LookUps<Row> = {
  readonly name: string;
  /** What each question brings, with its types: `code text, buyer bigint`. */
  readonly columns: string;
  readonly row: t.Decoder<unknown, Row>;
  /** The statement for one of them, whose values are `asked.code`, `asked.buyer`. */
  readonly found: string;
};

/**
 * The first row for each of many questions, in their order. Each is looked up by itself, as one alone would be,
 * whatever the planner thinks of their number.
 */
export const lookUps = <Ask extends object, Row>({ name, columns, row, found }: LookUps<Row>) => {
  const statement = reading(
    name,
    `select asked.nth as key, found.*
     from json_to_recordset($1::json) as asked (nth integer, ${columns})
     cross join lateral (${found} limit 1) as found`,
    keyedRow(t.number, row),
  );
  return (run: Run) =>
    (asks: readonly Ask[]): TE.TaskEither<StoreFailure, readonly (Row | undefined)[]> =>
      pipe(
        run(statement, [JSON.stringify(asks.map((ask, nth) => ({ ...ask, nth })))]),
        TE.map((rows) => {
          const rowOf = new Map(rows);
          return asks.map((_, nth) => rowOf.get(nth));
        }),
      );
};
