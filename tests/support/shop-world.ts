import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as E from 'fp-ts/lib/Either.js';
import { belongsTo, readPostmaster } from '../../adapters/embedded-postgres/postmaster.ts';
import { startPakasirStandIn } from '../stand-ins/pakasir/start.ts';
import type { PakasirStandIn, PakasirStandInSettings } from '../stand-ins/pakasir/control.ts';
import { startTelegramStandIn, type TelegramStandIn } from '../stand-ins/telegram/telegram-stand-in.ts';
import type { Person } from '../stand-ins/telegram/chats/chat.ts';
import type { Phone } from '../stand-ins/telegram/phone/phone.ts';
import { migratedDatabase } from './migrated-database.ts';
import { freshDatabase } from './postgres-server.ts';
import { paced } from './shop-phone.ts';
import {
  freePort,
  ready,
  runNpmStart,
  runScript,
  type ScriptName,
  type Settings,
  type ShopProcess,
} from './shop-process.ts';
import { fillShelves, type Product } from './shop-stock.ts';
import { workFolder } from './work-folder.ts';

export const token = '123:test-token-of-the-journeys';
const slug = 'toko-uji';
const key = 'key-of-the-journeys';
const secret = 'secret-of-the-journeys';

export type WorldOptions = {
  /** Settings beside those that every shop here has. */
  readonly settings?: Settings;
  /** A database without a schema, which the shop's first start has to make. */
  readonly emptyDatabase?: boolean;
  /** The shop's own PostgreSQL under its DATA_DIR, instead of a database of the tests' server. */
  readonly ownDatabase?: boolean;
  /** How the shop is told of its database at this address, instead of by DATABASE_URL alone. */
  readonly addresses?: (url: string) => Settings;
  readonly pakasir?: Partial<PakasirStandInSettings>;
};

/** A shop with all the world around it: Telegram, the gateway, a database, folders and people. */
export type World = {
  readonly telegram: TelegramStandIn;
  readonly pakasir: PakasirStandIn;
  readonly folder: string;
  /** `DATA_DIR` of the shop. */
  readonly dataDir: string;
  readonly logDir: string;
  /** Where the shop listens. */
  readonly origin: string;
  readonly webhook: string;
  /** `DATABASE_URL` as the shop reads it; empty for the shop's own. */
  readonly databaseUrl: string;
  readonly secrets: readonly string[];
  /** Starts a process of the shop; it is killed at the latest when the world closes. */
  readonly run: (name: ScriptName, words?: readonly string[], more?: Settings) => ShopProcess;
  /** The whole shop, resolved when it is ready. */
  readonly open: () => Promise<ShopProcess>;
  /** The same by `npm start`. */
  readonly openByNpm: () => Promise<ShopProcess>;
  /** Puts products and units on the shelves, as the command line would. Needs a shop that has been started once. */
  readonly stock: (products: readonly Product[]) => Promise<void>;
  /** The patient phone of somebody who buys; everybody has an id of their own. */
  readonly buyer: (firstName: string, more?: Partial<Person>) => Phone;
  /** Everybody who has a phone here, owners too. */
  readonly phones: () => readonly Phone[];
  readonly owners: readonly [Phone, Phone];
  readonly processes: () => readonly ShopProcess[];
  readonly close: () => Promise<void>;
};

const databaseFor = ({ emptyDatabase = false, ownDatabase = false }: WorldOptions) => {
  if (ownDatabase) return null;
  return emptyDatabase ? freshDatabase() : migratedDatabase();
};

const endOwnDatabase = (dataDir: string): void => {
  const cluster = join(dataDir, 'postgres', 'cluster');
  const pid = readPostmaster(cluster)?.pid;
  if (pid !== undefined && belongsTo(cluster, pid)) process.kill(pid, 'SIGQUIT');
};

/** Builds a world without a shop in it yet. */
export const openWorld = async (options: WorldOptions = {}): Promise<World> => {
  const folder = mkdtempSync(join(workFolder(), 'bot-auto-order-journey-'));
  const dataDir = join(folder, 'data');
  const logDir = join(folder, 'logs');
  const origin = `http://127.0.0.1:${await freePort()}`;
  const webhook = `${origin}/webhooks/pakasir`;
  const telegram = await startTelegramStandIn({ token, patience: 30_000, tapLifetime: 120_000 });
  const pakasir = await startPakasirStandIn({ slug, key, secret, webhookUrl: webhook, ...options.pakasir });
  const database = await databaseFor(options);
  const databaseUrl = database?.url ?? '';
  const processes: ShopProcess[] = [];
  const phones: Phone[] = [];
  let nextId = 1_001;

  const settings: Settings = {
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_ADMIN_IDS: '1,2',
    TELEGRAM_API_ROOT: telegram.apiRoot,
    PAKASIR_PROJECT_SLUG: slug,
    PAKASIR_API_KEY: key,
    PAKASIR_WEBHOOK_SECRET: secret,
    PAKASIR_BASE_URL: pakasir.url,
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    LOG_DIR: logDir,
    LOG_LEVEL: 'DEBUG',
    HTTP_HOST: '127.0.0.1',
    HTTP_PORT: new URL(origin).port,
    ...options.addresses?.(databaseUrl),
    ...options.settings,
  };

  const noted = (started: ShopProcess): ShopProcess => {
    processes.push(started);
    return started;
  };
  const run: World['run'] = (name, words = [], more = {}) =>
    noted(runScript(name, words, { ...settings, ...more }));
  const whenReady = async (shop: ShopProcess): Promise<ShopProcess> => {
    await ready(shop, origin);
    return shop;
  };
  const phone = (person: Person): Phone => {
    const made = paced(telegram.phone(person));
    phones.push(made);
    return made;
  };

  return {
    telegram,
    pakasir,
    folder,
    dataDir,
    logDir,
    origin,
    webhook,
    databaseUrl,
    secrets: [token, key, secret],
    run,
    open: () => whenReady(run('start')),
    openByNpm: () => whenReady(noted(runNpmStart(settings))),
    stock: async (products) => {
      const stocked = await fillShelves(databaseUrl, dataDir, products)();
      if (E.isLeft(stocked)) throw new Error(`the shelves were not filled: ${stocked.left.tag}`);
    },
    buyer: (firstName, more = {}) => {
      nextId += 1;
      return phone({ id: nextId, firstName, languageCode: 'id', ...more });
    },
    phones: () => phones,
    owners: [
      phone({ id: 1, firstName: 'Sari', languageCode: 'id' }),
      phone({ id: 2, firstName: 'Tono', languageCode: 'id' }),
    ],
    processes: () => processes,
    close: async () => {
      await Promise.all(processes.map((one) => one.kill()));
      if (database === null) endOwnDatabase(dataDir);
      await Promise.all([telegram.close(), pakasir.stop(), database?.drop()]);
      rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
    },
  };
};

type Shelves = Parameters<World['stock']>[0];

/** A world whose shop is open and has something to sell, and whose owners can be written to. */
export const openStockedWorld = async (shelves: Shelves, options: WorldOptions = {}): Promise<World> => {
  const world = await openWorld(options);
  await world.open();
  await world.stock(shelves);
  await Promise.all(world.owners.map((owner) => owner.says('/start')));
  return world;
};
