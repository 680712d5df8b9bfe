import { ContainerModule } from 'inversify';
import * as O from 'fp-ts/lib/Option.js';
import type { Database } from '../../adapters/postgres/kit/database.ts';
import { postgresSettings } from '../../adapters/postgres/settings/settings.ts';
import { usualSettings, type ShopSettings } from '../../domain/settings/shop-settings.ts';
import type { ServerConfiguration } from '../configuration/configuration.ts';
import { tokens } from './tokens.ts';

/** What the environment says; what is changed in the chat wins. */
const defaultsOf = ({ store }: Pick<ServerConfiguration, 'store'>): ShopSettings => ({
  ...usualSettings,
  storeName: store.name,
  supportContact: O.toNullable(store.supportContact),
  paymentWindow: store.paymentWindow,
});

/** The settings of the shop, one copy in a process. */
export const settingsModule = (
  configuration: Pick<ServerConfiguration, 'store'>,
  { run }: Database,
): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(tokens.settings).toConstantValue(postgresSettings(run, defaultsOf(configuration)));
  });
