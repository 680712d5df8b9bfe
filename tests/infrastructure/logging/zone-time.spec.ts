import { expect } from 'chai';
import { zoneTime } from '../../../infrastructure/logging/zone-time.ts';

describe('the time of a zone', () => {
  const moment = Date.parse('2026-11-22T16:58:01.007Z');

  it('is written with the offset that holds there', () => {
    const stamps = [
      'Asia/Jakarta',
      'Asia/Makassar',
      'Asia/Jayapura',
      'UTC',
      'Asia/Kathmandu',
      'America/St_Johns',
    ];
    expect(stamps.map((zone) => zoneTime(zone)(moment).stamp)).to.deep.equal([
      '2026-11-22T23:58:01.007+07:00',
      '2026-11-23T00:58:01.007+08:00',
      '2026-11-23T01:58:01.007+09:00',
      '2026-11-22T16:58:01.007+00:00',
      '2026-11-22T22:43:01.007+05:45',
      '2026-11-22T13:28:01.007-03:30',
    ]);
  });

  it('has the day and the hour of the zone', () => {
    expect(zoneTime('Asia/Jayapura')(moment)).to.deep.equal({
      day: '2026-11-23',
      time: '01:58:01',
      stamp: '2026-11-23T01:58:01.007+09:00',
    });
  });

  it('follows a zone through its daylight saving', () => {
    const berlin = zoneTime('Europe/Berlin');
    expect(
      ['2026-10-25T00:59:59Z', '2026-10-25T01:00:00Z'].map((at) => berlin(Date.parse(at)).stamp),
    ).to.deep.equal(['2026-10-25T02:59:59.000+02:00', '2026-10-25T02:00:00.000+01:00']);
  });
});
