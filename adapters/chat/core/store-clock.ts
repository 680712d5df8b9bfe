import { instant, type Instant } from '../../../domain/instant.ts';

/** How moments are written in one time zone. */
export type StoreClock = {
  /** `14:35 WIB`. */
  readonly time: (moment: Instant) => string;
  /** `22 Nov 2026, 14:35 WIB`; month names in the language of `locale`. */
  readonly dateTime: (moment: Instant, locale: string) => string;
  /** The day of a moment as `20261122`. */
  readonly dayOf: (moment: Instant) => string;
  /** When a day written so begins. */
  readonly dayStart: (day: string) => Instant;
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
  const digits = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const dayOf = (moment: Instant): string => digits.format(moment).replace(/\D/g, '');
  const wall = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const ahead = (at: number): number => Date.parse(`${wall.format(at).replace(' ', 'T')}Z`) - at;
  const dayStart = (day: string): Instant => {
    const midnight = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6)));
    // The zone may be on another offset in London’s midnight than in its own.
    return instant(midnight - ahead(midnight - ahead(midnight)));
  };
  return { time, dateTime, dayOf, dayStart };
};
