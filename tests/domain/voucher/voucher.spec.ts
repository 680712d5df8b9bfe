import { expect } from 'chai';
import { readVoucherCode, refusalOf } from '../../../domain/voucher/voucher.ts';
import { minutesPastNoon, noon } from '../../support/builders/moments.ts';
import { aStanding, aVoucher } from '../../support/builders/vouchers.ts';

describe('The code of a voucher', () => {
  it('is the same in any case and with any spaces', () => {
    expect(['coba10', ' Coba 10\n', 'COBA10'].map(readVoucherCode)).to.deep.equal(Array(3).fill('COBA10'));
    expect(readVoucherCode('akhir-tahun_26')).to.equal('AKHIR-TAHUN_26');
  });

  it('is none of what is too short, too long, or of other letters', () => {
    const none = ['', 'AB', `A${'B'.repeat(24)}`, '-ABC', 'COBA10%', 'КУПОН', '🎟️🎟️🎟️'];
    expect(none.map(readVoucherCode)).to.deep.equal(none.map(() => null));
  });
});

describe('A voucher', () => {
  it('is for everybody and for ever where nothing else is said', () => {
    expect(refusalOf(aStanding({ taken: 1_000, takenByBuyer: 5, hasOrdered: true }), noon)).to.equal(null);
  });

  it('is refused by the first of its terms that does not hold, with the reason', () => {
    const within = { from: noon, until: minutesPastNoon(10) };
    const cases = [
      [aStanding({ stopped: true }), noon, 'Stopped'],
      [aStanding({ voucher: within }), minutesPastNoon(-1), 'NotYet'],
      [aStanding({ voucher: within }), minutesPastNoon(10), 'Over'],
      [aStanding({ voucher: within }), minutesPastNoon(9), null],
      [aStanding({ voucher: { quota: 3 }, taken: 3 }), noon, 'UsedUp'],
      [aStanding({ voucher: { quota: 3 }, taken: 2 }), noon, null],
      [aStanding({ voucher: { perBuyer: 1 }, takenByBuyer: 1 }), noon, 'UsedByBuyer'],
      [aStanding({ voucher: { perBuyer: 2 }, takenByBuyer: 1 }), noon, null],
      [aStanding({ voucher: { firstOrderOnly: true }, hasOrdered: true }), noon, 'NotFirstOrder'],
      [aStanding({ voucher: { firstOrderOnly: true } }), noon, null],
    ] as const;
    expect(cases.map(([standing, now]) => refusalOf(standing, now))).to.deep.equal(
      cases.map(([, , why]) => why),
    );
    expect(aVoucher().quota).to.equal(null);
  });
});
