import { join } from 'node:path';
import { readPassword, shopName } from '../../adapters/embedded-postgres/cluster.ts';
import { dataDirectoryIn } from '../../adapters/embedded-postgres/data-directory.ts';
import { belongsTo, readPostmaster, type Postmaster } from '../../adapters/embedded-postgres/postmaster.ts';
import { openDatabase, type Database } from '../../adapters/postgres/kit/database.ts';
import type { World } from '../support/shop-world.ts';
import { silentLog } from '../support/fakes/silent.ts';

/** The shop's own database, seen from outside. */
export type OwnDatabase = {
  /** The server that runs now, if one does. */
  readonly server: () => Postmaster | undefined;
  /** Its address now, with the password. Throws when it does not run. */
  readonly url: () => string;
  /** Connects for one piece of work. Rejects when the server does not answer. */
  readonly look: <A>(work: (database: Database) => Promise<A>) => Promise<A>;
};

export const ownDatabase = ({ folder }: Pick<World, 'folder'>): OwnDatabase => {
  const dataDir = join(folder, 'data');
  const server = (): Postmaster | undefined => {
    const { cluster } = dataDirectoryIn(dataDir);
    const found = readPostmaster(cluster);
    return found !== undefined && belongsTo(cluster, found.pid) ? found : undefined;
  };
  const url = (): string => {
    const port = server()?.port;
    if (port === undefined) throw new Error('the database does not run');
    const password = readPassword(dataDirectoryIn(dataDir)) ?? '';
    return `postgresql://${shopName}:${password}@127.0.0.1:${String(port)}/${shopName}`;
  };
  return {
    server,
    url,
    look: async (work) => {
      const database = openDatabase({ url: url(), poolSize: 2, log: silentLog });
      try {
        return await work(database);
      } finally {
        await database.close();
      }
    },
  };
};
