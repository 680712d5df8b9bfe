import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { openDatabase, type Database } from '../../../adapters/postgres/kit/database.ts';
import {
  listenForSettings,
  type SettingsListener,
} from '../../../adapters/postgres/settings/settings-listener.ts';
import { postgresSettings } from '../../../adapters/postgres/settings/settings.ts';
import type { Settings } from '../../../application/ports/settings.ts';
import { usualSettings } from '../../../domain/settings/shop-settings.ts';
import { settingsContract } from '../../contracts/settings.contract.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { openPostgres, openStore, type OpenedStore } from './postgres-under-test.ts';
import { silentLog } from '../../support/fakes/silent.ts';

settingsContract('in PostgreSQL', openPostgres);

describe('Settings of another process', function () {
  this.timeout(20_000);
  let store: OpenedStore;
  let database: Database;
  let here: Settings;
  let listener: SettingsListener;

  beforeEach(async () => {
    store = await openStore();
    database = openDatabase({ url: store.url, poolSize: 3, log: silentLog });
    here = postgresSettings(database.run, usualSettings);
  });
  afterEach(async () => {
    await listener.stop();
    await database.close();
    await store.close();
  });

  const listen = async (): Promise<void> => {
    listener = await listenForSettings({ pool: database.pool, settings: here, log: silentLog });
  };
  const isListening = async (): Promise<boolean> =>
    (
      await store.sql(
        `select pid from pg_stat_activity where datname = current_database() and query = 'listen shop_settings'`,
      )
    ).length === 1;
  const until = async (seen: () => boolean | Promise<boolean>): Promise<void> => {
    while (!(await seen())) await sleep(5);
  };
  const rename = (value: string, version: number) =>
    answerOf(store.settings.change({ name: 'storeName', value }, version, []));

  it('are known before anything else starts', async () => {
    await rename('Toko Budi', 0);
    await listen();
    expect(here.current().storeName).to.equal('Toko Budi');
  });

  it('are told when they change, and read at once', async () => {
    await listen();
    await until(isListening);
    await rename('Toko Budi', 0);
    await until(() => here.current().storeName === 'Toko Budi');
    await rename('Toko Ani', 1);
    await until(() => here.versions().storeName === 2);
    expect(here.current().storeName).to.equal('Toko Ani');
  });

  it('are read again when the connection broke meanwhile, and listened for anew', async () => {
    await listen();
    await until(isListening);
    await store.sql(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and query = 'listen shop_settings'`,
    );
    await rename('Toko Budi', 0);
    await until(() => here.current().storeName === 'Toko Budi');
    await until(isListening);
  });

  it('that this version of the shop cannot read keep their defaults', async () => {
    await store.sql(`insert into settings values ('storeName', '{"new": 1}', 3), ('fromTomorrow', '1', 1)`);
    await listen();
    expect(here.current()).to.deep.equal(usualSettings);
    expect(here.versions().storeName).to.equal(3);
  });

  it('stop a process that cannot read them at its start', async () => {
    await listen();
    const away = postgresSettings(() => () => refusal, usualSettings);
    const started = listenForSettings({ pool: database.pool, settings: away, log: silentLog });
    expect(await started.then(() => 'started', String)).to.equal('Error: gone');
    expect((await refusalOf(away.refresh())).tag).to.equal('StoreFailure');
  });
});

const refusal = Promise.resolve({
  _tag: 'Left',
  left: { tag: 'StoreFailure', operation: 'test', cause: new Error('gone') },
} as const);
