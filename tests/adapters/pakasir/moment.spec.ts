import { expect } from 'chai';
import { momentIn } from '../../../adapters/pakasir/moment.ts';

describe('a moment as Pakasir writes it', () => {
  it('is cut to the millisecond', () => {
    const read = ['2025-09-19T01:18:49.678622564Z', '2025-09-19T08:18:49.678+07:00', '2025-09-19T01:18:49Z'];
    expect(read.map((text) => momentIn(text))).to.deep.equal([
      Date.parse('2025-09-19T01:18:49.678Z'),
      Date.parse('2025-09-19T01:18:49.678Z'),
      Date.parse('2025-09-19T01:18:49.000Z'),
    ]);
  });

  it('is none where it is missing, unset, without zone or impossible', () => {
    const none = [
      undefined,
      null,
      '',
      '0001-01-01T00:00:00Z',
      '2025-09-19T01:18:49',
      '2025-09-19',
      '2025-13-40T01:18:49Z',
      'kemarin',
    ];
    expect(none.map((text) => momentIn(text))).to.deep.equal(none.map(() => null));
  });
});
