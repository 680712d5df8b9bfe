import { spawn } from 'node:child_process';
import { Agent, createServer, request } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { World } from '../support/shop-world.ts';

const callers = 32;

const post = (
  agent: Agent,
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<number> =>
  new Promise((resolve, reject) => {
    const sent = request(url, {
      agent,
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
    });
    sent.on('response', (answer) => {
      answer.resume();
      answer.on('end', () => {
        resolve(answer.statusCode ?? 0);
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });

/** Answers a second, of so many who ask the same again and again. */
const rateOf = async (
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  seconds: number,
): Promise<number> => {
  const agent = new Agent({ keepAlive: true, maxSockets: callers });
  const begun = performance.now();
  const end = begun + seconds * 1_000;
  let answered = 0;
  await Promise.all(
    Array.from({ length: callers }, async () => {
      while (performance.now() < end) {
        const status = await post(agent, url, body, headers);
        if (status !== 200) throw new Error(`a repeated notice was answered with ${String(status)}`);
        answered += 1;
      }
    }),
  );
  const took = performance.now() - begun;
  agent.destroy();
  return (answered * 1_000) / took;
};

type Notice = { readonly body: string; readonly headers: Readonly<Record<string, string>> };

/** The notice as the gateway words it. */
const noticeOf = async ({ pakasir }: World, order: string): Promise<Notice> => {
  let heard: Notice = { body: '', headers: {} };
  const ear = createServer((incoming, answer) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const secret = incoming.headers['x-secret'];
      heard = {
        body: Buffer.concat(chunks).toString('utf8'),
        headers: typeof secret === 'string' ? { 'x-secret': secret } : {},
      };
      answer.end();
    });
  });
  const port = await new Promise<number>((resolve) => {
    ear.listen(0, '127.0.0.1', () => {
      const address = ear.address();
      resolve(address === null || typeof address === 'string' ? 0 : address.port);
    });
  });
  await pakasir.notify(order, { url: `http://127.0.0.1:${String(port)}/` });
  ear.close();
  ear.closeAllConnections();
  return heard;
};

type BareKoa = { readonly url: string; readonly close: () => void };

/** Beside this file, wherever the bench works. */
const openBareKoa = async (database: string): Promise<BareKoa> => {
  const script = join(fileURLToPath(import.meta.url), '..', 'bare-koa.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    env: { ...process.env, DATABASE_URL: database },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const kill = (): void => {
    child.kill('SIGKILL');
  };
  process.once('exit', kill);
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (text) => {
      const found = /port (\d+)/.exec(String(text))?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => {
      reject(new Error('the bare endpoint ended'));
    });
  });
  return { url: `http://127.0.0.1:${port}/bare`, close: kill };
};

export type Duplicates = { readonly ours: readonly number[]; readonly bare: readonly number[] };

/** Notices of a payment that is settled, again and again, in turn with an endpoint of Koa that does nothing but read a row. */
export const repeatNotices = async (
  { world, url }: { readonly world: World; readonly url: string },
  order: string,
  { rounds, seconds }: { readonly rounds: number; readonly seconds: number },
): Promise<Duplicates> => {
  const bare = await openBareKoa(url);
  const { body, headers } = await noticeOf(world, order);
  const ours: number[] = [];
  const theirs: number[] = [];
  try {
    await rateOf(bare.url, body, {}, 1);
    await rateOf(world.webhook, body, headers, 1);
    for (let n = 0; n < rounds; n += 1) {
      theirs.push(await rateOf(bare.url, body, {}, seconds));
      ours.push(await rateOf(world.webhook, body, headers, seconds));
    }
    return { ours, bare: theirs };
  } finally {
    bare.close();
  }
};
