import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import { parseJson } from '../kit/parse-json.ts';
import { Transaction } from './wire/transaction.ts';

export type StateFile = {
  /** What was kept, the latest state of each, the oldest first. */
  readonly known: readonly Transaction[];
  /** On the disk's way before it returns: a process that is killed afterwards has lost nothing. */
  readonly keep: (one: Transaction) => void;
};

const memoryOnly: StateFile = { known: [], keep: () => undefined };

/** How long a transaction is remembered over restarts. */
const memoryMs = 14 * 24 * 60 * 60_000;

/** A line that a kill cut short, or that is none of ours, counts as never written. */
const decoded = (line: string): readonly Transaction[] => {
  const one = pipe(
    parseJson(line),
    E.flatMap((one) => Transaction.decode(one)),
  );
  return E.isRight(one) ? [one.right] : [];
};

const linesOf = (all: Iterable<Transaction>): string =>
  [...all].map((one) => `${JSON.stringify(one)}\n`).join('');

/** Opens the books of earlier runs and writes them anew, each transaction once. `null` keeps nothing. */
export const openStateFile = (path: string | null, now: number): StateFile => {
  if (path === null) return memoryOnly;
  mkdirSync(dirname(path), { recursive: true });
  const written = existsSync(path) ? readFileSync(path, 'utf8').split('\n').flatMap(decoded) : [];
  const latest = new Map(written.map((one) => [one.txnId, one]));
  const known = [...latest.values()].filter(({ createdAt }) => createdAt > now - memoryMs);
  writeFileSync(`${path}.new`, linesOf(known), { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return { known, keep: (one) => appendFileSync(path, linesOf([one])) };
};
