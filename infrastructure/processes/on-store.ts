import type { Log } from '../../application/ports/log.ts';
import type { BaseConfiguration } from '../configuration/configuration.ts';
import { openStore, type Store } from './open-store.ts';
import type { Part } from './part.ts';
import { runParts, type Running, type StartPart } from './run-parts.ts';

const storePart = ({ close }: Store): Part => ({ name: 'database', stop: close });

/** Opens the store and runs what is built on it; the store is the last to close. */
export const onStore = async (
  configuration: BaseConfiguration,
  log: Log,
  build: (store: Store) => readonly StartPart[],
): Promise<Running> => {
  const store = await openStore(configuration, 'shop', log);
  return runParts([() => Promise.resolve(storePart(store)), ...build(store)], log);
};
