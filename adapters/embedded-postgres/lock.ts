import { randomBytes } from 'node:crypto';
import {
  closeSync,
  linkSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import * as E from 'fp-ts/lib/Either.js';
import { setTimeout as sleep } from 'node:timers/promises';
import * as t from 'io-ts';
import { codeOf } from './problem.ts';
import { lives, processIdentity, thisProcess, type ProcessIdentity } from './process-identity.ts';

/*
 * A lock is a row of numbered files, `shop.lock.7`; the highest number is the one that counts, and it is never
 * removed, only overruled by the next number. A file appears complete (it is linked, not written in place) and each
 * number can be linked once, so two processes that both find a dead holder cannot both follow it: this is what a
 * single lock file, removed by whoever thinks it stale, cannot promise.
 */
const record = t.readonly(t.type({ holder: processIdentity, released: t.boolean }));
type LockRecord = t.TypeOf<typeof record>;

export interface Lock {
  /** Where it is written down. */
  readonly file: string;
  /** Lets the next one in; safe to call twice. */
  readonly release: () => void;
}

const numbersOf = (folder: string, name: string): readonly number[] =>
  readdirSync(folder)
    .flatMap((file) => (file.startsWith(`${name}.lock.`) ? [Number(file.slice(name.length + 6))] : []))
    .filter(Number.isSafeInteger)
    .sort((a, b) => b - a);

const fileOf = (folder: string, name: string, number: number): string =>
  join(folder, `${name}.lock.${number}`);

/** 'gone' when a higher number has replaced it meanwhile; undefined when nobody can be named as its holder. */
const holderOf = (file: string): ProcessIdentity | 'gone' | undefined => {
  try {
    const decoded = record.decode(JSON.parse(readFileSync(file, 'utf8')));
    return E.isRight(decoded) && !decoded.right.released ? decoded.right.holder : undefined;
  } catch (thrown) {
    return codeOf(thrown) === 'ENOENT' ? 'gone' : undefined;
  }
};

const written = (folder: string, content: LockRecord): string => {
  const draft = join(folder, `draft-${randomBytes(8).toString('hex')}`);
  writeFileSync(draft, JSON.stringify(content), { mode: 0o600 });
  return draft;
};

/** True when this process was the one to put the file there. */
const linked = (folder: string, file: string): boolean => {
  const draft = written(folder, { holder: thisProcess(), released: false });
  try {
    linkSync(draft, file);
    return true;
  } catch (thrown) {
    if (codeOf(thrown) === 'EEXIST') return false;
    throw thrown;
  } finally {
    rmSync(draft, { force: true });
  }
};

/** A full disk takes no new file, but the same number of bytes in the place of others. */
const releaseInPlace = (file: string): void => {
  const text = readFileSync(file, 'utf8');
  const descriptor = openSync(file, 'r+');
  try {
    writeSync(descriptor, text.replace('"released":false', '"released":true '), 0);
  } finally {
    closeSync(descriptor);
  }
};

const lockAt = (folder: string, file: string): Lock => {
  let held = true;
  return {
    file,
    release: () => {
      if (!held) return;
      held = false;
      try {
        renameSync(written(folder, { holder: thisProcess(), released: true }), file);
      } catch (thrown) {
        if (codeOf(thrown) === 'ENOENT') return;
        if (!['ENOSPC', 'EDQUOT'].includes(codeOf(thrown) ?? '')) throw thrown;
        releaseInPlace(file);
      }
    },
  };
};

/** Takes the lock, or names the living process that holds it. A dead holder's lock is taken over; at most one taker wins. */
export const takeLock = (folder: string, name: string): E.Either<ProcessIdentity, Lock> => {
  for (;;) {
    const top = numbersOf(folder, name)[0] ?? 0;
    const holder = top === 0 ? undefined : holderOf(fileOf(folder, name, top));
    if (holder === 'gone') continue;
    if (holder !== undefined && lives(holder)) return E.left(holder);
    const file = fileOf(folder, name, top + 1);
    if (!linked(folder, file)) continue;
    const numbers = numbersOf(folder, name);
    const [highest = 0, ...older] = numbers;
    if (highest > top + 1) {
      rmSync(file, { force: true });
      continue;
    }
    older.forEach((number) => rmSync(fileOf(folder, name, number), { force: true }));
    return E.right(lockAt(folder, file));
  }
};

/** Waits up to `patience` milliseconds for the lock; then names who still holds it. */
export const awaitLock = async (
  folder: string,
  name: string,
  patience: number,
): Promise<E.Either<ProcessIdentity, Lock>> => {
  const until = performance.now() + patience;
  for (;;) {
    const taken = takeLock(folder, name);
    if (E.isRight(taken) || performance.now() > until) return taken;
    await sleep(20);
  }
};
