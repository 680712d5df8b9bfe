import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import { readConfiguration } from '../../../infrastructure/configuration/configuration.ts';
import { settingsOfAShop } from './settings-of-a-shop.ts';

/** What is said of the one setting that is not as it should be; `taken` when it is. */
const said = (name: string, value: string): string => {
  const answer = readConfiguration(settingsOfAShop({ [name]: value }));
  return E.isRight(answer) ? 'taken' : answer.left.map(({ hint = 'no hint' }) => hint).join();
};

const write = (words: string) => `write ${words}`;
const quotes = 'the quotes around it are taken for a part of it: leave them out';
const space = 'there is a space in it';
const coded = 'in its password @ : / ? # % are written as %40 %3A %2F %3F %23 %25';

const cases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  BOT_TIMEZONE: {
    'Asia/Jakarta': 'taken',
    'asia/jakarta': 'taken',
    'Etc/GMT-7': 'taken',
    'Etc/GMT+7':
      'it counts the other way round, 7 hours behind London and not ahead; write Asia/Jakarta, or Etc/GMT-7',
    'etc/gmt+10': 'it counts the other way round, 10 hours behind London and not ahead; write Etc/GMT-10',
    'GMT+7': 'hours are no zone; write Asia/Jakarta, or Etc/GMT-7',
    'UTC+08:00': 'hours are no zone; write Asia/Makassar, or Etc/GMT-8',
    '+0900': 'hours are no zone; write Asia/Jayapura, or Etc/GMT-9',
    WIB: write('Asia/Jakarta'),
    wita: write('Asia/Makassar'),
    'Asia/Djakarta': 'was Asia/Jakarta meant?',
    Jakarta: 'was Asia/Jakarta meant?',
    Bandung: 'no hint',
  },
  PAYMENT_WINDOW_MINUTES: {
    '15': 'taken',
    '15m': write('the number of minutes alone'),
    '15 menit': write('the number of minutes alone'),
    '1 jam': 'it is counted in minutes: write their number alone',
    '0,5': write('a point instead of the comma'),
  },
  TELEGRAM_ADMIN_IDS: {
    '1, 2,2': 'taken',
    '@sari': 'a name is no id: @userinfobot tells the id of who writes to it',
    '1,-1001234567890': 'an id that begins with - is a group: write the ids of persons',
    '1;2': write('commas between the ids'),
    '1 2': write('commas between the ids'),
  },
  TELEGRAM_BOT_TOKEN: {
    '123:abc': 'taken',
    '"123:abc"': quotes,
    'bot123:abc': 'leave out the word bot before the digits',
    '123: abc': space,
    AAHabc: 'the whole token has digits and a colon in front',
  },
  PAKASIR_API_KEY: { "'key1'": quotes, 'key 1': space, key1: 'taken' },
  PAKASIR_BASE_URL: {
    'https://app.pakasir.com/': 'taken',
    'https://app.pakasir.com/api': write('https://app.pakasir.com alone'),
    'http://app.pakasir.com': write('https://app.pakasir.com alone'),
    'app.pakasir.com': write('https:// in front'),
    'https://relay.example/pakasir': 'taken',
  },
  TELEGRAM_API_ROOT: {
    'http://127.0.0.1:8081': 'taken',
    'https://api.telegram.org/bot123:abc': write('https://api.telegram.org alone'),
  },
  PAKASIR_PUBLIC_DOMAIN: {
    'pots.my.id': 'taken',
    'https://pots.my.id/pay/shop': 'leave out what stands behind the host',
  },
  LOG_LEVEL: { debug: 'taken', Warn: 'taken' },
  DEPOSIT_LIMITS: { '10.000-1.000.000': write('both amounts in digits alone') },
  DATA_DIR: {
    '~/shop': 'neither ~ nor $NAME is replaced here: write the whole path',
    '$HOME/shop': 'neither ~ nor $NAME is replaced here: write the whole path',
    './data of the shop': 'taken',
  },
  DATABASE_URL: {
    'postgres://shop:pa%23ss@db/shop?sslmode=require': 'taken',
    'postgres://shop:pa#ss@db/shop': coded,
    'postgres://shop:word@db': 'the name of the database is missing at its end, like /shop',
    'mysql://shop:word@db/shop': 'the shop keeps its books in PostgreSQL only',
    'db.example/shop': 'it begins with postgres://',
  },
};

describe('A setting that means something else than its owner thinks', () => {
  for (const [name, values] of Object.entries(cases))
    it(`F21: is refused with what was probably meant: ${name}`, () => {
      expect(
        Object.fromEntries(Object.keys(values).map((value) => [value, said(name, value)])),
      ).to.deep.equal(values);
    });
});
