import { readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { forShell, thisUser } from '../kit/system-errors.ts';
import { embeddedPostgresProblem } from './problem.ts';

/** Whom the server runs as. */
export type Account =
  | { readonly kind: 'asSelf' }
  /** PostgreSQL refuses root, who must lend it another user. */
  | { readonly kind: 'lent'; readonly uid: number; readonly gid: number };

interface PasswdLine {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const passwd = (): readonly PasswdLine[] =>
  readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [name = '', , uid = '', gid = ''] = line.split(':');
      return /^\d+$/.test(uid) && /^\d+$/.test(gid) ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
    });

/** For an ordinary user, who may not take the data over. */
export const othersData = (cluster: string): Error =>
  embeddedPostgresProblem(
    'account',
    `The database folder ${cluster} belongs to another user than ${thisUser()}, as after a copy by root. Give it back: sudo chown -R ${thisUser()}: ${forShell(cluster)} && sudo chmod -R u=rwX,go= ${forShell(cluster)}`,
  );

const ownerOf = (folder: string): number | undefined => statSync(folder, { throwIfNoEntry: false })?.uid;

const lentAccount = (cluster: string): Account => {
  const owner = ownerOf(cluster);
  const people = passwd().filter((line) => line.uid !== 0);
  // Data that is already there keeps its owner, whoever was chosen first.
  const chosen =
    people.find((line) => line.uid === owner) ??
    people.find((line) => line.name === 'postgres') ??
    people.find((line) => line.name === 'nobody');
  if (chosen !== undefined) return { kind: 'lent', uid: chosen.uid, gid: chosen.gid };
  throw embeddedPostgresProblem(
    'account',
    'PostgreSQL does not run as root and this system has no user "postgres" or "nobody": start the shop as an ordinary user, or set DATABASE_URL.',
  );
};

const ownAccount = (cluster: string, uid: number): Account => {
  const owner = ownerOf(cluster);
  if (owner !== undefined && owner !== uid) throw othersData(cluster);
  try {
    userInfo();
  } catch (thrown) {
    throw embeddedPostgresProblem(
      'account',
      `PostgreSQL wants a user with a name and id ${uid} has none: add it to /etc/passwd, or set DATABASE_URL.`,
      thrown,
    );
  }
  return { kind: 'asSelf' };
};

/** Chooses the account for a cluster that may not exist yet. Throws a problem when there is none to choose. */
export const accountFor = (cluster: string): Account => {
  const uid = process.geteuid?.();
  if (uid === undefined) return { kind: 'asSelf' };
  return uid === 0 ? lentAccount(cluster) : ownAccount(cluster, uid);
};

/** What `spawn` must be told to run a program under the account. */
export const spawnIdentity = (account: Account): { readonly uid?: number; readonly gid?: number } =>
  account.kind === 'lent' ? { uid: account.uid, gid: account.gid } : {};
