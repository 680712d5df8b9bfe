import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import { resolve } from 'node:path';
import {
  readBaseConfiguration,
  readConfiguration,
  readServerConfiguration,
} from '../../../infrastructure/configuration/configuration.ts';
import type { GatewaysInUse, Pakasir } from '../../../infrastructure/configuration/gateways.ts';
import type { Environment } from '../../../infrastructure/configuration/environment.ts';
import { describeProblems } from '../../../infrastructure/configuration/problems.ts';
import { reveal, type Secret } from '../../../infrastructure/configuration/secret.ts';
import { secretValues } from '../../../infrastructure/configuration/secret-values.ts';
import { settingsOfAShop, usualStore } from './settings-of-a-shop.ts';

const read = (more: Environment = {}) => {
  const answer = readConfiguration(settingsOfAShop(more));
  if (E.isLeft(answer)) throw new Error(describeProblems(answer.left));
  return answer.right;
};

const problemsIn = (environment: Environment, reader: typeof readBaseConfiguration = readConfiguration) => {
  const answer = reader(environment);
  return E.isLeft(answer) ? answer.left.map(({ name, kind }) => `${name} ${kind}`) : [];
};

const asPakasir = ({ offered: [gateway, ...more] }: GatewaysInUse): Pakasir => {
  if (gateway?.tag !== 'Pakasir' || more.length > 0) throw new Error('not Pakasir alone');
  return gateway;
};

const transfers = (max: number) => ({
  tag: 'ManualTransfer',
  terms: { bank: 'BCA', account: '123-456 7890', holder: 'Siti Rahayu', min: 1_000, max },
});

const byTransfer = (more: Environment = {}): Environment => ({
  TELEGRAM_BOT_TOKEN: '123:test-token',
  TELEGRAM_ADMIN_IDS: '1',
  PAYMENT_GATEWAY: 'manual',
  MANUAL_TRANSFER_BANK: 'BCA',
  MANUAL_TRANSFER_ACCOUNT: '123-456 7890',
  MANUAL_TRANSFER_HOLDER: 'Siti Rahayu',
  ...more,
});

const shown = (kept: O.Option<Secret>): string | null => (O.isSome(kept) ? reveal(kept.value) : null);

/** Every case is one name and one value that must be refused. */
const refused: readonly (readonly [name: string, ...values: readonly string[]])[] = [
  ['TELEGRAM_BOT_TOKEN', 'no-colon', ':abc', '123:', '123:ab c', 'bot123:abc'],
  ['TELEGRAM_ADMIN_IDS', 'me', '1,,2', '1,', '0', '-1', '1.5', '1;2', '9007199254740993', '@owner'],
  ['TELEGRAM_API_ROOT', 'api.telegram.org', 'ftp://api.telegram.org', 'https://api.telegram.org/?a=1'],
  ['TELEGRAM_MESSAGES_PER_SECOND', '0', '1001', '29.5', '-1', 'thirty'],
  ['PAKASIR_PROJECT_SLUG', 'a slug', 'a/b'],
  ['PAKASIR_API_KEY', 'two words', 'kunci\u00e9'],
  ['PAKASIR_WEBHOOK_SECRET', 'two words'],
  ['PAKASIR_PUBLIC_DOMAIN', 'https://pots.my.id/pay', 'https://', 'two words', 'ftp://pots.my.id'],
  ['PAKASIR_BASE_URL', 'app.pakasir.com', 'https://user:word@app.pakasir.com'],
  ['PAKASIR_API_VERSION', '2', 'v3'],
  ['PAKASIR_CALLS_PER_SECOND', '0', '1001', '2.5', '-1', 'two'],
  ['PAKASIR_SANDBOX', 'yes', '1'],
  ['BOT_STORE_NAME', 'x'.repeat(65), 'two\nlines'],
  ['BOT_TIMEZONE', 'WIB', 'Asia/Jakata', '+07:00'],
  ['BOT_SUPPORT_CONTACT', 'x'.repeat(201), 'two\nlines'],
  ['PAYMENT_WINDOW_MINUTES', '0', '0.04', '60.1', '-5', 'fifteen', '1e1', '0,5', 'Infinity'],
  ['DEPOSIT_WINDOW_MINUTES', '0', '61', 'an hour'],
  ['ARCHIVE_AFTER_DAYS', '29', '3651', 'a year'],
  ['DEPOSIT_LIMITS', '10000', '0-5', '20-10', 'ten-twenty', '-5-10', '1.5-9'],
  ['DATABASE_URL', 'mysql://shop@127.0.0.1/shop', 'postgres://127.0.0.1', 'shop', 'postgres://[/shop'],
  ['HTTP_HOST', 'http://0.0.0.0', 'two words'],
  ['HTTP_PORT', '65536', '-1', '90.5', 'http', '0x50'],
  ['LOG_LEVEL', 'LOUD', 'trace'],
  ['LOG_DIR', 'a\0b'],
  ['DATA_DIR', 'a\0b'],
];

describe('configuration', () => {
  it('needs no more than the bot, its owners and the project of the gateway', () => {
    const { messenger, gateways, database, ...rest } = read();
    expect({ ...messenger, token: reveal(messenger.token) }).to.deep.equal({
      tag: 'Telegram',
      token: '123:test-token',
      owners: [123456789, 987654321],
      apiRoot: 'https://api.telegram.org',
      messagesPerSecond: 30,
    });
    const pakasir = asPakasir(gateways);
    expect({ ...pakasir, apiKey: reveal(pakasir.apiKey) }).to.deep.equal({
      tag: 'Pakasir',
      slug: 'depodomain',
      apiKey: 'KEY',
      webhookSecret: O.none,
      publicDomain: O.none,
      baseUrl: 'https://app.pakasir.com',
      apiVersion: 'v2',
      callsPerSecond: 2,
      sandbox: false,
    });
    expect(database).to.deep.equal({ url: O.none, directUrl: O.none, replicaUrl: O.none });
    expect(rest).to.deep.equal({
      dataDir: resolve('data'),
      goodsKeys: O.none,
      logDir: resolve('logs'),
      logLevel: 'INFO',
      store: usualStore,
      http: { host: '0.0.0.0', port: 9000 },
    });
  });

  it('takes every name as it is set', () => {
    const { messenger, gateways, database, ...rest } = read({
      TELEGRAM_ADMIN_IDS: ' 1 , 2,1 ',
      TELEGRAM_API_ROOT: 'http://telegram-bot-api:8081/',
      TELEGRAM_MESSAGES_PER_SECOND: '300',
      PAKASIR_WEBHOOK_SECRET: 'SEC',
      PAKASIR_PUBLIC_DOMAIN: 'pots.my.id',
      PAKASIR_BASE_URL: 'http://127.0.0.1:4000/relay/',
      PAKASIR_API_VERSION: 'V1',
      PAKASIR_CALLS_PER_SECOND: '20',
      PAKASIR_SANDBOX: 'TRUE',
      BOT_STORE_NAME: 'Toko Emas ✨',
      BOT_TIMEZONE: 'asia/jayapura',
      BOT_SUPPORT_CONTACT: '@toko',
      PAYMENT_WINDOW_MINUTES: '0.05',
      DEPOSIT_WINDOW_MINUTES: '30',
      ARCHIVE_AFTER_DAYS: '90',
      DEPOSIT_LIMITS: '5000 - 20000',
      DATABASE_URL: 'postgresql://shop:p%40ss@db:5432/shop',
      DATA_DIR: 'there',
      LOG_DIR: '/var/log/shop',
      LOG_LEVEL: 'warn',
      HTTP_HOST: '::1',
      HTTP_PORT: '0',
    });
    expect(messenger.owners).to.deep.equal([1, 2]);
    expect(messenger.apiRoot).to.equal('http://telegram-bot-api:8081');
    expect(messenger.messagesPerSecond).to.equal(300);
    const pakasir = asPakasir(gateways);
    expect(shown(pakasir.webhookSecret)).to.equal('SEC');
    expect({ ...pakasir, apiKey: null, webhookSecret: null }).to.deep.equal({
      tag: 'Pakasir',
      slug: 'depodomain',
      apiKey: null,
      webhookSecret: null,
      publicDomain: O.some('https://pots.my.id'),
      baseUrl: 'http://127.0.0.1:4000/relay',
      apiVersion: 'v1',
      callsPerSecond: 20,
      sandbox: true,
    });
    expect(shown(database.url)).to.equal('postgresql://shop:p%40ss@db:5432/shop');
    expect(rest).to.deep.equal({
      dataDir: resolve('there'),
      goodsKeys: O.none,
      logDir: resolve('/var/log/shop'),
      logLevel: 'WARNING',
      store: {
        name: 'Toko Emas ✨',
        timezone: 'Asia/Jayapura',
        supportContact: O.some('@toko'),
        paymentWindow: 3_000,
        depositWindow: 1_800_000,
        archiveAfter: 90 * 86_400_000,
        depositLimits: { min: 5_000, max: 20_000 },
      },
      http: { host: '::1', port: 0 },
    });
  });

  it('takes an empty value for none', () => {
    const names = Object.fromEntries(refused.map(([name]) => [name, '  ']));
    const { TELEGRAM_BOT_TOKEN: _token, TELEGRAM_ADMIN_IDS: _ids, ...optional } = names;
    const { PAKASIR_PROJECT_SLUG: _slug, PAKASIR_API_KEY: _key, ...withDefaults } = optional;
    const plain = read();
    expect({ ...read(withDefaults), messenger: null, gateways: null }).to.deep.equal({
      ...plain,
      messenger: null,
      gateways: null,
    });
  });

  it('names everything that is missing at once', () => {
    expect(problemsIn({})).to.have.members([
      'PAKASIR_PROJECT_SLUG Missing',
      'PAKASIR_API_KEY Missing',
      'TELEGRAM_BOT_TOKEN Missing',
      'TELEGRAM_ADMIN_IDS Missing',
    ]);
  });

  for (const [name, ...values] of refused)
    for (const value of values)
      it(`refuses ${JSON.stringify(value.slice(0, 30))} as ${name}, without saying the value`, () => {
        const answer = readConfiguration(settingsOfAShop({ [name]: value }));
        const problems = E.isLeft(answer) ? answer.left : [];
        expect(problems.map((problem) => [problem.name, problem.kind])).to.deep.equal([[name, 'Wrong']]);
        expect(problems[0]?.expected).to.match(/[a-z ].*, for example /);
      });

  it('names every wrong value at once', () => {
    const all = Object.fromEntries(refused.map(([name, value]) => [name, value]));
    expect(problemsIn(all)).to.have.members(refused.map(([name]) => `${name} Wrong`));
  });

  it('never says a value', () => {
    const planted = settingsOfAShop({ TELEGRAM_BOT_TOKEN: '123 planted', PAKASIR_API_KEY: 'planted key' });
    const answer = readConfiguration(planted);
    const told = E.isLeft(answer) ? describeProblems(answer.left) : '';
    expect(told).to.contain('TELEGRAM_BOT_TOKEN is not').and.to.contain('PAKASIR_API_KEY is not');
    expect(told).not.to.contain('planted');
    expect(JSON.stringify(answer)).not.to.contain('planted');
  });

  it('refuses the placeholders of examples and templates', () => {
    const placeholders: readonly (readonly [string, readonly string[]])[] = [
      [
        'TELEGRAM_BOT_TOKEN',
        ['your-bot-token', '123456789:xxxxxxxx', '1:your-token', '123:ABC-DEF1ghIkl', 'changeme'],
      ],
      ['TELEGRAM_ADMIN_IDS', ['your-telegram-id']],
      ['PAKASIR_PROJECT_SLUG', ['your-project-slug', '<slug>', 'xxx']],
      [
        'PAKASIR_API_KEY',
        ['your-api-key', 'changeme', 'change-me', 'CHANGE_ME', 'xxx', 'XXXX', '<key>', 'api_key'],
      ],
      ['PAKASIR_WEBHOOK_SECRET', ['your-webhook-secret', 'secret', 'replace-me', '***']],
      ['DATABASE_URL', ['postgres://shop:your-password@db/shop', 'postgres://shop:changeme@db/shop']],
    ];
    for (const [name, values] of placeholders)
      for (const value of values)
        expect(problemsIn(settingsOfAShop({ [name]: value })), value).to.deep.equal([`${name} Placeholder`]);
  });

  it('takes what only resembles a placeholder', () => {
    for (const key of ['xx1', 'mykey', 'secretary-7', 'exchange9', 'youriA5'])
      expect(problemsIn(settingsOfAShop({ PAKASIR_API_KEY: key })), key).to.deep.equal([]);
  });

  it('asks a database command for nothing of Telegram, gateway and web server', () => {
    expect(
      problemsIn({ HTTP_PORT: 'x', BOT_TIMEZONE: 'x', LOG_DIR: 'l' }, readBaseConfiguration),
    ).to.deep.equal([]);
    expect(problemsIn({ DATABASE_URL: 'x', LOG_LEVEL: 'x' }, readBaseConfiguration)).to.deep.equal([
      'DATABASE_URL Wrong',
      'LOG_LEVEL Wrong',
    ]);
  });

  it('asks the payment webhook for the gateway, and nothing of Telegram', () => {
    expect(problemsIn({ TELEGRAM_BOT_TOKEN: 'x' }, readServerConfiguration)).to.deep.equal([
      'PAKASIR_PROJECT_SLUG Missing',
      'PAKASIR_API_KEY Missing',
    ]);
  });

  it('asks for nothing of Pakasir where buyers transfer to the owner, and knows the account', () => {
    const answer = readConfiguration(byTransfer({ MANUAL_TRANSFER_MAX: '2000000' }));
    expect(E.isRight(answer) ? answer.right.gateways : answer.left).to.deep.equal({
      offered: [transfers(2_000_000)],
      former: [],
    });
    expect(problemsIn({ PAYMENT_GATEWAY: 'manual' }, readServerConfiguration)).to.deep.equal([
      'MANUAL_TRANSFER_BANK Missing',
      'MANUAL_TRANSFER_ACCOUNT Missing',
      'MANUAL_TRANSFER_HOLDER Missing',
    ]);
  });

  it('offers several gateways in the order in which they are named, each once', () => {
    const both = settingsOfAShop(byTransfer({ PAYMENT_GATEWAYS: ' Manual, pakasir,manual ' }));
    const { offered, former } = read(both).gateways;
    expect(offered.map(({ tag }) => tag)).to.deep.equal(['ManualTransfer', 'Pakasir']);
    expect(former).to.deep.equal([]);
    expect(problemsIn({ ...both, PAKASIR_API_KEY: '', MANUAL_TRANSFER_BANK: '' })).to.deep.equal([
      'MANUAL_TRANSFER_BANK Missing',
      'PAKASIR_API_KEY Missing',
    ]);
  });

  it('keeps asking a gateway that is no longer offered where its settings are there, and transfers always (row 39)', () => {
    const former = (environment: Environment) => read(environment).gateways.former.map(({ tag }) => tag);
    expect(former(settingsOfAShop())).to.deep.equal(['ManualTransfer']);
    expect(read(settingsOfAShop()).gateways.former).to.deep.equal([{ tag: 'ManualTransfer', terms: null }]);
    expect(former(settingsOfAShop(byTransfer({ PAYMENT_GATEWAYS: 'manual' })))).to.deep.equal(['Pakasir']);
    expect(
      former(byTransfer({ PAKASIR_API_KEY: 'your-api-key', PAKASIR_PROJECT_SLUG: 'toko' })),
    ).to.deep.equal([]);
  });

  it('refuses an account that nobody can transfer to, and a gateway that there is not', () => {
    for (const [name, value] of [
      ['MANUAL_TRANSFER_BANK', 'Bank '.repeat(7)],
      ['MANUAL_TRANSFER_ACCOUNT', 'BCA 123'],
      ['MANUAL_TRANSFER_HOLDER', 'two\nlines'],
      ['MANUAL_TRANSFER_MIN', '0'],
      ['MANUAL_TRANSFER_MIN', '10.000'],
      ['MANUAL_TRANSFER_MAX', '999'],
      ['PAYMENT_GATEWAY', 'stripe'],
      ['PAYMENT_GATEWAYS', 'pakasir,stripe'],
      ['PAYMENT_GATEWAYS', ','],
    ] as const)
      expect(problemsIn(byTransfer({ [name]: value })), value).to.deep.equal([`${name} Wrong`]);
    expect(problemsIn(byTransfer({ MANUAL_TRANSFER_BANK: 'your-bank' }))).to.deep.equal([
      'MANUAL_TRANSFER_BANK Placeholder',
    ]);
  });

  describe('of the goods’ keys', () => {
    const key = (letter: string): string => Buffer.alloc(32, letter).toString('base64');
    const fingerprint = { GOODS_FINGERPRINT_KEY: key('f') };

    it('knows them by name, the newest first', () => {
      const { goodsKeys } = read({ GOODS_KEYS: ` 2026b:${key('b')} , 2026a:${key('a')}`, ...fingerprint });
      const given = O.toNullable(goodsKeys);
      expect(given?.keys.map((one) => [one.id, reveal(one.key)])).to.deep.equal([
        ['2026b', key('b')],
        ['2026a', key('a')],
      ]);
      expect(given === null ? null : reveal(given.fingerprintKey)).to.equal(key('f'));
      expect(JSON.stringify(goodsKeys)).not.to.contain(key('b'));
    });

    it('needs both settings when there is one', () => {
      expect(problemsIn(settingsOfAShop(fingerprint))).to.deep.equal(['GOODS_KEYS Missing']);
      expect(problemsIn({ GOODS_KEYS: `a:${key('a')}` }, readBaseConfiguration)).to.deep.equal([
        'GOODS_FINGERPRINT_KEY Missing',
      ]);
    });

    for (const [why, keys] of Object.entries({
      'a key without a name': key('a'),
      'an empty name': `:${key('a')}`,
      'a name of other characters': `2026/a:${key('a')}`,
      'a key that is too short': `a:${Buffer.alloc(31, 'a').toString('base64')}`,
      'a key that is too long': `a:${Buffer.alloc(33, 'a').toString('base64')}`,
      'a key that is no base64': `a:${'*'.repeat(43)}=`,
      'two keys of one name': `a:${key('a')},a:${key('b')}`,
      'a comma too many': `a:${key('a')},`,
    }))
      it(`refuses ${why}, without saying it`, () => {
        const answer = readBaseConfiguration({ GOODS_KEYS: keys, ...fingerprint });
        const problems = E.isLeft(answer) ? answer.left : [];
        expect(problems.map(({ name, kind }) => [name, kind])).to.deep.equal([['GOODS_KEYS', 'Wrong']]);
        expect(problems[0]?.expected).to.match(/, for example /);
        expect(describeProblems(problems)).not.to.contain(key('a'));
      });

    it('refuses a fingerprint key that is none', () => {
      for (const wrong of ['short', `x${key('f')}`, 'your-key'])
        expect(
          problemsIn({ GOODS_KEYS: `a:${key('a')}`, GOODS_FINGERPRINT_KEY: wrong }, readBaseConfiguration),
        ).to.deep.equal(['GOODS_FINGERPRINT_KEY Wrong']);
    });

    it('names them for those who must keep them out of sight', () => {
      const all = read({ GOODS_KEYS: `b:${key('b')},a:${key('a')}`, ...fingerprint });
      expect(secretValues(all)).to.include.members([key('f'), key('b'), key('a')]);
    });
  });

  it('tells the owner what to write, one line a name', () => {
    const answer = readConfiguration(
      settingsOfAShop({ TELEGRAM_ADMIN_IDS: undefined, HTTP_PORT: '99999', PAKASIR_API_KEY: 'changeme' }),
    );
    expect(E.isLeft(answer) ? describeProblems(answer.left).split('\n') : []).to.deep.equal([
      'The shop cannot start with these settings; write them into .env (first: cp .env.example .env) or the environment:',
      '  HTTP_PORT is not usable: expected a port from 0 to 65535 (0 takes any free one), for example 9000',
      '  PAKASIR_API_KEY still holds a placeholder: expected the API key of the project in the dashboard of Pakasir: letters and digits without spaces, for example pk1a2B3c4D',
      '  TELEGRAM_ADMIN_IDS is missing: expected Telegram user ids (digits), separated by commas, for example 123456789,987654321',
    ]);
  });

  it('names its secrets for those who must keep them out of sight', () => {
    const all = read({ PAKASIR_WEBHOOK_SECRET: 'SEC', DATABASE_URL: 'postgres://shop:p%40ss@db/shop' });
    expect(secretValues(all)).to.have.members([
      'postgres://shop:p%40ss@db/shop',
      '123:test-token',
      'KEY',
      'SEC',
      'p%40ss',
      'p@ss',
    ]);
  });
});
