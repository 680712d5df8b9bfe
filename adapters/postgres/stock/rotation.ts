import * as E from 'fp-ts/lib/Either.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import type pg from 'pg';
import * as t from 'io-ts';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import type { Run } from '../kit/run.ts';
import { sealFilesAnew } from './goods-files.ts';
import type { KeyRing } from './key-ring.ts';
import { sealAnew, type Progress } from './seal-units.ts';
import { sealContentsAnew } from './sealed-contents.ts';
import type { UnitKey } from './sealing.ts';
import { writing } from '../kit/statement.ts';
import { recallKeys, rememberKey } from './unit-keys.ts';

/** The server's lock that whoever rotates holds; the one before it is of whoever opens a month of the archive. */
const rotationLock = 7_275_003;

/** Does the work while nobody else rotates; null when somebody does. */
export const rotatingAlone = async <A>(pool: pg.Pool, work: () => Promise<A>): Promise<A | null> => {
  const session = await pool.connect();
  try {
    const { rows } = await session.query<{ readonly mine: boolean }>(
      'select pg_try_advisory_lock($1) as mine',
      [rotationLock],
    );
    return rows[0]?.mine === true ? await work() : null;
  } finally {
    // Its end, not its return to the others, gives the lock back whatever has become of it.
    session.release(true);
  }
};

// A process that took stock with an older key while we passed has its unit there: then the database refuses this.
const forget = writing(
  'unit-keys.forget',
  'delete from unit_keys where place < (select place from unit_keys where id = $1)',
  t.unknown,
);

const uses: readonly unknown[] = ['units_key_known', 'sealed_contents_key_known', 'goods_files_key_known'];

const isStillUsed = ({ cause }: StoreFailure): boolean =>
  cause instanceof Error && 'constraint' in cause && uses.includes(cause.constraint);

const makeCurrent = (run: Run, key: UnitKey): TE.TaskEither<StoreFailure, unknown> =>
  pipe(
    recallKeys(run),
    TE.flatMap((remembered) =>
      remembered.some(({ id }) => id === key.id) ? TE.right(null) : rememberKey(run, key, remembered),
    ),
  );

/**
 * Makes `key` the one that stock is sealed with from now on, seals all goods with it, and forgets the keys before
 * it. Runs beside a shop that sells; begun again after a kill it goes on. Answers how many units it sealed.
 */
export const rotateTo =
  (run: Run, keys: KeyRing, key: UnitKey, progress: Progress): TE.TaskEither<StoreFailure, number> =>
  async () => {
    const made = await makeCurrent(run, key)();
    if (E.isLeft(made)) return made;
    for (let total = 0; ;) {
      const before = total;
      const sealed = await sealAnew(run, keys, key, (count) => {
        progress(before + count);
      })();
      if (E.isLeft(sealed)) return sealed;
      const contents = await sealContentsAnew(run, keys, key)();
      if (E.isLeft(contents)) return contents;
      const files = await sealFilesAnew(run, keys, key)();
      if (E.isLeft(files)) return files;
      total += sealed.right + contents.right;
      const forgotten = await run(forget, [key.id])();
      if (E.isRight(forgotten)) return E.right(total);
      if (!isStillUsed(forgotten.left)) return forgotten;
    }
  };
