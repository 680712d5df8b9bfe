import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { GoodsFiles } from '../../../application/ports/goods-files.ts';
import { storeFailure, type StoreFailure } from '../../../application/ports/store-failure.ts';
import type { GoodsFileId } from '../../../domain/stock/goods-file.ts';
import { bytes, codeColumn, count, goodsFileColumn, nothingRead } from '../kit/codecs.ts';
import { as } from '../kit/named-parameters.ts';
import type { Run } from '../kit/run.ts';
import { namedReading, namedWriting, withPatience } from '../kit/statement.ts';
import type { KeyRing } from './key-ring.ts';
import { openBytes, sealBytes, sealLength, type UnitKey } from './sealing.ts';

const piece = t.strict({ product: codeColumn, key: t.string, size: count, bytes });
type Piece = t.TypeOf<typeof piece>;

/* A piece at a time: bytes travel as text of twice their length, which would all be in memory at once. */
const read = namedReading(
  'goods-files.piece',
  `select variant_code as product, key_id as key, size,
          substring(sealed from :at::integer + 1 for :length::integer) as bytes
   from goods_files where id = :id`,
  { id: as<GoodsFileId>(), at: as<number>(), length: as<number>() },
  piece,
);

const pieceLength = 1024 * 1024;
/** How often it may be sealed anew in the middle. */
const tries = 3;

type Sealed = Omit<Piece, 'size'>;
type Found<A> = E.Either<StoreFailure, A>;

const failure = (words: string): StoreFailure => storeFailure('goods-files.read', new Error(words));

const pieceAt = async (run: Run, id: GoodsFileId, at: number): Promise<Found<Piece | null>> =>
  E.map(([found]: readonly Piece[]) => found ?? null)(await run(...read({ id, at, length: pieceLength }))());

/** All of it under one key; `Changed` where it was sealed anew meanwhile, null where it is gone. */
const sealedOf = async (run: Run, id: GoodsFileId): Promise<Found<Sealed | 'Changed' | null>> => {
  const first = await pieceAt(run, id, 0);
  if (E.isLeft(first) || first.right === null) return first;
  const { product, key, size } = first.right;
  const whole = Buffer.alloc(size + sealLength);
  let at = first.right.bytes.copy(whole);
  while (at < whole.byteLength) {
    const next = await pieceAt(run, id, at);
    if (E.isLeft(next) || next.right === null) return next;
    if (next.right.key !== key) return E.right('Changed');
    if (next.right.bytes.byteLength === 0)
      return E.left(failure(`file ${String(id)} is shorter than it was`));
    at += next.right.bytes.copy(whole, at);
  }
  return E.right({ product, key, bytes: whole });
};

const opened = async (
  keys: KeyRing,
  id: GoodsFileId,
  { product, key, bytes: sealed }: Sealed,
): Promise<Found<O.Option<Uint8Array>>> => {
  const found = await keys.find(key)();
  if (E.isLeft(found)) return E.left(failure(found.left.message));
  const open = await openBytes(found.right, product, sealed);
  return O.isNone(open)
    ? E.left(failure(`file ${String(id)} does not open with its key ${key}`))
    : E.right(open);
};

const otherwise = namedReading(
  'goods-files.otherwise',
  'select id from goods_files where key_id <> :key and id > :after order by id limit 100',
  { key: as<string>(), after: as<number>() },
  t.strict({ id: goodsFileColumn }),
);

const replace = namedWriting(
  'goods-files.seal-anew',
  'update goods_files set key_id = :to, sealed = :sealed where id = :id and key_id = :from',
  { id: as<GoodsFileId>(), from: as<string>(), to: as<string>(), sealed: as<Buffer>() },
  nothingRead,
);

/** One file, unless it is gone or was sealed anew meanwhile. */
const sealAnew = async (run: Run, keys: KeyRing, to: UnitKey, id: GoodsFileId): Promise<Found<unknown>> => {
  const sealed = await sealedOf(run, id);
  if (E.isLeft(sealed) || sealed.right === null || sealed.right === 'Changed') return sealed;
  const { product, key: from } = sealed.right;
  if (from === to.id) return E.right(null);
  const open = await opened(keys, id, sealed.right);
  if (E.isLeft(open) || O.isNone(open.right)) return open;
  const again = await sealBytes(to, product, open.right.value);
  return run(...withPatience(replace({ id, from, to: to.id, sealed: again })))();
};

/** Seals anew, with `to`, every file that is sealed with another key, one at a time; begun again after a kill it goes on. */
export const sealFilesAnew =
  (run: Run, keys: KeyRing, to: UnitKey): TE.TaskEither<StoreFailure, void> =>
  async () => {
    for (let after = 0; ;) {
      const found = await run(...otherwise({ key: to.id, after }))();
      if (E.isLeft(found)) return found;
      if (found.right.length === 0) return E.right(undefined);
      for (const { id } of found.right) {
        const done = await sealAnew(run, keys, to, id);
        if (E.isLeft(done)) return done;
        after = id;
      }
    }
  };

const readFile =
  (run: Run, keys: KeyRing) =>
  (id: GoodsFileId): TE.TaskEither<StoreFailure, O.Option<Uint8Array>> =>
  async () => {
    for (let left = tries; left > 0; left -= 1) {
      const sealed = await sealedOf(run, id);
      if (E.isLeft(sealed)) return sealed;
      if (sealed.right === null) return E.right(O.none);
      if (sealed.right !== 'Changed') return opened(keys, id, sealed.right);
    }
    return E.left(failure(`file ${String(id)} was sealed anew again and again`));
  };

const nameAt = namedReading(
  'goods-files.name-at',
  'select name from goods_file_names where file_id = :id and messenger = :messenger',
  { id: as<GoodsFileId>(), messenger: as<string>() },
  t.strict({ name: t.string }),
);

const learn = namedWriting(
  'goods-files.learn-name',
  `insert into goods_file_names (file_id, messenger, name)
   select id, :messenger, :name from goods_files where id = :id
   on conflict (file_id, messenger) do update set name = excluded.name`,
  { id: as<GoodsFileId>(), messenger: as<string>(), name: as<string>() },
  nothingRead,
);

const unlearn = namedWriting(
  'goods-files.forget-name',
  'delete from goods_file_names where file_id = :id and messenger = :messenger',
  { id: as<GoodsFileId>(), messenger: as<string>() },
  nothingRead,
);

/** The files that goods are, in PostgreSQL: sealed, and opened one at a time. */
export const postgresGoodsFiles = (run: Run, keys: KeyRing): GoodsFiles => ({
  read: readFile(run, keys),
  nameAt: (messenger, id) =>
    pipe(
      run(...nameAt({ id, messenger })),
      TE.map(([found]) => (found === undefined ? O.none : O.some(found.name))),
    ),
  learnName: (messenger, id, name) =>
    pipe(
      name === null ? run(...unlearn({ id, messenger })) : run(...learn({ id, messenger, name })),
      TE.map(() => undefined),
    ),
});
