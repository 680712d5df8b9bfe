import { expect } from 'chai';
import { qrPicture } from '../../../../../adapters/chat/features/checkout/qr-picture.ts';
import { onBlack, readPng, readQr } from '../../../../support/read-qr.ts';

const emv =
  '00020101021226610016ID.CO.SHOPEE.WWW01189360091800216005230208216005230303UME51440014ID.CO.QRIS.WWW0215ID10243228429300303UME5204792953033605409100003.005802ID5907Pakasir6012KAB. KEBUMEN61055439262230519SP25RZRATEQI2HQ65Q46304A079';

/** The most bytes that a code of error correction M takes. */
const most = 2_331;

const payloads = {
  'one character': 'a',
  'the placeholder of a sandbox': 'lorem-ipsum-pakasir-qris-example',
  'a payload of QRIS': emv,
  'the longest QRIS string': `${emv}${'0'.repeat(512 - emv.length)}`,
  'all that fits into a code': 'aZ9 '.repeat(583).slice(0, most),
};

describe('The picture of a QR code', () => {
  for (const [name, payload] of Object.entries(payloads)) {
    it(`F23: of ${name} is read on white and on black`, async () => {
      const picture = readPng(await qrPicture(payload));
      expect(readQr(picture)).to.equal(payload);
      expect(readQr(onBlack(picture, 100))).to.equal(payload);
    });

    it(`F23: of ${name} has one bit a pixel and is square, at least 512 pixels wide`, async () => {
      const { width, height, bitDepth, isGrey } = readPng(await qrPicture(payload));
      expect({ bitDepth, isGrey }).to.deep.equal({ bitDepth: 1, isGrey: true });
      expect(width).to.equal(height);
      expect(width).to.be.within(512, 1_023);
    });
  }

  it('F23: has modules of whole pixels, and four light ones all around', async () => {
    const { width, pixels } = readPng(await qrPicture(emv));
    const dark = [...pixels.keys()].filter((at) => pixels[at] === 0);
    const rows = dark.map((at) => Math.floor(at / width));
    const columns = dark.map((at) => at % width);
    const margins = [
      Math.min(...rows),
      Math.min(...columns),
      width - 1 - Math.max(...rows),
      width - 1 - Math.max(...columns),
    ];
    const quiet = margins[0] ?? 0;
    const scale = quiet / 4;
    expect(margins).to.deep.equal([quiet, quiet, quiet, quiet]);
    expect(Number.isInteger(scale)).to.equal(true);
    expect(width % scale).to.equal(0);
    const uneven = dark.filter((at) => {
      const [y, x] = [Math.floor(at / width), at % width];
      return pixels[(y - (y % scale)) * width + (x - (x % scale))] !== 0;
    });
    expect(uneven).to.deep.equal([]);
  });

  it('F23: is compressed beside the thread of all, not on it', async () => {
    let isDrawn = false;
    const drawing = qrPicture(emv).then(() => {
      isDrawn = true;
    });
    // What needs no other thread is done once all that waits in turn has had its turn.
    for (let turn = 0; turn < 1_000; turn += 1) await Promise.resolve();
    expect(isDrawn).to.equal(false);
    await drawing;
  });

  it('is refused for what fits into no code', async () => {
    const refused = await qrPicture('a'.repeat(most + 1)).catch((cause: unknown) => cause);
    expect(refused).to.be.instanceOf(Error);
  });
});
