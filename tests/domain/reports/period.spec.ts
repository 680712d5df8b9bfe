import { expect } from 'chai';
import fc from 'fast-check';
import { timeZoneCalendar } from '../../../adapters/calendar/time-zone-calendar.ts';
import { after, between, hours, instant, type Instant } from '../../../domain/instant.ts';
import { periodNames, periodOf, type PeriodName } from '../../../domain/reports/period.ts';

const { dayOf } = timeZoneCalendar('Asia/Jakarta');
/** By the clock of Jakarta. */
const wib = (text: string): Instant => instant(Date.parse(`${text}+07:00`));
/** A Wednesday afternoon. */
const now = wib('2026-03-18T15:30:00');
const at = (name: PeriodName, moment = now) => periodOf(name, moment, dayOf);
const dates = (starts: readonly Instant[]) => starts.map((start) => dayOf(start).date);

describe('A period', () => {
  it('of today begins at midnight in the shop’s zone, by the hour, against yesterday until the same time', () => {
    const { span, before, starts, step } = at('Today');
    expect(span).to.deep.equal({ from: wib('2026-03-18T00:00:00'), to: after(now, 1) });
    expect(before).to.deep.equal({
      from: wib('2026-03-17T00:00:00'),
      to: after(wib('2026-03-17T15:30:00'), 1),
    });
    expect([step, starts.length, starts[23]]).to.deep.equal(['Hour', 24, wib('2026-03-18T23:00:00')]);
  });

  it('of seven and of thirty days ends with today, by the day', () => {
    expect(dates(at('Week').starts)).to.deep.equal([
      '2026-03-12',
      '2026-03-13',
      '2026-03-14',
      '2026-03-15',
      '2026-03-16',
      '2026-03-17',
      '2026-03-18',
    ]);
    const { starts, before } = at('Month');
    expect([starts.length, dates(starts)[0]]).to.deep.equal([30, '2026-02-17']);
    expect(dayOf(before.from).date).to.equal('2026-01-18');
  });

  it('of twelve months begins with the first day of one, by the month', () => {
    const { starts, span, before } = at('Year');
    expect(dates(starts)).to.deep.equal([
      '2025-04-01',
      '2025-05-01',
      '2025-06-01',
      '2025-07-01',
      '2025-08-01',
      '2025-09-01',
      '2025-10-01',
      '2025-11-01',
      '2025-12-01',
      '2026-01-01',
      '2026-02-01',
      '2026-03-01',
    ]);
    expect([span.from, before.from]).to.deep.equal([wib('2025-04-01T00:00:00'), wib('2024-04-01T00:00:00')]);
  });

  it('of last week is the seven days before today, and on a Monday the week from Monday to Sunday', () => {
    const { span, before } = at('LastWeek', wib('2026-03-16T08:00:00'));
    expect(span).to.deep.equal({ from: wib('2026-03-09T00:00:00'), to: wib('2026-03-16T00:00:00') });
    expect(before).to.deep.equal({ from: wib('2026-03-02T00:00:00'), to: wib('2026-03-09T00:00:00') });
  });

  it('of last month is the whole of it against the whole of the one before', () => {
    const { span, before, starts } = at('LastMonth', wib('2026-03-01T08:00:00'));
    expect(span).to.deep.equal({ from: wib('2026-02-01T00:00:00'), to: wib('2026-03-01T00:00:00') });
    expect(before).to.deep.equal({ from: wib('2026-01-01T00:00:00'), to: wib('2026-02-01T00:00:00') });
    expect(starts.length).to.equal(28);
  });

  it('holds the moment at which it is asked for', () => {
    const { span } = at('Today', wib('2026-03-18T00:00:00'));
    expect(between(span.from, span.to)).to.equal(1);
  });

  it('compares with what lies before it and is no longer, at any moment and in zones that change their clocks', () => {
    const moments = fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2030, 0) }).map(instant);
    const zones = fc.constantFrom('Asia/Jakarta', 'Europe/Berlin', 'America/New_York');
    const property = fc.property(moments, zones, fc.constantFrom(...periodNames), (moment, zone, name) => {
      const calendar = timeZoneCalendar(zone);
      const { span, before, starts } = periodOf(name, moment, calendar.dayOf);
      expect(starts[0]).to.equal(span.from);
      expect([...starts]).to.deep.equal(starts.toSorted((a, b) => a - b));
      expect(new Set(starts).size).to.equal(starts.length);
      expect(before.from < before.to && before.to <= span.from).to.equal(true);
      expect(between(before.from, before.to)).to.be.at.most(between(span.from, span.to) + hours(24 * 4));
    });
    fc.assert(property, { numRuns: 200 });
  });
});
