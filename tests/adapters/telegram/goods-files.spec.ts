import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { goodsFileReader } from '../../../adapters/telegram/goods-files.ts';
import { storeFailure } from '../../../application/ports/store-failure.ts';
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

  it('are not sent at all where their bytes are gone', async () => {
    const file = await room.keepsFile(aGoodsFile());
    const no = await refusalOf(room.client.send(chat, screenOf({ ...file, id: goodsFileId(99) })));
    expect(no.tag).to.equal('DeliveryFailure');
    expect(room.texts()).to.deep.equal([]);
  });
});

describe('Reading goods that are files', () => {
  const bytes = someBytes();

  it('has two in memory at once, and the next as soon as one is done', async () => {
    const read = goodsFileReader({ goodsFiles: { read: () => TE.right(O.some(bytes)) } });
    const ends: (() => void)[] = [];
    let begun = 0;
    const use = (n: number) =>
      read(goodsFileId(n), async () => {
        begun += 1;
        await new Promise<void>((resolve) => ends.push(resolve));
      });
    const all = [1, 2, 3].map(use);
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
    const failing = goodsFileReader({
      goodsFiles: { read: () => TE.left(storeFailure('goods-files.read', new Error('away'))) },
    });
    for (let n = 0; n < 5; n += 1) {
      const failed = await failing(goodsFileId(n), () => Promise.resolve('read')).catch(() => 'failed');
      expect(failed).to.equal('failed');
    }
  });
});
