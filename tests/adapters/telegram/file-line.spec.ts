import { createServer, type RequestListener, type Server } from 'node:http';
import { expect } from 'chai';
import { fileLine, largestFile } from '../../../adapters/telegram/calls.ts';
import { someBytes } from '../../support/builders/files.ts';

const token = '123:geheim';

describe('A file that is fetched from Telegram', () => {
  let server: Server | null = null;

  const servedBy = async (answer: RequestListener): Promise<Uint8Array> => {
    const opened = createServer(answer);
    server = opened;
    await new Promise<void>((resolve) => opened.listen(0, '127.0.0.1', resolve));
    const address = opened.address();
    const port = typeof address === 'object' ? address?.port : 0;
    return fileLine({ token, apiRoot: `http://127.0.0.1:${String(port)}` })('documents/units.txt');
  };

  const failing = (answer: RequestListener): Promise<string> =>
    servedBy(answer).then(
      () => 'it came',
      (thrown: unknown) => String(thrown),
    );

  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  const bytes = Buffer.from(someBytes(1, 300_000));

  it('is what lies there, whether its size is announced or not', async () => {
    expect(Buffer.from(await servedBy((_, answer) => answer.end(bytes))).equals(bytes)).to.equal(true);
    const unannounced = await servedBy((_, answer) => {
      answer.write(bytes.subarray(0, 100_000));
      answer.end(bytes.subarray(100_000));
    });
    expect(Buffer.from(unannounced).equals(bytes)).to.equal(true);
    expect((await servedBy((_, answer) => answer.end())).byteLength).to.equal(0);
  });

  it('is not waited for beyond the size that a bot may fetch', async () => {
    const announced = await failing((_, answer) => {
      answer.writeHead(200, { 'content-length': String(largestFile + 1) });
      answer.flushHeaders();
    });
    expect(announced).to.include('larger than announced');
    const endless = await failing((_, answer) => {
      const more = (): void => {
        while (!answer.destroyed && answer.write(bytes));
        answer.once('drain', more);
      };
      more();
    });
    expect(endless).to.include('larger than announced');
  });

  it('fails without a word of the token', async () => {
    const said = await failing((_, answer) => answer.writeHead(404).end());
    expect(said).to.include('404').and.to.not.include(token);
  });
});
