import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { News, Post, ChatView, MessageView } from '../../../adapters/webchat/wire.ts';
import { until } from '../jobs/until.ts';

export type Event = { readonly id: string; readonly news: News };

/** What a page heard of its stream, and the way to leave it. */
export type Listening = {
  readonly events: readonly Event[];
  readonly pulses: () => number;
  readonly ended: () => boolean;
  readonly close: () => void;
};

const eventIn = (block: string): Event | null => {
  const field = (name: string): string | undefined =>
    block
      .split('\n')
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2);
  const data = field('data');
  return data === undefined ? null : { id: field('id') ?? '', news: JSON.parse(data) as News };
};

/** Opens a stream as a page does, at the event it saw last if there is one. */
export const listen = async (url: string, persons: readonly number[], after?: string): Promise<Listening> => {
  const leaving = new AbortController();
  const headers = after === undefined ? {} : { 'Last-Event-ID': after };
  const answer = await fetch(`${url}/chat/stream?as=${persons.join(',')}`, {
    headers,
    signal: leaving.signal,
  });
  if (answer.status !== 200 || answer.body === null)
    throw new Error(`stream refused: ${String(answer.status)}`);
  const events: Event[] = [];
  let pulses = 0;
  let ended = false;
  const read = async (body: ReadableStream<Uint8Array>): Promise<void> => {
    let rest = '';
    const decoder = new TextDecoder();
    for await (const chunk of body) {
      const blocks = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const event = eventIn(block);
        if (event === null) pulses += 1;
        else events.push(event);
      }
    }
  };
  read(answer.body)
    .catch(() => undefined)
    .finally(() => (ended = true));
  await until('the stream begins', () => pulses > 0 || ended);
  return { events, pulses: () => pulses, ended: () => ended, close: () => leaving.abort() };
};

const told = (chat: ChatView, news: News): ChatView => {
  const without = (id: number): readonly MessageView[] => chat.messages.filter((one) => one.id !== id);
  switch (news.tag) {
    case 'Snapshot':
      return news.chats.find(({ person }) => person === chat.person) ?? chat;
    case 'Message':
      return chat.messages.some(({ id }) => id === news.message.id)
        ? { ...chat, messages: chat.messages.map((one) => (one.id === news.message.id ? news.message : one)) }
        : { ...chat, messages: [...chat.messages, news.message] };
    case 'Removed':
      return { ...chat, messages: without(news.message) };
    case 'Keys':
      return { ...chat, keys: news.keys };
    case 'Typing':
      return { ...chat, typing: news.on };
    case 'Answer':
      return chat;
  }
};

/** The chat as a page shows it after all it heard. */
export const chatAfter = (person: number, events: readonly Event[]): ChatView =>
  events
    .filter(({ news }) => news.tag === 'Snapshot' || news.person === person)
    .reduce<ChatView>((chat, { news }) => told(chat, news), {
      person,
      messages: [],
      keys: [],
      typing: false,
    });

export const postTo = (
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  fetch(`${url}/chat/posts`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

export const aPost = (over: Partial<Post> = {}): Post => ({
  person: 101,
  sent: randomUUID(),
  said: { tag: 'Text', text: 'halo' },
  ...over,
});

export const upload = (
  url: string,
  query: Readonly<Record<string, string>>,
  bytes: Uint8Array | string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  fetch(
    `${url}/chat/files?${new URLSearchParams({ person: '101', sent: randomUUID(), ...query }).toString()}`,
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream', ...headers },
      body: bytes as unknown as string,
    },
  );

/** A person with the page open, who waits until the page shows all there is. */
export const visit = async (url: string, person: number) => {
  const live = await listen(url, [person]);
  const chat = (): ChatView => chatAfter(person, live.events);
  return {
    live,
    chat,
    /** The page shows exactly what the server would show to one that is opened now. */
    settled: () =>
      until('the page shows what there is', async () => {
        const fresh = await listen(url, [person]);
        fresh.close();
        return isDeepStrictEqual(chatAfter(person, fresh.events), chat());
      }),
    says: async (text: string) => {
      const answer = await postTo(url, aPost({ person, said: { tag: 'Text', text } }));
      if (answer.status !== 200) throw new Error(`not taken: ${String(answer.status)}`);
    },
    taps: async (message: number, data: string) => {
      const answer = await postTo(url, aPost({ person, said: { tag: 'Tap', message, data } }));
      if (answer.status !== 200) throw new Error(`not taken: ${String(answer.status)}`);
    },
    answers: () => live.events.flatMap(({ news }) => (news.tag === 'Answer' ? [news] : [])),
  };
};

export type Visitor = Awaited<ReturnType<typeof visit>>;
