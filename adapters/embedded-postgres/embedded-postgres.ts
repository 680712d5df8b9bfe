import type { Log } from '../../application/ports/log.ts';
import { accountFor } from './account.ts';
import { binariesFor } from './binaries.ts';
import { ensureCluster, readPassword, shopName } from './cluster.ts';
import { claimShop, dataDirectoryIn, withStartupLock, type DataDirectory } from './data-directory.ts';
import { supervise } from './supervisor.ts';
import type { Lock } from './lock.ts';
import { takeOver } from './ownership.ts';
import { inWords } from './problem.ts';
import { runningServer, type RunningServer } from './running-server.ts';
import { stopServer, type ServerPlan } from './server.ts';
import { enter, type User } from './users.ts';

/** The shop's own database, running. */
export interface EmbeddedPostgres {
  /** Address with role, password and database, for `pg` and `knex`. A secret. */
  readonly url: string;
  /** Gives the database back; the last one to do so stops the server and waits for its end. Safe to call twice. */
  readonly stop: () => Promise<void>;
}

export interface Opening {
  readonly dataDir: string;
  /** `shop`: one for each folder, a second one is refused. `command`: works beside a shop and beside other commands. */
  readonly role: 'shop' | 'command';
  readonly log: Log;
  /** For tests: settings on the server's command line, such as `{ fsync: 'off' }`. */
  readonly settings?: Readonly<Record<string, string>>;
}

interface Opened {
  readonly plan: ServerPlan;
  readonly server: RunningServer;
  readonly user: User;
}

const open = async (directory: DataDirectory, { log, settings = {} }: Opening): Promise<Opened> => {
  const account = accountFor(directory.cluster);
  takeOver(directory, account, log);
  const plan = { directory, account, binaries: binariesFor(account, directory.folder, log), settings };
  await ensureCluster(directory, account, plan.binaries, settings['fsync'] === 'off' ? ['--no-sync'] : []);
  const server = await runningServer(plan, log);
  return { plan, server, user: enter(directory) };
};

const urlOf = (directory: DataDirectory, port: number): string =>
  `postgresql://${shopName}:${readPassword(directory) ?? ''}@127.0.0.1:${port}/${shopName}`;

const closing = (directory: DataDirectory, user: User): Promise<void> =>
  withStartupLock(directory, async () => {
    if (user.leave()) await stopServer(directory);
  });

/**
 * Opens the PostgreSQL that lies in `<dataDir>/postgres`: makes it at the first time, adopts it when it runs already,
 * starts it otherwise, and brings it back if it dies. Throws an `EmbeddedPostgresProblem` with what to do.
 */
export const openEmbeddedPostgres = async (opening: Opening): Promise<EmbeddedPostgres> => {
  const directory = dataDirectoryIn(opening.dataDir);
  let claim: Pick<Lock, 'release'> = { release: () => undefined };
  try {
    if (opening.role === 'shop') claim = claimShop(directory);
    const { plan, server, user } = await withStartupLock(directory, () => open(directory, opening));
    const supervisor = supervise(plan, server, opening.log);
    const close = async (): Promise<void> => {
      await supervisor.dismiss();
      await closing(directory, user).finally(claim.release);
    };
    let closed: Promise<void> | undefined;
    return { url: urlOf(directory, server.port), stop: () => (closed ??= close()) };
  } catch (thrown) {
    claim.release();
    throw inWords(thrown, directory.folder);
  }
};
