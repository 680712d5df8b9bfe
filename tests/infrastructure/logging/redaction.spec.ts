import { expect } from 'chai';
import fc from 'fast-check';
import { secret } from '../../../infrastructure/configuration/secret.ts';
import { redaction } from '../../../infrastructure/logging/redaction.ts';
import { logOfATest, type LogOfATest } from './log-of-a-test.ts';

const qr =
  '00020101021226610016ID.CO.SHOPEE.WWW01189360091800216005230208216005230303UME51440014ID.CO.QRIS.WWW0215ID10243228429300303UME5204792953033605409100003.005802ID5907Pakasir6012KAB. KEBUMEN61055439262230519SP25RZRATEQI2HQ65Q46304A079';

describe('what no log shows', () => {
  let shop: LogOfATest;
  const secrets = ['123:test-token', 'gateway-key', 'hook/"secret', 'p@ss word', 'abc'];

  beforeEach(() => {
    shop = logOfATest();
  });
  afterEach(() => {
    shop.remove();
  });

  const everything = (): string => [...shop.lines(), ...shop.out, ...shop.err].join('\n');

  it("is the shop's own secrets, wherever they stand", () => {
    const { log } = shop.open({ secrets, level: 'DEBUG' });
    log.info('asked https://api.telegram.org/bot123:test-token/getMe and file/bot123:test-token/a.txt');
    log.warn('key gateway-key', { note: 'gateway-key', deep: { a: [{ b: 'x gateway-key y' }] } });
    log.error('failed', { cause: new Error('hook/"secret refused', { cause: 'p@ss word' }) });
    log.debug(`posted /webhooks/pakasir/${encodeURIComponent('hook/"secret')}`, { note: 'hook/"secret' });
    log.info('no', { path: 'postgres://shop:p%40ss%20word@db/shop', gateway_key: 'gateway-key' });
    for (const hidden of [
      '123:test-token',
      'gateway-key',
      'secret refused',
      'p@ss word',
      'p%40ss',
      'hook%2F',
      'hook/',
    ])
      expect(everything(), hidden).not.to.contain(hidden);
    expect(everything()).to.contain('[redacted]');
  });

  it('is a bot token, a password in an address and a key in a query, whoever they belong to', () => {
    const redact = redaction([]);
    const foreign = `7654321:${'A'.repeat(35)}`;
    expect(
      [
        `GET https://api.telegram.org/bot9:other-token/sendMessage failed`,
        `unknown token ${foreign}.`,
        'postgres://shop:planted@127.0.0.1:5432/shop',
        'https://app.pakasir.com/api/transactiondetail?project=a&api_key=planted&amount=5',
      ].map(redact),
    ).to.deep.equal([
      'GET https://api.telegram.org/bot[redacted]/sendMessage failed',
      'unknown token [redacted].',
      'postgres://shop:[redacted]@127.0.0.1:5432/shop',
      'https://app.pakasir.com/api/transactiondetail?project=a&api_key=[redacted]&amount=5',
    ]);
  });

  it('is a QR string, in a message or deep in a field', () => {
    const { log } = shop.open();
    log.info(`opened ${qr} for tg7-0a1b2c3d`);
    log.info('opened', { answer: { code: qr }, order: 'tg7-0a1b2c3d' });
    expect(shop.lines()).to.deep.equal([
      '[2026-11-22T23:58:01.123+07:00] [INFO] opened [redacted] for tg7-0a1b2c3d',
      '[2026-11-22T23:58:01.123+07:00] [INFO] opened answer={"code":"[redacted]"} order=tg7-0a1b2c3d',
    ]);
  });

  it('is what bears the name of goods or secrets, at any depth and in any spelling; counts stay', () => {
    shop.open().log.info('answered', {
      unit: 'planted',
      units: 3,
      apiKey: 'planted',
      kept: secret('planted'),
      deep: { headers: { 'X-Api-Key': 'planted', 'content-type': 'text' }, list: [{ qr_string: 'planted' }] },
      goods: ['planted'],
    });
    expect(shop.lines()).to.deep.equal([
      '[2026-11-22T23:58:01.123+07:00] [INFO] answered unit=[redacted] units=3 apiKey=[redacted] kept=[secret]' +
        ' deep={"headers":{"X-Api-Key":"[redacted]","content-type":"text"},"list":[{"qr_string":"[redacted]"}]}' +
        ' goods=[redacted]',
    ]);
  });

  it('is hidden by its name however many other names came before', () => {
    const { log } = shop.open();
    for (let n = 0; n < 1_100; n += 1) log.info('answered', { [`x${String(n)}`]: 'told' });
    log.info('answered', {
      'QR--String': 'planted',
      list: [[{ Gateway__KEYS: 'told', 'goods keys': ['planted'] }]],
    });
    expect(shop.lines().at(-1)).to.match(
      / answered QR--String=\[redacted\] list=\[\[\{"Gateway__KEYS":"told","goods keys":"\[redacted\]"\}\]\]$/,
    );
    expect(everything()).not.to.contain('planted');
  });

  it('is a secret as a whole, when another one is a part of it', () => {
    expect(redaction(['gateway', 'gateway-key'])('a gateway-key')).to.equal('a [redacted]');
  });

  it('leaves alone what is no secret', () => {
    const lines = [
      'order tg123456789-0a1b2c3d at 2026-11-22T23:58:01+07:00 paid Rp 10.000, https://pots.my.id/pay-v2/vwiqpcriq',
      'listening on http://0.0.0.0:9000',
      'abcabc robot 12:30',
    ];
    expect(lines.map(redaction(['', 'abc']))).to.deep.equal(lines);
  });

  it('is gone from every line, whatever stands around it', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.constantFrom(...secrets.slice(0, 4)),
        (before, after, planted) => {
          const line = redaction(secrets)(`${before}${planted}${after}`);
          return (
            !line.replaceAll('[redacted]', '').includes(planted) ||
            before.includes(planted) ||
            after.includes(planted)
          );
        },
      ),
    );
  });
});
