import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import { pipe } from 'fp-ts/lib/function.js';
import { makeFolder } from '../../adapters/kit/make-folder.ts';
import { systemError } from '../../adapters/kit/system-errors.ts';
import { settingsIn, errorLines } from '../configuration/env-file.ts';
import { fileText } from '../../adapters/import-files/file-text.ts';
import { describeLineProblems } from '../../adapters/import-files/line-problem.ts';
import { asDelivered } from '../../domain/stock/unit-text.ts';
import { readGivenGoodsKeys, type GivenGoodsKeys, type GivenKey } from '../configuration/goods-keys.ts';
import { problemLines } from '../configuration/problems.ts';
import { reveal, secret, type Secret } from '../configuration/secret.ts';
import { Problem } from '../processes/problem.ts';

/** Where the keys of the goods are when the settings do not name them. */
export const keyFileIn = (dataDir: string): string => join(dataDir, 'goods.keys');

const newKey = (): Secret => secret(randomBytes(32).toString('base64'));

/** Named for its day, so that an owner can tell the keys apart. */
const newKeyNamed = (now: Date): GivenKey => ({
  id: `${now.toISOString().slice(0, 10)}-${randomBytes(2).toString('hex')}`,
  key: newKey(),
});

const textOf = ({
  keys,
  fingerprintKey,
}: GivenGoodsKeys): string => `# The keys of this shop's goods. In the database every unit is sealed, and only this file opens it.
# Keep a copy of this file, and keep it apart from the copies of the database:
#   without this file nothing that was bought can be delivered any more, and whoever has both can read every unit.
# Send it to nobody. To make a new key and seal everything with it: npm run goods -- rotate
# The first key of GOODS_KEYS is the newest. Those after it open only what backups from before a rotation hold.
# GOODS_FINGERPRINT_KEY never changes: by it a unit that comes twice is noticed.
# To hand the keys over by settings instead, write the two lines below into .env (of every process) and remove the file.
GOODS_FINGERPRINT_KEY=${reveal(fingerprintKey)}
GOODS_KEYS=${keys.map(({ id, key }) => `${id}:${reveal(key)}`).join(',')}
`;

const codeOf = (thrown: unknown): string =>
  thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown reason';

const durably = (path: string, write: (descriptor: number) => void, flag: string): void => {
  const descriptor = openSync(path, flag, 0o600);
  try {
    write(descriptor);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
};

/** The keys in a file of another name beside it, complete and on the disk. */
const drafted = (path: string, keys: GivenGoodsKeys): string => {
  const draft = `${path}.${randomBytes(8).toString('hex')}`;
  durably(
    draft,
    (descriptor) => {
      writeFileSync(descriptor, textOf(keys));
    },
    'wx',
  );
  return draft;
};

/** Makes the new name outlive a power cut, where the system can do that. */
const keepName = (path: string): void => {
  if (process.platform !== 'win32') durably(dirname(path), () => undefined, 'r');
};

const putInPlace = (path: string, keys: GivenGoodsKeys, put: (draft: string) => void): void => {
  try {
    makeFolder(dirname(path));
    const draft = drafted(path, keys);
    try {
      put(draft);
    } finally {
      rmSync(draft, { force: true });
    }
    keepName(path);
  } catch (thrown) {
    const error = systemError(thrown, dirname(path));
    throw new Problem(
      `The key file ${path} cannot be written${error === null ? ` (${codeOf(thrown)})` : ''}.`,
      error === null
        ? 'Let this user write there, or set GOODS_KEYS and GOODS_FINGERPRINT_KEY instead.'
        : `${error.found} ${error.advice}`,
    );
  }
};

const checkMode = (path: string): void => {
  const mode = statSync(path).mode & 0o777;
  if (process.platform === 'win32' || (mode & 0o077) === 0) return;
  throw new Problem(
    `The key file ${path} is open to other users (mode ${mode.toString(8)}): run chmod 600 ${path}. If somebody may have read it, run npm run goods -- rotate afterwards.`,
  );
};

const bytesIn = (path: string): O.Option<Uint8Array> => {
  try {
    checkMode(path);
    return O.some(readFileSync(path));
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return O.none;
    if (thrown instanceof Problem) throw thrown;
    throw new Problem(
      `The key file ${path} cannot be read (${codeOf(thrown)}): it must be a file of the user that runs the shop.`,
    );
  }
};

/** However an editor saved it. */
const parsed = (path: string, bytes: Uint8Array): GivenGoodsKeys => {
  const read = pipe(
    fileText(bytes),
    E.mapLeft((problems) => [describeLineProblems(problems)]),
    E.flatMap((text) => pipe(settingsIn(asDelivered(text)), E.mapLeft(errorLines))),
    E.flatMap((settings) => pipe(readGivenGoodsKeys(settings), E.mapLeft(problemLines))),
  );
  if (E.isRight(read)) return read.right;
  throw new Problem(
    [`The key file ${path} is damaged: put your copy of it back.`, ...read.left].join('\n  '),
  );
};

/** The keys in the file; none when there is no file. Throws a `Problem` when it is open to others or damaged. */
export const readKeyFile = (path: string): O.Option<GivenGoodsKeys> => {
  const bytes = bytesIn(path);
  return O.isSome(bytes) ? O.some(parsed(path, bytes.value)) : O.none;
};

/** The keys in the file, made now unless another process was faster: then they are that one's. */
export const makeKeyFile = (path: string, now: Date): GivenGoodsKeys => {
  const made: GivenGoodsKeys = { keys: [newKeyNamed(now)], fingerprintKey: newKey() };
  putInPlace(path, made, (draft) => {
    try {
      linkSync(draft, path);
    } catch (thrown) {
      if (codeOf(thrown) !== 'EEXIST') throw thrown;
    }
  });
  return O.getOrElse(() => made)(readKeyFile(path));
};

/** The keys in the file with a new one in front. One process at a time. */
export const addNewKey = (path: string, now: Date): GivenGoodsKeys => {
  const before = readKeyFile(path);
  if (O.isNone(before)) throw new Problem(`The key file ${path} is gone: put your copy of it back.`);
  const after: GivenGoodsKeys = { ...before.value, keys: [newKeyNamed(now), ...before.value.keys] };
  putInPlace(path, after, (draft) => {
    renameSync(draft, path);
  });
  return after;
};
