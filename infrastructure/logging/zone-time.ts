export type ZoneTime = {
  /** `2026-11-22`, the zone's own day. */
  readonly day: string;
  /** `2026-11-22T23:58:01.123+07:00`. */
  readonly stamp: string;
  /** `23:58:01`. */
  readonly time: string;
};

const minutesOf = (offset: string): number => {
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d{2}):(\d{2})/.exec(offset) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
};

const two = (n: number): string => String(n).padStart(2, '0');

const written = (offset: number): string => {
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
};

/** No zone changes its offset within a quarter of an hour. */
const quarter = 15 * 60_000;

/** Minutes east of Greenwich at a moment. Asked for once a quarter of an hour, since the answer takes longer than all else about a line. */
const offsets = (timeZone: string): ((at: number) => number) => {
  const zone = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  let known = { quarter: Number.NaN, offset: 0 };
  return (at) => {
    const now = Math.floor(at / quarter);
    if (now !== known.quarter) known = { quarter: now, offset: minutesOf(zone.format(at)) };
    return known.offset;
  };
};

/** Writes moments (milliseconds since 1970) in an IANA time zone, each with the offset that holds at that moment. */
export const zoneTime = (timeZone: string): ((at: number) => ZoneTime) => {
  const offsetAt = offsets(timeZone);
  return (at) => {
    const offset = offsetAt(at);
    const local = new Date(at + offset * 60_000).toISOString().slice(0, -1);
    return { day: local.slice(0, 10), stamp: `${local}${written(offset)}`, time: local.slice(11, 19) };
  };
};
