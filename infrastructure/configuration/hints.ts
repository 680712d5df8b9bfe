import { nearest } from './likely-names.ts';

/** What was probably meant by a text that was refused, as the end of a sentence; null when nobody can say. Never holds a secret. */
export type Hint = (text: string) => string | null;

/** The first hint that knows something. */
export const firstHint =
  (...hints: readonly Hint[]): Hint =>
  (text) =>
    hints.map((hint) => hint(text)).find((told) => told !== null) ?? null;

const when =
  (pattern: RegExp, told: string): Hint =>
  (text) =>
    pattern.test(text) ? told : null;

/** In the real environment quotes are kept; in `.env` one pair of them was taken off already. */
export const quotesKept: Hint = when(
  /^(["'`]).*\1$/,
  'the quotes around it are taken for a part of it: leave them out',
);

const zoneOfHours: Readonly<Record<string, string>> = {
  7: 'Asia/Jakarta',
  8: 'Asia/Makassar',
  9: 'Asia/Jayapura',
};
const zoneOfLetters: Readonly<Record<string, string>> = {
  WIB: 'Asia/Jakarta',
  WITA: 'Asia/Makassar',
  WIT: 'Asia/Jayapura',
};

const ahead = (hours: string): string =>
  [zoneOfHours[hours], `Etc/GMT-${hours}`].filter((zone) => zone !== undefined).join(', or ');

/** `Etc/GMT+7` is seven hours behind: the sign is that of POSIX. Hardly anybody who writes it means that. */
export const isTurnedRound = (text: string): boolean => /^etc\/gmt\+[1-9]\d?$/i.test(text);

const cityIn = (text: string): string => text.slice(text.lastIndexOf('/') + 1);

const likelyZone: Hint = (text) => {
  const zones = Intl.supportedValuesOf('timeZone');
  const city = zones.find((zone) => cityIn(zone).toLowerCase() === cityIn(text).toLowerCase());
  const likely = city ?? nearest(text, zones, 2);
  return likely === undefined ? null : `was ${likely} meant?`;
};

export const zoneHint: Hint = (text) => {
  const [, , sign, hours] = /^(etc\/gmt|gmt|utc)?\s*([+-])\s*0?(\d{1,2})(?::?00)?$/i.exec(text) ?? [];
  if (isTurnedRound(text))
    return `it counts the other way round, ${hours ?? ''} hours behind London and not ahead; write ${ahead(hours ?? '')}`;
  if (sign === '+' && hours !== undefined) return `hours are no zone; write ${ahead(hours)}`;
  const letters = zoneOfLetters[text.toUpperCase()];
  return letters === undefined ? likelyZone(text) : `write ${letters}`;
};

export const idsHint: Hint = firstHint(
  when(/(^|[,\s])-\d/, 'an id that begins with - is a group: write the ids of persons'),
  when(/[@a-z]/i, 'a name is no id: @userinfobot tells the id of who writes to it'),
  when(/\d[;\s]+\d/, 'write commas between the ids'),
);

export const minutesHint: Hint = firstHint(
  when(/^\d+,\d+$/, 'write a point instead of the comma'),
  when(/^\d+([.]\d+)?\s*m/i, 'write the number of minutes alone'),
  when(/^\d+([.]\d+)?\s*[a-z]+/i, 'it is counted in minutes: write their number alone'),
);

export const amountHint: Hint = firstHint(
  when(/^(rp\.?\s*)?\d{1,3}([.,]\d{3})+([.,]0+)?$/i, 'write the digits alone, without points'),
  when(/^(rp|idr)/i, 'write the digits alone'),
  when(/^\d+\s*(k|rb|ribu|jt|juta)$/i, 'write all digits'),
);

export const limitsHint: Hint = when(/[.]\d{3}|rp|rb|jt|k/i, 'write both amounts in digits alone');

export const tokenHint: Hint = firstHint(
  when(/^bot\d+:/i, 'leave out the word bot before the digits'),
  when(/\s/, 'there is a space in it'),
  when(/^[A-Za-z0-9_-]+$/, 'the whole token has digits and a colon in front'),
);

export const wordHint: Hint = when(/\s/, 'there is a space in it');

/** What only a shell would replace. */
export const isForShell = (text: string): boolean => /^~|\$\{?[A-Za-z_]/.test(text);

export const folderHint: Hint = (text) =>
  isForShell(text) ? 'neither ~ nor $NAME is replaced here: write the whole path' : null;

export const schemeHint: Hint = firstHint(
  when(/^[\w.-]+\.[a-z]{2,}(:\d+)?(\/|$)/i, 'write https:// in front'),
  when(/[?#]/, 'leave out what stands behind ? or #'),
);

export const databaseHint: Hint = firstHint(
  when(/^jdbc:/i, 'leave out jdbc:'),
  when(/^mysql|^mariadb|^mongodb|^sqlite|^file:/i, 'the shop keeps its books in PostgreSQL only'),
  when(/^(?!postgres(ql)?:\/\/)/i, 'it begins with postgres://'),
  when(/^[^:]+:\/\/[^/]*\/?(\?.*)?$/, 'the name of the database is missing at its end, like /shop'),
  when(/./, 'in its password @ : / ? # % are written as %40 %3A %2F %3F %23 %25'),
);
