import { chmodSync, existsSync, lchownSync, lstatSync, mkdirSync, readdirSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../../application/ports/log.ts';
import { othersData, type Account } from './account.ts';
import type { DataDirectory } from './data-directory.ts';
import { belongsTo, readPostmaster } from './postmaster.ts';

/** PostgreSQL wants them and keeps nothing in them at rest, so that some copies leave them out. */
const emptyAtRest = [
  ...['pg_commit_ts', 'pg_dynshmem', 'pg_logical', 'pg_logical/mappings', 'pg_logical/snapshots'],
  ...['pg_notify', 'pg_replslot', 'pg_serial', 'pg_snapshots', 'pg_stat', 'pg_stat_tmp', 'pg_tblspc'],
  ...['pg_twophase', 'pg_wal/archive_status', 'pg_wal/summaries'],
];

type Found = { readonly path: string; readonly stat: Stats };

const everything = (folder: string): readonly Found[] => [
  { path: folder, stat: lstatSync(folder) },
  ...readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? everything(path) : [{ path, stat: lstatSync(path) }];
  }),
];

const modeOf = (stat: Stats): number => (stat.isDirectory() ? 0o700 : 0o600);

/** Others may see nothing of it, and its owner everything. */
const isClosed = ({ stat }: Found): boolean => stat.isSymbolicLink() || (stat.mode & 0o777) === modeOf(stat);

const runsThere = ({ cluster }: DataDirectory): boolean => {
  const pid = readPostmaster(cluster)?.pid;
  return pid !== undefined && belongsTo(cluster, pid);
};

const handOver = (found: readonly Found[], account: Account): void => {
  for (const { path, stat } of found) {
    if (account.kind === 'lent') lchownSync(path, account.uid, account.gid);
    if (!stat.isSymbolicLink()) chmodSync(path, modeOf(stat));
  }
};

const restoreEmpty = (cluster: string, account: Account): void => {
  for (const name of emptyAtRest.filter((each) => !existsSync(join(cluster, each)))) {
    mkdirSync(join(cluster, name), { recursive: true, mode: 0o700 });
    if (account.kind === 'lent') lchownSync(join(cluster, name), account.uid, account.gid);
  }
};

/**
 * Data that was put back by a copy gets the owner and the modes that PostgreSQL insists on: root hands it to the account,
 * others close what is their own. Throws a problem with the commands when the data is somebody else's. Only under the startup lock.
 */
export const takeOver = (directory: DataDirectory, account: Account, log: Log): void => {
  const { cluster } = directory;
  if (process.platform === 'win32' || !existsSync(join(cluster, 'PG_VERSION')) || runsThere(directory))
    return;
  const owner = account.kind === 'lent' ? account.uid : process.geteuid?.();
  const all = everything(cluster);
  const strange = all.filter(({ stat }) => stat.uid !== owner);
  if (strange.length > 0 && account.kind === 'asSelf') throw othersData(cluster);
  const wrong = all.filter((found) => found.stat.uid !== owner || !isClosed(found));
  handOver(wrong, account);
  restoreEmpty(cluster, account);
  if (strange.length > 0) log.info(`The database folder ${cluster} was given back to the user it runs as`);
};
