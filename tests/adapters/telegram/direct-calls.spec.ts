import { createServer, type RequestListener, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import { HttpError, type Transformer } from 'grammy';
import { directCalls } from '../../../adapters/telegram/direct-calls.ts';
import { wordsOf } from '../../../adapters/telegram/errors.ts';

const token = '123:geheim';

type Call = Parameters<Transformer>[0];
type Signal = NonNullable<Parameters<Transformer>[3]>;

/** What grammY itself would do. */
const byGrammy = (async () => ({ ok: true, result: 'by grammY' })) as unknown as Call;

describe('A call to Telegram that carries no file', () => {
  let server: Server | null = null;

  const servedBy = async (
    answer: RequestListener,
    { folder = '', patience = 20_000 } = {},
  ): Promise<(payload: object, closing?: Signal) => Promise<unknown>> => {
    const opened = createServer(answer);
    server = opened;
    await new Promise<void>((resolve) => opened.listen(0, '127.0.0.1', resolve));
    const address = opened.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const direct = directCalls({ token, apiRoot: `http://127.0.0.1:${String(port)}${folder}`, patience });
    return async (payload, closing) => direct(byGrammy, 'sendMessage', payload as never, closing);
  };

  const failing = (call: Promise<unknown>): Promise<unknown> =>
    call.then(
      () => 'answered',
      (thrown: unknown) => thrown,
    );

  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
    server = null;
  });

  it('arrives as JSON at the method, below whatever folder the address has, and brings the answer', async () => {
    const came: unknown[] = [];
    const call = await servedBy(
      (request, answer) => {
        void text(request).then((body) => {
          came.push([request.method, request.url, request.headers['content-type'], JSON.parse(body)]);
          answer.end('{"ok":true,"result":{"message_id":7,"text":"Halo 🎉"}}');
        });
      },
      { folder: '/telegram' },
    );
    expect(await call({ chat_id: 1, text: 'Halo 🎉' })).to.deep.equal({
      ok: true,
      result: { message_id: 7, text: 'Halo 🎉' },
    });
    expect(came).to.deep.equal([
      ['POST', `/telegram/bot${token}/sendMessage`, 'application/json', { chat_id: 1, text: 'Halo 🎉' }],
    ]);
  });

  it('brings a refusal with its number, which is not the address’s to decide', async () => {
    const refusal = { ok: false, error_code: 429, description: 'Too Many', parameters: { retry_after: 3 } };
    const call = await servedBy((_, answer) => answer.writeHead(429).end(JSON.stringify(refusal)));
    expect(await call({})).to.deep.equal(refusal);
  });

  it('goes over a connection that stands', async () => {
    const call = await servedBy((_, answer) => answer.end('{"ok":true,"result":true}'));
    let connections = 0;
    server?.on('connection', () => (connections += 1));
    for (let n = 0; n < 5; n += 1) await call({});
    expect(connections).to.equal(1);
  });

  const failures: readonly (readonly [string, RequestListener])[] = [
    ['a line that is cut', (request) => request.socket.destroy()],
    ['an answer that is cut', (request, answer) => answer.write('{"ok"', () => request.socket.destroy())],
    ['a page in the place of an answer', (_, answer) => answer.writeHead(502).end('<h1>Bad Gateway</h1>')],
    ['JSON that is no answer', (_, answer) => answer.end('{"message":"hi"}')],
    ['silence', () => undefined],
  ];
  for (const [what, answer] of failures) {
    it(`fails with ${what}, in words that do not show the token`, async () => {
      const call = await servedBy(answer, { patience: 200 });
      const thrown = await failing(call({}));
      expect(thrown).to.be.instanceOf(HttpError);
      expect(wordsOf(thrown).message).to.equal('Telegram could not be reached');
      expect(String(thrown)).not.to.contain('geheim');
    });
  }

  it('is broken off at once when the process ends', async () => {
    const closing = new AbortController();
    // grammY's own type of signal is older than Node's; the object is the same.
    const signal = closing.signal as unknown as Signal;
    const call = await servedBy(() => {
      closing.abort();
    });
    expect(await failing(call({}, signal))).to.be.instanceOf(HttpError);
    expect(await failing(call({}, signal))).to.be.instanceOf(HttpError);
  });

  it('is grammY’s where it may carry a file', async () => {
    const direct = directCalls({ token, apiRoot: 'http://127.0.0.1:9', patience: 20_000 });
    for (const method of ['sendPhoto', 'sendDocument', 'editMessageMedia', 'setWebhook'] as const)
      expect(await direct(byGrammy, method, {} as never)).to.deep.equal({ ok: true, result: 'by grammY' });
  });
});
