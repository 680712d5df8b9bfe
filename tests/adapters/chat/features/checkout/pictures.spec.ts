import { expect } from 'chai';
import { qrPicture } from '../../../../../adapters/chat/features/checkout/qr-picture.ts';
import { readStatusPictures } from '../../../../../adapters/chat/features/checkout/status-pictures.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const payload =
  '00020101021226610016ID.CO.SHOPEE.WWW01189360091800216005230208216005230303UME51440014ID.CO.QRIS.WWW0215ID10243228429300303UME5204792953033605409100003.005802ID5907Pakasir6012KAB. KEBUMEN61055439262230519SP25RZRATEQI2HQ65Q46304A079';

describe('Pictures', () => {
  for (const [name, png] of Object.entries(readStatusPictures())) {
    it(`have one for ${name}: a PNG of less than 15 KB`, () => {
      expect([...png.slice(0, 8)]).to.deep.equal(signature);
      expect(png.length).to.be.lessThan(15_000);
    });
  }

  it('of different codes differ, and of one code are the same', async () => {
    const [one, again, other] = await Promise.all([payload, payload, `${payload}1`].map(qrPicture));
    expect(one).to.deep.equal(again);
    expect(one).to.not.deep.equal(other);
  });
});
