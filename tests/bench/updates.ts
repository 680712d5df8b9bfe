import { once } from 'node:events';
import { Agent, createServer, request, type IncomingMessage, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { freePort, ready } from '../support/shop-process.ts';
import { openWorld } from '../support/shop-world.ts';
import { median, type Figure } from './figure.ts';
import type { Sizes } from './options.ts';
import { processorTimeOf, residentOf } from './usage.ts';

const shopAddress = 'https://shop.example';
/** So many updates are under way at once. */
const atOnce = 32;
/** After so many updates everything that a process needs once is there. */
const warm = 10_000;
const firstPerson = 1_000_000;
/** Over so many updates the memory is looked at: it goes up and down with each collection of garbage. */
const stretch = 50_000;
/** Milliseconds from one look at it to the next. */
const lookEvery = 250;

/** The median of what a process holds in memory while something is done, in MB. */
const residentWhile = async (pid: number, act: () => Promise<unknown>): Promise<number | null> => {
  const seen: number[] = [];
  const look = (): void => {
    const resident = residentOf(pid);
    if (resident !== null) seen.push(resident);
  };
  const timer = setInterval(look, lookEvery);
  try {
    await act();
  } finally {
    clearInterval(timer);
  }
  look();
  return median(seen);
};

type Telegram = { readonly server: Server; readonly sent: () => number };

/** Takes messages and forgets them; whatever else is asked goes to the stand-in, which would remember a million. */
const forgetful = (standIn: string): Telegram => {
  const agent = new Agent({ keepAlive: true });
  let sent = 0;
  const server = createServer((asked, answer) => {
    const path = asked.url ?? '';
    if (!path.endsWith('/sendMessage')) {
      const passed = request(`${standIn}${path}`, { method: asked.method, headers: asked.headers, agent });
      asked.pipe(passed);
      passed.on('response', (came: IncomingMessage) => {
        answer.writeHead(came.statusCode ?? 500, came.headers);
        came.pipe(answer);
      });
      passed.on('error', () => answer.destroy());
      return;
    }
    asked.resume();
    asked.on('end', () => {
      sent += 1;
      const result = { message_id: sent, date: 0, chat: { id: 1, type: 'private' }, text: '' };
      answer.writeHead(200, { 'content-type': 'application/json' });
      answer.end(JSON.stringify({ ok: true, result }));
    });
  });
  server.keepAliveTimeout = 120_000;
  return { server, sent: () => sent };
};

const greetingOf = (update: number, person: number): string => {
  const who = { id: person, is_bot: false, first_name: `Budi ${String(person)}`, language_code: 'id' };
  const chat = { id: person, type: 'private', first_name: who.first_name };
  const message = {
    message_id: update,
    date: Math.floor(Date.now() / 1_000),
    chat,
    from: who,
    text: '/start',
  };
  return JSON.stringify({ update_id: update, message });
};

const line = (
  what: string,
  value: number | null,
  unit: Figure['unit'],
  goal: number | null = null,
): Figure => ({
  part: 'updates',
  what,
  value,
  unit,
  goal,
});

/** `/start` of people who come for the first time, then of the same again and again, by the webhook of one bot process. */
export const benchUpdates = async (quick: boolean, { updates }: Sizes): Promise<readonly Figure[]> => {
  const all = updates ?? (quick ? warm : 3 * warm);
  const people = Math.max(Math.ceil(all / 10), Math.min(all, warm));
  const world = await openWorld({ settings: { LOG_LEVEL: 'WARNING' }, pakasir: { limits: false } });
  const telegram = forgetful(world.telegram.apiRoot);
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  try {
    telegram.server.listen(0, '127.0.0.1');
    await once(telegram.server, 'listening');
    const address = telegram.server.address();
    const apiRoot = `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : address)}`;
    const port = await freePort();
    const place = ['--webhook', '--webhook-url', `${shopAddress}/telegram`, '--listen', '127.0.0.1'];
    const bot = world.run('bot', [...place, '--port', String(port)], { TELEGRAM_API_ROOT: apiRoot });
    await ready(bot, `http://127.0.0.1:${String(port)}`);
    const { args } = await world.telegram.called('setWebhook');
    const headers = {
      'content-type': 'application/json',
      'x-telegram-bot-api-secret-token': String(args['secret_token']),
    };
    const post = async (update: number): Promise<void> => {
      const sent = request({ host: '127.0.0.1', port, path: '/telegram', method: 'POST', headers, agent });
      sent.end(greetingOf(update, firstPerson + (update % people)));
      const [answer] = (await once(sent, 'response')) as [IncomingMessage];
      await text(answer);
      if (answer.statusCode !== 200)
        throw new Error(`an update was answered with ${String(answer.statusCode)}`);
    };
    let next = 0;
    const upTo = async (
      count: number,
    ): Promise<{ readonly took: number; readonly worked: number | null }> => {
      const [begun, before] = [performance.now(), processorTimeOf(bot.pid)];
      const sender = async (): Promise<void> => {
        while (next < count) {
          next += 1;
          await post(next);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, sender));
      const after = processorTimeOf(bot.pid);
      return {
        took: performance.now() - begun,
        worked: before === null || after === null ? null : after - before,
      };
    };
    await upTo(1_000);
    const first = await upTo(Math.min(people, warm));
    const counted = Math.min(people, warm) - 1_000;
    await upTo(Math.min(all, warm));
    const each = Math.min(stretch, Math.floor((all - warm) / 2));
    const resident = await residentWhile(bot.pid, () => upTo(warm + each));
    const later = await upTo(all - each);
    const grown = await residentWhile(bot.pid, () => upTo(all));
    const ratio = resident === null || grown === null ? null : grown / resident;
    if (telegram.sent() < all) throw new Error(`only ${String(telegram.sent())} answers`);
    return [
      line(`/start of ${String(counted)} new people, updates a second`, (counted * 1_000) / first.took, '/s'),
      line('of 600 a second', (counted * 1_000) / first.took / 600, '×', 1),
      line('node’s processor time an update', first.worked === null ? null : first.worked / counted, 'ms'),
      ...(all > warm
        ? [
            line('after that, updates a second', ((all - each - warm - each) * 1_000) / later.took, '/s'),
            line(
              `node in the ${String(each)} updates after the first ${String(warm)}, median`,
              resident,
              'MB',
            ),
            line(
              `node in the last ${String(each)} of ${String(all)} of ${String(people)} people, median`,
              grown,
              'MB',
            ),
            line('of it more than then', ratio === null ? null : (ratio - 1) * 100, '%', 30),
          ]
        : []),
    ];
  } finally {
    agent.destroy();
    telegram.server.closeAllConnections();
    telegram.server.close();
    await world.close();
  }
};
