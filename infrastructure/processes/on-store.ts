import type { Log } from '../../application/ports/log.ts';
import type { BaseConfiguration } from '../configuration/configuration.ts';
import { logNewKey, openStoreWithGoods, type StoreWithGoods, type TellNewKey } from '../goods/open-goods.ts';
import { openStore, type Store } from './open-store.ts';
import type { Part } from './part.ts';
import { runParts, type Running, type StartPart } from './run-parts.ts';

const storePart = ({ close }: Store): Part => ({ name: 'database', stop: close });

const runOn = (store: Store, parts: readonly StartPart[], log: Log): Promise<Running> =>
  runParts([() => Promise.resolve(storePart(store)), ...parts], log);

/** Opens the store and runs what is built on it; the store is the last to close. */
export const onStore = async (
  configuration: BaseConfiguration,
  log: Log,
  build: (store: Store) => readonly StartPart[],
): Promise<Running> => {
  const store = await openStore(configuration, 'shop', log);
  return runOn(store, build(store), log);
};

/** The same with the goods, whose keys must be at hand. A key that was made is told of once everything runs, so that it stands last and is seen. */
export const onStoreWithGoods = async (
  configuration: BaseConfiguration,
  log: Log,
  build: (store: StoreWithGoods) => readonly StartPart[],
  tellNewKey: TellNewKey = logNewKey(log),
): Promise<Running> => {
  const made: string[] = [];
  const store = await openStoreWithGoods(configuration, 'shop', log, (path) => void made.push(path));
  const running = await runOn(store, build(store), log);
  made.forEach(tellNewKey);
  return running;
};
