import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import * as t from 'io-ts';

/** So many actions in a row the shop takes of one person, each within a second of the one before, and calls the next one spam. */
const mostInBurst = 4;
/** Milliseconds after which an action begins a burst of its own: the shop's second, and what the way there may take less for the next. */
const apart = 1_100;

/** Milliseconds after which somebody who sees nothing gives up. */
const patience = 60_000;

type Button = { readonly label: string; readonly data: string };
type Sight = {
  readonly message: number;
  readonly text: string;
  readonly picture: boolean;
  readonly buttons: readonly Button[];
};

/** Somebody with a phone: acts, and waits for what the bot says to it. */
export type Somebody = {
  readonly id: number;
  /** Both answer when it was done: somebody who was quick before waits, to be taken for no spammer. */
  readonly says: (text: string) => Promise<number>;
  /** Taps the newest button whose label begins so. */
  readonly taps: (label: string) => Promise<number>;
  /** What is on the screen since the last action and passes, at once or when it comes. */
  readonly sees: (test: (sight: Sight) => boolean) => Promise<Sight>;
};

export type Load = {
  /** What `TELEGRAM_API_ROOT` must be. */
  readonly apiRoot: string;
  readonly somebody: () => Somebody;
  /** Messages sent, changed or removed, and taps answered, until now. */
  readonly calls: () => number;
  readonly close: () => Promise<void>;
};

const Keyboard = t.type({
  inline_keyboard: t.array(
    t.array(t.intersection([t.type({ text: t.string }), t.partial({ callback_data: t.string })])),
  ),
});
const Fields = t.record(t.string, t.unknown);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

/** The fields of a form with files, as far as they are text. */
const fieldsOfForm = (body: Buffer): Record<string, unknown> =>
  Object.fromEntries(
    [
      ...body.toString('utf8').matchAll(/name="(\w+)"\r\n(?:content-type: [^\r]*\r\n)?\r\n([^\r]*)\r\n/gi),
    ].map(([, name = '', value]) => [name, value]),
  );

const fieldsOf = (request: IncomingMessage, body: Buffer): Record<string, unknown> => {
  if (request.headers['content-type']?.startsWith('multipart/') === true) return fieldsOfForm(body);
  const given = parsed(body.toString('utf8'));
  return Fields.is(given) ? given : {};
};

/** As it is read: a space that keeps words together is a space. */
const read = (text: string): string => text.replaceAll('\u00a0', ' ');

const buttonsOf = (markup: unknown): readonly Button[] => {
  const keyboard = typeof markup === 'string' ? parsed(markup) : markup;
  return Keyboard.is(keyboard)
    ? keyboard.inline_keyboard
        .flat()
        .flatMap(({ text, callback_data: data }) => (data === undefined ? [] : [{ label: read(text), data }]))
    : [];
};

/** Of a message with a picture that is changed, the words lie in the medium. */
const textOf = (fields: Record<string, unknown>): string => {
  const media = typeof fields['media'] === 'string' ? parsed(fields['media']) : fields['media'];
  const inside = Fields.is(media) ? media['caption'] : undefined;
  const words = fields['text'] ?? fields['caption'] ?? inside;
  return typeof words === 'string' ? read(words) : '';
};

type Chat = {
  lastMessage: number;
  sights: Sight[];
  look: (() => void) | null;
};

const me = { id: 123, is_bot: true, first_name: 'Toko', username: 'toko_bench_bot' };

const isMessage = (method: string): boolean => /^(send|edit)/.test(method) && method !== 'sendChatAction';

/**
 * Telegram for a crowd of people, on loopback: it takes all that the bot says and answers at once. It judges nothing, so that
 * it costs little beside the shop that is measured.
 */
export const openLoad = async (): Promise<Load> => {
  const chats = new Map<number, Chat>();
  const chatOf = (id: number): Chat => {
    const known = chats.get(id) ?? { lastMessage: 0, sights: [], look: null };
    chats.set(id, known);
    return known;
  };
  let updates: { readonly update_id: number }[] = [];
  let lastUpdate = 0;
  let poll: (() => void) | null = null;
  let calls = 0;
  let people = 5_000;

  const bring = (update: object): void => {
    lastUpdate += 1;
    updates.push({ update_id: lastUpdate, ...update });
    poll?.();
  };

  const hand = (fields: Record<string, unknown>, answer: (result: unknown) => void): void => {
    updates = updates.filter(({ update_id: id }) => id >= Number(fields['offset'] ?? 0));
    poll?.();
    if (updates.length > 0 || Number(fields['timeout'] ?? 0) === 0) return answer(updates.slice(0, 100));
    const end = setTimeout(() => poll?.(), Number(fields['timeout']) * 1_000).unref();
    poll = () => {
      clearTimeout(end);
      poll = null;
      answer(updates.slice(0, 100));
    };
  };

  const show = (method: string, fields: Record<string, unknown>): unknown => {
    const id = Number(fields['chat_id']);
    const chat = chatOf(id);
    const message =
      fields['message_id'] === undefined ? (chat.lastMessage += 1) : Number(fields['message_id']);
    const sight = {
      message,
      text: textOf(fields),
      picture: /Photo|Media$/.test(method),
      buttons: buttonsOf(fields['reply_markup']),
    };
    chat.sights = [...chat.sights, sight].slice(-6);
    chat.look?.();
    return { message_id: message, date: 1, chat: { id, type: 'private', first_name: 'A' }, text: sight.text };
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request);
    const method = request.url?.split('/').at(-1)?.split('?')[0] ?? '';
    const fields = fieldsOf(request, body);
    const answer = (result: unknown): void => {
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ ok: true, result }));
    };
    if (method === 'getUpdates') return hand(fields, answer);
    if (method === 'getMe') return answer(me);
    if (method === 'getWebhookInfo')
      return answer({ url: '', has_custom_certificate: false, pending_update_count: 0 });
    if (/^getMy(Name|Description|ShortDescription)/.test(method)) return answer({});
    if (method === 'getMyCommands') return answer([]);
    if (method === 'getChatMenuButton') return answer({ type: 'default' });
    if (isMessage(method) || method === 'deleteMessage' || method === 'answerCallbackQuery') calls += 1;
    answer(isMessage(method) ? show(method, fields) : true);
  };

  const server: Server = createServer((request, response) => void serve(request, response));
  server.keepAliveTimeout = 60_000;
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('no port'));
      else resolve(address.port);
    });
  });

  const somebody = (): Somebody => {
    people += 1;
    const id = people;
    const chat = chatOf(id);
    const from = { id, is_bot: false, first_name: `Budi ${String(id)}`, language_code: 'id' };
    let burst = 0;
    let lastAt = -Infinity;
    let taps = 0;

    const act = async (update: object): Promise<number> => {
      const wait = lastAt + apart - performance.now();
      if (wait > 0 && burst >= mostInBurst) await sleep(wait);
      burst = performance.now() - lastAt < apart ? burst + 1 : 1;
      const now = performance.now();
      lastAt = now;
      chat.sights = [];
      bring(update);
      return now;
    };
    let screen: Sight | null = null;

    return {
      id,
      says: (text) => {
        chat.lastMessage += 1;
        const command = text.startsWith('/')
          ? { entities: [{ type: 'bot_command', offset: 0, length: text.split(' ')[0]?.length ?? 0 }] }
          : {};
        const date = Math.floor(Date.now() / 1_000);
        const message = {
          message_id: chat.lastMessage,
          date,
          chat: { type: 'private', ...from },
          from,
          text,
        };
        return act({ message: { ...message, ...command } });
      },
      taps: async (label) => {
        const button = screen?.buttons.find((one) => one.label.startsWith(label));
        if (screen === null || button === undefined)
          throw new Error(`no button ${label} on: ${screen?.text ?? 'nothing'}`);
        taps += 1;
        const message = {
          message_id: screen.message,
          date: Math.floor(Date.now() / 1_000),
          chat: { id, type: 'private', first_name: from.first_name },
          from: me,
          ...(screen.picture
            ? { photo: [{ file_id: 'p', file_unique_id: 'p', width: 1, height: 1 }], caption: screen.text }
            : { text: screen.text }),
        };
        const query = { id: `${String(id)}${String(taps)}`, from, chat_instance: '1', data: button.data };
        return act({ callback_query: { ...query, message } });
      },
      sees: (test) =>
        new Promise((resolve, reject) => {
          const end = setTimeout(() => {
            chat.look = null;
            reject(
              new Error(
                `somebody waits in vain, and sees: ${chat.sights.map(({ text }) => text).join(' | ')}`,
              ),
            );
          }, patience);
          const look = (): void => {
            const seen = chat.sights.findLast(test);
            if (seen === undefined) return;
            clearTimeout(end);
            chat.look = null;
            if (seen.buttons.length > 0) screen = seen;
            // The shop may have taken it late: what comes next must not follow on its heels.
            lastAt = performance.now();
            resolve(seen);
          };
          chat.look = look;
          look();
        }),
    };
  };

  return {
    apiRoot: `http://127.0.0.1:${String(port)}`,
    somebody,
    calls: () => calls,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
};
