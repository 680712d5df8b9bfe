import { expect } from 'chai';
import fc from 'fast-check';
import { timeZoneCalendar } from '../../../adapters/calendar/time-zone-calendar.ts';
import { hours, instant } from '../../../domain/instant.ts';

const at = (iso: string) => instant(Date.parse(iso));

describe('Calendar of a time zone', () => {
  it('starts the day of Jakarta at 17:00 UTC', () => {
    expect(timeZoneCalendar('Asia/Jakarta').dayOf(at('2026-11-22T16:59:59.999Z'))).to.deep.equal({
      date: '2026-11-22',
      from: at('2026-11-21T17:00:00Z'),
      to: at('2026-11-22T17:00:00Z'),
    });
    expect(timeZoneCalendar('Asia/Jakarta').dayOf(at('2026-11-22T17:00:00Z')).date).to.equal('2026-11-23');
  });

  it('knows that Jayapura is two hours ahead of Jakarta', () => {
    expect(timeZoneCalendar('Asia/Jayapura').dayOf(at('2026-11-22T15:00:00Z')).date).to.equal('2026-11-23');
  });

  it('gives the days on which clocks change their true length', () => {
    const berlin = timeZoneCalendar('Europe/Berlin');
    const spring = berlin.dayOf(at('2026-03-29T12:00:00Z'));
    const autumn = berlin.dayOf(at('2026-10-25T12:00:00Z'));
    expect([spring.to - spring.from, autumn.to - autumn.from]).to.deep.equal([hours(23), hours(25)]);
  });

  it('puts every moment into a day that holds it, next to the following one', () => {
    const zones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'Europe/Berlin', 'America/New_York'];
    const moments = fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2035-01-01') });
    fc.assert(
      fc.property(fc.constantFrom(...zones), moments, (zone, moment) => {
        const calendar = timeZoneCalendar(zone);
        const day = calendar.dayOf(instant(moment));
        expect(day.from <= moment && moment < day.to).to.equal(true);
        expect(calendar.dayOf(day.to).from).to.equal(day.to);
        expect(calendar.dayOf(day.from)).to.deep.equal(day);
      }),
    );
  });
});
