import type { Log } from '../../application/ports/log.ts';
import type { StoreFailure } from '../../application/ports/store-failure.ts';
import type { BaseConfiguration } from '../configuration/configuration.ts';
import type { Role } from '../processes/database-address.ts';
import type { Store } from '../processes/open-store.ts';
import { Problem } from '../processes/problem.ts';
import { commandLog } from './loggers.ts';

/** Opens the store, does a command's work on it, and closes it however that ends. */
export const onStore = async <S extends Store, A>(
  configuration: BaseConfiguration,
  open: (configuration: BaseConfiguration, role: Role, log: Log) => Promise<S>,
  work: (store: S) => Promise<A>,
): Promise<A> => {
  const store = await open(configuration, 'command', commandLog(configuration));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};

export const storeProblem = ({ cause }: StoreFailure): Problem =>
  new Problem(
    `The database did not take it, nothing was changed (${cause instanceof Error ? cause.message : 'no answer'}). Try again; npm run doctor tells more.`,
  );

/** `1 unit`, `2 units`. */
export const counted = (count: number, thing: string): string =>
  `${String(count)} ${thing}${count === 1 ? '' : 's'}`;
