import { expect } from 'chai';
import { storeClock } from '../../../../adapters/chat/core/store-clock.ts';
import { instant } from '../../../../domain/instant.ts';

const moment = instant(Date.UTC(2026, 10, 22, 7, 35, 59));

describe('The shop clock', () => {
  for (const [zone, time] of [
    ['Asia/Jakarta', '14:35 WIB'],
    ['Asia/Pontianak', '14:35 WIB'],
    ['Asia/Makassar', '15:35 WITA'],
    ['Asia/Jayapura', '16:35 WIT'],
    ['Asia/Singapore', '15:35 UTC+8'],
    ['Asia/Kolkata', '13:05 UTC+5:30'],
    ['America/New_York', '02:35 UTC-5'],
  ] as const) {
    it(`reads ${time} in ${zone}`, () => {
      expect(storeClock(zone).time(moment)).to.equal(time);
    });
  }

  it('tells the day of its zone, with the month in the language of the reader', () => {
    const late = instant(Date.UTC(2026, 4, 1, 17, 5));
    const clock = storeClock('Asia/Jakarta');
    expect(clock.dateTime(late, 'id-ID')).to.equal('2 Mei 2026, 00:05 WIB');
    expect(clock.dateTime(late, 'en-GB')).to.equal('2 May 2026, 00:05 WIB');
  });
});
