import { expect } from 'chai';
import { crc16, qris } from '../../../adapters/pakasir-sandbox/wire/emv.ts';
import { emvTags } from '../../stand-ins/pakasir/emv-tags.ts';

const SAMPLE =
  '00020101021226610016ID.CO.SHOPEE.WWW01189360091800216005230208216005230303UME51440014ID.CO.QRIS.WWW' +
  '0215ID10243228429300303UME5204792953033605409100003.005802ID5907Pakasir6012KAB. KEBUMEN61055439262230519' +
  'SP25RZRATEQI2HQ65Q46304A079';

describe('The QRIS strings of the Pakasir sandbox', () => {
  it('carry the checksum that the documentation’s sample carries (vector 1)', () => {
    expect(crc16(SAMPLE.slice(0, -4))).to.equal('A079');
    expect(crc16('123456789')).to.equal('29B1');
  });

  it('are the documentation’s sample for its total and reference (vector 1)', () => {
    expect(qris(100_003, 'SP25RZRATEQI2HQ65Q4')).to.equal(SAMPLE);
  });

  it('say what is to be paid in tag 54 and close with their own checksum', () => {
    const code = qris(12_394, 'SPABC');
    expect(emvTags(code).get('54')).to.equal('12394.00');
    expect(emvTags(code).get('63')).to.equal(crc16(code.slice(0, -4)));
  });
});
