import { migrate } from '../../adapters/postgres/kit/migrate.ts';
import { answerOf } from './either.ts';
import { freshDatabase } from './postgres-server.ts';

const migrated = async (): Promise<string> => {
  const { url, name } = await freshDatabase();
  await answerOf(migrate(url));
  return name;
};

let template: Promise<string> | undefined;

/** A database with the schema of today and nothing in it, copied from one that was migrated once for the run. */
export const migratedDatabase = async () => freshDatabase(await (template ??= migrated()));
