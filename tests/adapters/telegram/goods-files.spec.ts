import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import { atMost } from '../../../adapters/telegram/goods-files.ts';
import { goodsFileId, type GoodsFile } from '../../../domain/stock/goods-file.ts';
import { aGoodsFile, someBytes } from '../../support/builders/files.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { aScreen, chat, openClientRoom, type ClientRoom } from './a-client.ts';

describe('Goods that are a file, in Telegram', function () {
  this.timeout(30_000);
  let room: ClientRoom;
  beforeEach(async () => {
    room = await openClientRoom();
  });
  afterEach(() => room.telegram.close());

  const screenOf = (file: GoodsFile, text = 'ini') =>
    aScreen(text, { attachment: { tag: 'GoodsFile', file } });

  it('come as a document of their name, byte for byte, and a song stays a file', async () => {
    const bytes = someBytes(3, 400_000);
    const file = await room.keepsFile({ name: 'lagu <1>.mp3', bytes });
    await answerOf(room.client.send(chat, screenOf(file)));
    const [sent] = room.phone.files();
    expect(sent).to.deep.include({ name: 'lagu <1>.mp3', bytes: Buffer.from(bytes) });
    const asked = room.telegram.calls('sendDocument');
    expect(asked.map(({ args }) => String(args['disable_content_type_detection']))).to.deep.equal(['true']);
  });

  it('go by their bytes once, and then by the name that Telegram gave them', async () => {
    const file = await room.keepsFile(aGoodsFile(1, { name: 'buku.pdf' }));
    const reads = room.telegram;
    await answerOf(room.client.send(chat, screenOf(file)));
    await answerOf(room.client.send(chat, screenOf(file, 'lagi')));
    expect(room.phone.files().map(({ bytes }) => bytes)).to.deep.equal(
      [1, 2].map(() => Buffer.from(aGoodsFile(1).bytes)),
    );
    expect(reads.calls('sendDocument').map(({ files }) => files.length)).to.deep.equal([1, 0]);
    expect(room.texts()).to.deep.equal(['ini', 'lagi']);
  });

  it('go by their bytes again where Telegram knows the name no longer', async () => {
    const file = await room.keepsFile(aGoodsFile(1));
    await answerOf(room.goodsFiles.learnName('telegram:123', file.id, 'BQAC-of-another-bot'));
    await answerOf(room.client.send(chat, screenOf(file)));
    expect(room.phone.files()).to.have.lengthOf(1);
    expect(room.log.lines().map(({ message }) => message)).to.deep.equal([
      'Telegram knows a file no longer, it is sent anew',
    ]);
    expect(O.isSome(await answerOf(room.goodsFiles.nameAt('telegram:123', file.id)))).to.equal(true);
  });

  it('are a failure where Telegram takes them in no way: words alone would pass for them', async () => {
    const file = await room.keepsFile(aGoodsFile(1));
    room.telegram.fault(
      { kind: 'refuses', code: 400, description: 'Bad Request: wrong file' },
      { method: 'sendDocument', times: Infinity },
    );
    const no = await refusalOf(room.client.send(chat, screenOf(file)));
    expect(no.tag).to.equal('DeliveryFailure');
    expect(room.texts()).to.deep.equal([]);
  });

  it('are not sent at all where their bytes are gone', async () => {
    const file = await room.keepsFile(aGoodsFile());
    const no = await refusalOf(room.client.send(chat, screenOf({ ...file, id: goodsFileId(99) })));
    expect(no.tag).to.equal('DeliveryFailure');
    expect(room.texts()).to.deep.equal([]);
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
