import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { answerOf, refusalOf } from '../../support/either.ts';
import { fileCap } from '../../../adapters/webchat/wire.ts';
import { until } from '../jobs/until.ts';
import { alice, budi, openWebChatUnderTest, sari, type WebChatUnderTest } from './a-web-chat.ts';
import { aPost, postTo, upload, visit } from './a-visitor.ts';

const gate = () => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
};

describe('What visitors send', () => {
  let webChat: WebChatUnderTest;
  beforeEach(async () => {
    webChat = await openWebChatUnderTest();
  });
  afterEach(() => webChat.stop());

  const statusOf = async (answer: Promise<Response>): Promise<number> => (await answer).status;
  const said = () =>
    webChat.heard.map((incoming) =>
      incoming.input.tag === 'Text' ? incoming.input.text : incoming.input.tag,
    );

  it('goes to the conversation with who they are, bare of blanks', async () => {
    const post = aPost({ person: alice.id, said: { tag: 'Text', text: ' halo \n' } });
    expect(await statusOf(postTo(webChat.url, post))).to.equal(200);
    expect(webChat.heard).to.deep.equal([
      {
        profile: { id: alice.id, firstName: 'Alice', username: null, language: 'en' },
        chat: alice.id,
        isPrivate: true,
        input: { tag: 'Text', text: 'halo' },
        name: `${alice.id}/${post.sent}`,
      },
    ]);
    expect(webChat.measured.map(([what, kind]) => [what, kind])).to.deep.equal([['updateHandled', 'text']]);
  });

  const nonsense: readonly (readonly [what: string, body: unknown, status: number])[] = [
    ['no JSON', '{"person":', 400],
    ['nothing', '', 400],
    ['null', null, 400],
    ['a stranger', aPost({ person: 4_711 }), 404],
    ['a person who is no number', { ...aPost(), person: '101' }, 400],
    ['half a person', aPost({ person: 1.5 }), 400],
    ['no name of its own', { ...aPost(), sent: undefined }, 400],
    ['a name with other signs', aPost({ sent: '../../../etc' }), 400],
    ['a name too long', aPost({ sent: 'a'.repeat(65) }), 400],
    ['blanks alone', aPost({ said: { tag: 'Text', text: ' \n ' } }), 400],
    ['more than 4,096 letters', aPost({ said: { tag: 'Text', text: 'x'.repeat(4_097) } }), 400],
    ['no data', aPost({ said: { tag: 'Tap', message: 1, data: '' } }), 400],
    ['more than 64 bytes of data', aPost({ said: { tag: 'Tap', message: 1, data: 'é'.repeat(33) } }), 400],
    ['a message below zero', aPost({ said: { tag: 'Tap', message: -1, data: 'h' } }), 400],
    ['another kind of saying', { ...aPost(), said: { tag: 'Other' } }, 400],
    ['a body without end', 'x'.repeat(70_000), 413],
  ];
  for (const [what, body, status] of nonsense)
    it(`is refused where it is ${what}`, async () => {
      expect(await statusOf(postTo(webChat.url, body))).to.equal(status);
      expect(webChat.heard).to.deep.equal([]);
    });

  it('may be 4,096 letters, each of them a surrogate or an escape', async () => {
    for (const text of ['x'.repeat(4_096), '\u0001'.repeat(4_095) + 'x', '🔑'.repeat(2_048)])
      expect(await statusOf(postTo(webChat.url, aPost({ said: { tag: 'Text', text } })))).to.equal(200);
  });

  it('is refused from a page of another origin, and of another kind than our page sends', async () => {
    const from = (headers: Readonly<Record<string, string>>) =>
      statusOf(postTo(webChat.url, aPost(), headers));
    expect(await from({ Origin: 'https://evil.example' })).to.equal(403);
    expect(await from({ Origin: 'null' })).to.equal(403);
    expect(await from({ 'Content-Type': 'text/plain' })).to.equal(415);
    expect(await from({ 'Content-Type': 'application/x-www-form-urlencoded' })).to.equal(415);
    expect(await from({ Origin: webChat.url })).to.equal(200);
    expect(
      await statusOf(upload(webChat.url, { name: 'a.txt' }, 'x', { Origin: 'https://evil.example' })),
    ).to.equal(403);
    expect(
      await statusOf(upload(webChat.url, { name: 'a.txt' }, 'x', { 'Content-Type': 'text/plain' })),
    ).to.equal(415);
    expect(webChat.heard).to.have.lengthOf(1);
  });

  const asksAs = async (host: string, path: string, body?: string): Promise<number | undefined> => {
    const headers = {
      host,
      'content-type': 'application/json',
      ...(body === undefined ? {} : { origin: `http://${host}`, 'sec-fetch-site': 'same-origin' }),
    };
    const asked = request(`${webChat.url}${path}`, { method: body === undefined ? 'GET' : 'POST', headers });
    asked.end(body);
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    answer.destroy();
    return answer.statusCode;
  };
  const addresses = ['/', `/chat/stream?as=${String(sari.id)}`, '/chat/page.js'];

  for (const stranger of ['evil.example', 'evil.example:9000', 'localhost.evil.example', '127.0.0.1.nip.io'])
    it(`is refused under the name ${stranger}, though it leads here, and nothing is shown`, async () => {
      for (const path of addresses) expect(await asksAs(stranger, path), path).to.equal(403);
      expect(await asksAs(stranger, '/chat/posts', JSON.stringify(aPost()))).to.equal(403);
      expect(webChat.heard).to.deep.equal([]);
    });

  for (const own of ['localhost', 'localhost:9000', 'shop.localhost', '192.168.1.5:9000', '[::1]:9000'])
    it(`is taken under ${own}`, async () => {
      for (const path of addresses) expect(await asksAs(own, path), path).to.equal(200);
      expect(await asksAs(own, '/chat/posts', JSON.stringify(aPost()))).to.equal(200);
    });

  it('happens once though it comes again, while it is under way and afterwards', async () => {
    const { open, opened } = gate();
    webChat.answerBy(() => opened);
    const post = aPost();
    const both = [postTo(webChat.url, post), postTo(webChat.url, post)];
    await until('it is under way', () => webChat.heard.length > 0);
    open();
    expect(await Promise.all(both.map(statusOf))).to.deep.equal([200, 200]);
    expect(await statusOf(postTo(webChat.url, post))).to.equal(200);
    expect(webChat.heard).to.have.lengthOf(1);
    const page = await visit(webChat.url, budi.id);
    page.live.close();
    expect(page.chat().messages).to.have.lengthOf(1);
    expect(await statusOf(postTo(webChat.url, { ...post, person: alice.id }))).to.equal(200);
    expect(webChat.heard).to.have.lengthOf(2);
  });

  it('is done in its turn for each person, who do not wait for each other', async () => {
    const { open, opened } = gate();
    const done: string[] = [];
    webChat.answerBy(async ({ chat, input: what }) => {
      if (what.tag === 'Text' && what.text === 'a') await opened;
      done.push(`${String(chat)} ${what.tag === 'Text' ? what.text : ''}`);
    });
    const say = (person: number, text: string) =>
      postTo(webChat.url, aPost({ person, said: { tag: 'Text', text } }));
    const first = say(budi.id, 'a');
    await until('the first is under way', () => webChat.heard.length === 1);
    const second = say(budi.id, 'b');
    await say(sari.id, 'c');
    open();
    await Promise.all([first, second]);
    expect(done).to.deep.equal(['1 c', '101 a', '101 b']);
  });

  it('stands in the chat at once, under a shop that is typing until it is done', async () => {
    const { open, opened } = gate();
    webChat.answerBy(() => opened);
    const page = await visit(webChat.url, budi.id);
    const post = aPost();
    const posted = postTo(webChat.url, post);
    await until('it is shown', () => page.chat().typing);
    expect(page.chat().messages.map(({ from, sent }) => [from, sent])).to.deep.equal([['person', post.sent]]);
    open();
    await posted;
    await page.settled();
    expect(page.chat().typing).to.equal(false);
    page.live.close();
  });

  it('is taken and noted when the conversation breaks over it', async () => {
    webChat.answerBy(() => Promise.reject(new Error('bug')));
    expect(await statusOf(postTo(webChat.url, aPost()))).to.equal(200);
    expect(webChat.said('error')).to.deep.equal(['update not handled']);
    webChat.answerBy(() => Promise.resolve());
    expect(await statusOf(postTo(webChat.url, aPost()))).to.equal(200);
  });

  it('has to wait where a person says too much at once', async () => {
    const { open, opened } = gate();
    webChat.answerBy(() => opened);
    const posts = Array.from({ length: 20 }, () => postTo(webChat.url, aPost()));
    const page = await visit(webChat.url, budi.id);
    await until('all are waiting', () => page.chat().messages.length === 20);
    page.live.close();
    const late = await postTo(webChat.url, aPost());
    expect([late.status, late.headers.get('Retry-After')]).to.deep.equal([429, '2']);
    open();
    expect(new Set(await Promise.all(posts.map(statusOf)))).to.deep.equal(new Set([200]));
    expect(await statusOf(postTo(webChat.url, aPost()))).to.equal(200);
  });

  it('is done to its end when the shop stops, and nothing new is begun', async () => {
    const { open, opened } = gate();
    webChat.answerBy(() => opened);
    const posted = postTo(webChat.url, aPost());
    await until('it is under way', () => webChat.heard.length === 1);
    let stopped = false;
    const stopping = webChat.stopChat().then(() => (stopped = true));
    expect(await statusOf(postTo(webChat.url, aPost()))).to.equal(503);
    await sleep(20);
    expect(stopped).to.equal(false);
    open();
    await stopping;
    expect(await statusOf(posted)).to.equal(200);
    expect(said()).to.deep.equal(['halo']);
  });

  describe('as a file', () => {
    it('stands in the chat to be fetched, byte for byte, and is a file that the shop can fetch', async () => {
      const bytes = new Uint8Array(Array.from({ length: 100_000 }, (_, at) => at % 256));
      expect(await statusOf(upload(webChat.url, { name: 'stok baru.txt' }, bytes))).to.equal(200);
      expect(said()).to.deep.equal(['File']);
      const input = webChat.heard[0]?.input;
      if (input?.tag !== 'File') throw new Error('no file was heard');
      expect(input.file).to.deep.include({ name: 'stok baru.txt', size: 100_000 });
      expect(await answerOf(webChat.client.download(input.file))).to.deep.equal(bytes);
      const gone = await refusalOf(webChat.client.download({ ...input.file, id: `${String(budi.id)}/1` }));
      expect(gone.tag).to.equal('DeliveryFailure');
      const page = await visit(webChat.url, budi.id);
      page.live.close();
      const hung = page.chat().messages[0]?.attachment;
      expect(hung).to.deep.include({ tag: 'File', name: 'stok baru.txt', size: 100_000 });
      const fetched = await fetch(webChat.url + (hung?.url ?? ''));
      expect(new Uint8Array(await fetched.arrayBuffer())).to.deep.equal(bytes);
    });

    it('happens once though it comes again', async () => {
      const sent = randomUUID();
      for (let time = 0; time < 3; time += 1)
        expect(await statusOf(upload(webChat.url, { name: 'a.txt', sent }, 'x'))).to.equal(200);
      expect(said()).to.deep.equal(['File']);
    });

    it('may have 20 MB and no more', async () => {
      expect(await statusOf(upload(webChat.url, { name: 'a.txt' }, new Uint8Array(fileCap)))).to.equal(200);
      expect(await statusOf(upload(webChat.url, { name: 'a.txt' }, new Uint8Array(fileCap + 1)))).to.equal(
        413,
      );
    });

    it('keeps of its name what a screen can show', async () => {
      for (const name of ['../../etc/passwd', 'C:\\stok\\isi.txt', 'a\u0000b\r\nc.txt', '///'])
        await upload(webChat.url, { name }, 'x');
      const page = await visit(webChat.url, budi.id);
      page.live.close();
      const names = page
        .chat()
        .messages.map(({ attachment }) => attachment?.tag === 'File' && attachment.name);
      expect(names).to.deep.equal(['passwd', 'isi.txt', 'abc.txt', 'file']);
      expect(await statusOf(upload(webChat.url, { name: '' }, 'x'))).to.equal(400);
      expect(await statusOf(upload(webChat.url, { name: 'x'.repeat(256) }, 'x'))).to.equal(400);
    });
  });
});
