import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import { atMost } from '../../../adapters/telegram/goods-files.ts';
import { goodsFileId, type GoodsFile } from '../../../domain/stock/goods-file.ts';
import { aGoodsFile, someBytes } from '../../support/builders/files.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { chat, openClientSuite, type ClientSuite } from './a-client.ts';
import { aScreen } from '../../support/builders/screens.ts';

describe('Goods that are a file, in Telegram', function () {
  this.timeout(30_000);
  let suite: ClientSuite;
  beforeEach(async () => {
    suite = await openClientSuite();
  });
  afterEach(() => suite.telegram.close());

  const screenOf = (file: GoodsFile, text = 'ini') =>
    aScreen(text, { attachment: { tag: 'GoodsFile', file } });

  it('come as a document of their name, byte for byte, and a song stays a file', async () => {
    const bytes = someBytes(3, 400_000);
    const file = await suite.keepsFile({ name: 'lagu <1>.mp3', bytes });
    await answerOf(suite.client.send(chat, screenOf(file)));
    const [sent] = suite.phone.files();
    expect(sent).to.deep.include({ name: 'lagu <1>.mp3', bytes: Buffer.from(bytes) });
    const asked = suite.telegram.calls('sendDocument');
    expect(asked.map(({ args }) => String(args['disable_content_type_detection']))).to.deep.equal(['true']);
  });

  it('go by their bytes once, and then by the name that Telegram gave them', async () => {
    const file = await suite.keepsFile(aGoodsFile(1, { name: 'buku.pdf' }));
    const reads = suite.telegram;
    await answerOf(suite.client.send(chat, screenOf(file)));
    await answerOf(suite.client.send(chat, screenOf(file, 'lagi')));
    expect(suite.phone.files().map(({ bytes }) => bytes)).to.deep.equal(
      [1, 2].map(() => Buffer.from(aGoodsFile(1).bytes)),
    );
    expect(reads.calls('sendDocument').map(({ files }) => files.length)).to.deep.equal([1, 0]);
    expect(suite.texts()).to.deep.equal(['ini', 'lagi']);
  });

  it('go by their bytes again where Telegram knows the name no longer', async () => {
    const file = await suite.keepsFile(aGoodsFile(1));
    await answerOf(suite.goodsFiles.learnName('telegram:123', file.id, 'BQAC-of-another-bot'));
    await answerOf(suite.client.send(chat, screenOf(file)));
    expect(suite.phone.files()).to.have.lengthOf(1);
    expect(suite.log.lines().map(({ message }) => message)).to.deep.equal([
      'Telegram knows a file no longer, it is sent anew',
    ]);
    expect(O.isSome(await answerOf(suite.goodsFiles.nameAt('telegram:123', file.id)))).to.equal(true);
  });

  it('are a failure where Telegram takes them in no way: words alone would pass for them', async () => {
    const file = await suite.keepsFile(aGoodsFile(1));
    suite.telegram.fault(
      { kind: 'refuses', code: 400, description: 'Bad Request: wrong file' },
      { method: 'sendDocument', times: Infinity },
    );
    const no = await refusalOf(suite.client.send(chat, screenOf(file)));
    expect(no.tag).to.equal('DeliveryFailure');
    expect(suite.texts()).to.deep.equal([]);
  });

  it('are not sent at all where their bytes are gone', async () => {
    const file = await suite.keepsFile(aGoodsFile());
    const no = await refusalOf(suite.client.send(chat, screenOf({ ...file, id: goodsFileId(99) })));
    expect(no.tag).to.equal('DeliveryFailure');
    expect(suite.texts()).to.deep.equal([]);
  });
});

describe('Work of which at most two are under way', () => {
  it('begins the next as soon as one is done', async () => {
    const inTurn = atMost(2);
    const ends: (() => void)[] = [];
    let begun = 0;
    const work = () =>
      inTurn(async () => {
        begun += 1;
        await new Promise<void>((resolve) => ends.push(resolve));
      });
    const all = [work(), work(), work()];
    await new Promise((resolve) => setImmediate(resolve));
    expect(begun).to.equal(2);
    ends[0]?.();
    await all[0];
    await new Promise((resolve) => setImmediate(resolve));
    expect(begun).to.equal(3);
    ends.forEach((end) => {
      end();
    });
    await Promise.all(all);
  });

  it('gives its place to the next, however it ended', async () => {
    const inTurn = atMost(2);
    for (let n = 0; n < 5; n += 1)
      expect(await inTurn(() => Promise.reject(new Error('away'))).catch(() => 'failed')).to.equal('failed');
  });
});
