import type { Instant } from '../../../domain/instant.ts';

/** How moments are written in one time zone. */
export type StoreClock = {
  /** `14:35 WIB`. */
  readonly time: (moment: Instant) => string;
  /** `22 Nov 2026, 14:35 WIB`; month names in the language of `locale`. */
  readonly dateTime: (moment: Instant, locale: string) => string;
};

const indonesianZones: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Ujung_Pandang': 'WITA',
  'Asia/Jayapura': 'WIT',
};

const offsetName = (timeZone: string, moment: Instant): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'shortOffset' })
    .formatToParts(moment)
    .find(({ type }) => type === 'timeZoneName')
    ?.value.replace('GMT', 'UTC') ?? 'UTC';

/** Writes moments in an IANA time zone: with `WIB`, `WITA` or `WIT` in Indonesia, with the offset elsewhere. */
export const storeClock = (timeZone: string): StoreClock => {
  const hours = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  const time = (moment: Instant): string =>
    `${hours.format(moment)} ${indonesianZones[timeZone] ?? offsetName(timeZone, moment)}`;
  const dateTime = (moment: Instant, locale: string): string => {
    const day = new Intl.DateTimeFormat(locale, {
      timeZone,
      day: 'numeric',
      month: 'short',
      year: 'numeric',
    });
    return `${day.format(moment)}, ${time(moment)}`;
  };
  return { time, dateTime };
};
