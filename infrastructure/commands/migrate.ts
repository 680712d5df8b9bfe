import { commandLog } from './loggers.ts';
import type { BaseConfiguration } from '../configuration/configuration.ts';
import { openStore } from '../processes/open-store.ts';

/** Brings the database up to date. */
export const migrateCommand = async (configuration: BaseConfiguration): Promise<string> => {
  const store = await openStore(configuration, 'command', commandLog(configuration));
  await store.close();
  return 'The database is up to date.';
};
