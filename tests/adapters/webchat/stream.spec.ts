import { once } from 'node:events';
import { connect } from 'node:net';
import { expect } from 'chai';
import { openStreams } from '../../../adapters/webchat/streams.ts';
import { answerOf } from '../../support/either.ts';
import { until } from '../jobs/until.ts';
import { alice, budi, openWebChatUnderTest, type WebChatUnderTest } from './a-web-chat.ts';
import { aScreen } from '../../support/builders/screens.ts';
import { chatAfter, listen, visit, type Listening } from './a-visitor.ts';

describe('The stream of a page', () => {
  let webChat: WebChatUnderTest;
  const opened: Listening[] = [];
  beforeEach(async () => {
    webChat = await openWebChatUnderTest();
  });
  afterEach(async () => {
    opened.splice(0).forEach(({ close }) => close());
    await webChat.stop();
  });

  const open = async (persons: readonly number[], after?: string): Promise<Listening> => {
    const listening = await listen(webChat.url, persons, after);
    opened.push(listening);
    return listening;
  };
  const say = (text: string, to = budi.id) => answerOf(webChat.client.send(to, aScreen(text)));
  const tagsOf = ({ events }: Listening) => events.map(({ news }) => news.tag);
  const wordsOf = ({ events }: Listening) =>
    events.flatMap(({ news }) => (news.tag === 'Message' ? news.message.text.map(({ text }) => text) : []));

  it('begins with everything as it stands, of the persons asked for', async () => {
    await say('satu');
    await say('uno', alice.id);
    const { events } = await open([budi.id]);
    expect(tagsOf({ events } as Listening)).to.deep.equal(['Snapshot']);
    expect(chatAfter(budi.id, events).messages.map(({ text }) => text[0]?.text)).to.deep.equal(['satu']);
    expect(chatAfter(alice.id, events).messages).to.deep.equal([]);
  });

  it('goes on after a break with what was missed, and nothing twice', async () => {
    const first = await open([budi.id]);
    await say('satu');
    await until('it is heard', () => first.events.length === 2);
    first.close();
    await say('dua');
    await say('dos', alice.id);
    await say('tiga');
    const again = await open([budi.id], first.events.at(-1)?.id);
    await until('it is heard', () => again.events.length === 2);
    expect(wordsOf(again)).to.deep.equal(['dua', 'tiga']);
    const idle = await open([budi.id], again.events.at(-1)?.id);
    expect(idle.events).to.deep.equal([]);
  });

  it('begins anew where it cannot know what was missed', async () => {
    const first = await open([budi.id]);
    const [begun] = first.events;
    for (let count = 0; count < 501; count += 1) await say(String(count));
    const strange = ['', 'nonsense', '000000000000.1', `${begun?.id.split('.')[0] ?? ''}.99999`, begun?.id];
    for (const id of strange) expect(tagsOf(await open([budi.id], id))[0], id).to.equal('Snapshot');
  });

  it('shows several pages the same', async () => {
    const [one, other] = [await visit(webChat.url, budi.id), await visit(webChat.url, budi.id)];
    opened.push(one.live, other.live);
    const sent = await say('x');
    await one.says('halo');
    await answerOf(webChat.client.edit(sent, aScreen('y')));
    await Promise.all([one.settled(), other.settled()]);
    expect(one.chat()).to.deep.equal(other.chat());
    expect(one.chat().messages.map(({ text }) => text[0]?.text)).to.deep.equal(['y', 'halo']);
  });

  it('is refused for nobody and for strangers, and has no end to be asked for by HEAD', async () => {
    const statusOf = async (as: string, method = 'GET') =>
      (await fetch(`${webChat.url}/chat/stream${as}`, { method })).status;
    for (const as of ['', '?as=', '?as=4711', '?as=101,4711']) expect(await statusOf(as), as).to.equal(404);
    expect(await statusOf('?as=101', 'HEAD')).to.equal(200);
  });

  it('ends at once when the chat stops, and the server has nothing to wait for', async () => {
    const streams = [await open([budi.id]), await open([alice.id])];
    const socket = connect(Number(new URL(webChat.url).port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write('GET /chat/stream?as=101 HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive\r\n\r\n');
    await once(socket, 'data');
    const closed = once(socket.resume(), 'close');
    await webChat.stop();
    await closed;
    await until('all have ended', () => streams.every(({ ended }) => ended()));
    webChat = await openWebChatUnderTest();
  });

  it('takes no stream after it stopped, while the server still answers', async () => {
    await webChat.stopChat();
    const answer = await fetch(`${webChat.url}/chat/stream?as=101`);
    expect([answer.status, answer.headers.get('Retry-After')]).to.deep.equal([503, '2']);
  });

  it('is given to a hundred pages at most', async () => {
    await Promise.all(Array.from({ length: 100 }, () => open([budi.id])));
    expect((await fetch(`${webChat.url}/chat/stream?as=101`)).status).to.equal(503);
    opened.pop()?.close();
    await until('there is room again', async () => {
      const answer = await fetch(`${webChat.url}/chat/stream?as=101`);
      await answer.body?.cancel();
      return answer.status === 200;
    });
  });

  it('cuts off a page that does not read, and keeps nothing for it', async () => {
    const socket = connect(Number(new URL(webChat.url).port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write('GET /chat/stream?as=101 HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await once(socket, 'readable');
    for (let count = 0; count < 200; count += 1) {
      await say(String(count) + 'x'.repeat(100_000));
      await new Promise(setImmediate);
    }
    let read = 0;
    socket.on('data', (chunk: Buffer) => (read += chunk.length));
    await once(socket, 'close');
    expect(read).to.be.lessThan(200 * 100_000);
  });

  it('has a pulse', async () => {
    const written: string[] = [];
    const response = {
      writableLength: 0,
      writeHead: () => undefined,
      write: (text: string) => written.push(text),
      once: () => undefined,
      on: () => undefined,
      end: () => undefined,
    };
    const streams = openStreams(1);
    streams.open(response as never, [1], null, () => ({ tag: 'Snapshot', chats: [] }));
    await until('it beats', () => written.filter((text) => text === 'event: pulse\ndata:\n\n').length > 2);
    streams.stop();
  });
});
