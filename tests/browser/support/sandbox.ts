import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { belongsTo, readPostmaster } from '../../../adapters/embedded-postgres/postmaster.ts';
import { freePort, ready, runNpmStart, type ShopProcess } from '../../support/shop-process.ts';

/** The sandbox as somebody has it who typed `npm start` and nothing else. */
export type Sandbox = {
  readonly origin: string;
  /** Ends it in order, and resolves with what it wrote on its terminal. */
  readonly stop: () => Promise<string>;
  /** Starts it again, at the same address and with all that it kept. */
  readonly startAgain: () => Promise<void>;
  /** Ends it in any case and removes what it kept. */
  readonly close: () => Promise<void>;
};

export const openSandbox = async (): Promise<Sandbox> => {
  const folder = mkdtempSync(join(tmpdir(), 'bot-auto-order-browser-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const start = (): ShopProcess =>
    runNpmStart({
      DATA_DIR: join(folder, 'data'),
      LOG_DIR: join(folder, 'logs'),
      HTTP_PORT: String(port),
    });
  let shop = start();
  await ready(shop, origin);
  return {
    origin,
    stop: async () => {
      await shop.stop();
      return shop.output();
    },
    startAgain: async () => {
      shop = start();
      await ready(shop, origin);
    },
    close: async () => {
      await shop.stop().catch(() => shop.kill());
      const cluster = join(folder, 'data', 'sandbox', 'postgres', 'cluster');
      const pid = readPostmaster(cluster)?.pid;
      if (pid !== undefined && belongsTo(cluster, pid)) process.kill(pid, 'SIGQUIT');
      rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
    },
  };
};
