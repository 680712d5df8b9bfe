import * as E from 'fp-ts/lib/Either.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import { storeFailure, type StoreFailure } from '../../../application/ports/store-failure.ts';
import type { VariantCode } from '../../../domain/catalogue/product.ts';
import { bytes, codeColumn, count } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { as } from '../kit/named-parameters.ts';
import { namedWriting, reading } from '../kit/statement.ts';
import type { KeyRing } from './key-ring.ts';
import { open, seal, type UnitKey } from './sealing.ts';

const current = reading(
  'sealed-contents.key',
  'select id from unit_keys order by place desc limit 1',
  t.strict({ id: t.string }),
);

const notAdopted = storeFailure('sealed-contents.key', 'this database has no key yet');

/** What goes into a row: the key's name, and what only it opens. */
export type Sealed = { readonly key: string; readonly sealed: Buffer };

/** What is sealed today is sealed with this. */
export const currentKey = (run: Run, keys: KeyRing): TE.TaskEither<StoreFailure, UnitKey> =>
  pipe(
    run(current),
    TE.flatMap(([key]) => (key === undefined ? TE.left(notAdopted) : TE.right(key.id))),
    TE.flatMap((id) =>
      pipe(
        keys.find(id),
        TE.mapLeft((cause) => storeFailure('sealed-contents.key', cause)),
      ),
    ),
  );

/** A text sealed for a variant with the key of today. */
export const sealedFor =
  (run: Run, keys: KeyRing) =>
  (product: VariantCode, text: string): TE.TaskEither<StoreFailure, Sealed> =>
    pipe(
      currentKey(run, keys),
      TE.map((key) => ({ key: key.id, sealed: seal(key, product, text) })),
    );

const row = t.strict({ id: count, product: codeColumn, key: t.string, sealed: bytes });
type Row = t.TypeOf<typeof row>;

const otherwise = reading(
  'sealed-contents.otherwise',
  `select id, variant_code as product, key_id as key, sealed from sealed_contents
   where key_id <> $1 order by id limit $2`,
  row,
);

const sealAgain = namedWriting(
  'sealed-contents.seal-anew',
  `update sealed_contents set key_id = :to, sealed = :sealed where id = :id and key_id = :from returning id`,
  { id: as<number>(), from: as<string>(), to: as<string>(), sealed: as<Buffer>() },
  t.unknown,
);

/** They are few, and may be large. */
const batch = 4;

const contentOf = async (
  keys: KeyRing,
  { id, product, key, sealed }: Row,
): Promise<E.Either<StoreFailure, string>> => {
  const found = await keys.find(key)();
  if (E.isLeft(found)) return E.left(storeFailure('sealed-contents.seal-anew', found.left));
  const broken = new Error(`content ${String(id)} does not open with its key ${key}`);
  return E.fromOption(() => storeFailure('sealed-contents.seal-anew', broken))(
    open(found.right, product, sealed),
  );
};

/** Seals anew, with `to`, every content that is sealed with other keys; one that was replaced meanwhile is passed over. Answers how many it sealed. */
export const sealContentsAnew =
  (run: Run, keys: KeyRing, to: UnitKey): TE.TaskEither<StoreFailure, number> =>
  async () => {
    for (let total = 0; ;) {
      const found = await run(otherwise, [to.id, batch])();
      if (E.isLeft(found)) return found;
      if (found.right.length === 0) return E.right(total);
      for (const row of found.right) {
        const content = await contentOf(keys, row);
        if (E.isLeft(content)) return content;
        const sealed = seal(to, row.product, content.right);
        const done = await run(...sealAgain({ id: row.id, from: row.key, to: to.id, sealed }))();
        if (E.isLeft(done)) return done;
        total += done.right.length;
      }
    }
  };
