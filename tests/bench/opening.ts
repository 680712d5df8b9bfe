import { setTimeout as sleep } from 'node:timers/promises';
import { statusOf, type ShopProcess } from '../support/shop-process.ts';
import { openWorld, type World } from '../support/shop-world.ts';
import { processorTimeOf } from './usage.ts';

/** A shop as an owner runs it: its own database, its usual settings, a gateway without limits. */
export const openBenchWorld = (): Promise<World> =>
  openWorld({ ownDatabase: true, settings: { LOG_LEVEL: 'INFO' }, pakasir: { limits: false } });

export type Opened = {
  readonly shop: ShopProcess;
  /** Milliseconds from its start to `/readyz` with 200. */
  readonly ready: number;
  /** Milliseconds from its start to its first question for updates: from then on buyers are answered. */
  readonly listening: number;
  /** Milliseconds of processor time that node took until then; null where it cannot be found out. */
  readonly worked: number | null;
};

const lookEvery = 20;
const patience = 120_000;

/** `npm start`, watched until it is ready and asks Telegram for updates. */
export const open = async (world: World): Promise<Opened> => {
  const asked = (): number => world.telegram.calls('getUpdates').length;
  const before = asked();
  const begun = performance.now();
  const shop = world.run('start');
  const state = { ended: false };
  void shop.ended.then(() => (state.ended = true));
  let ready: number | null = null;
  let listening: number | null = null;
  while (ready === null || listening === null) {
    if (ready === null && (await statusOf(`${world.origin}/readyz`)) === 200)
      ready = performance.now() - begun;
    if (listening === null && asked() > before) listening = performance.now() - begun;
    if (state.ended || performance.now() - begun > patience)
      throw new Error(`the shop did not open:\n${shop.output()}`);
    await sleep(lookEvery);
  }
  return { shop, ready, listening, worked: processorTimeOf(shop.pid) };
};
