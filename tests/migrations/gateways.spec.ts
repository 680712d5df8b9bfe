import { expect } from 'chai';
import pg from 'pg';
import { migrate } from '../../adapters/postgres/kit/migrate.ts';
import { answerOf } from '../support/either.ts';
import { freshDatabase } from '../support/postgres-server.ts';
import { restoreShape } from './old-shapes.ts';

const invoice = (tag: string): string =>
  `'{"transaction": "t", "amount": 1, "fee": 0, "total": 1, "instructions": {"tag": "${tag}"}, "checkoutUrl": null, "payableUntil": null}'`;

/** Payments of a shop that sold by Pakasir, then by transfer to its owner, then by Pakasir again. */
const attempts = `
  insert into payment_attempts (reference, order_id, position, state, method, amount, requested_at,
                                transaction_id, invoice, reason, received, received_at, confirmation)
  select one.reference, (select min(id) from orders), 50 + row_number() over (), one.state, one.method, 1, now(),
         't', one.invoice::jsonb, one.reason, one.received::bigint,
         case when one.received is not null then now() end, one.confirmation::jsonb
  from (values
    ('p-requested', 'Requested', 'qris', null, null, null, null),
    ('p-payable', 'Payable', 'bri_va', ${invoice('AccountNumber')}, null, null, null),
    ('p-superseded', 'Superseded', 'qris', ${invoice('QrCode')}, null, null, null),
    ('p-refused', 'Refused', 'atm_bersama_va', null, 'Rejected', null, null),
    ('p-closed', 'Closed', 'qris', null, null, null, null),
    ('p-settled', 'Settled', 'qris', null, null, '1', null),
    ('m-requested', 'Requested', 'transfer', null, null, null, null),
    ('m-payable', 'Payable', 'transfer', ${invoice('BankAccount')}, null, null, null),
    ('m-superseded', 'Superseded', 'transfer', ${invoice('BankAccount')}, null, null, null),
    ('m-refused', 'Refused', 'transfer', null, 'AmountOutOfRange', null, null),
    ('m-closed', 'Closed', 'transfer', null, null, null, null),
    ('m-settled', 'Settled', 'transfer', null, null, '1', '{"by": 1, "reason": "r", "reference": "x"}'),
    ('m-by-hand', 'Settled', 'manual', null, null, '1', '{"by": 1, "reason": "r", "reference": "y"}')
  ) as one (reference, state, method, invoice, reason, received, confirmation)`;

describe('A database from before there were several gateways', function () {
  this.timeout(60_000);
  let url: string;
  let drop: () => Promise<void>;

  beforeEach(async () => {
    ({ url, drop } = await freshDatabase());
  });

  afterEach(() => drop());

  const ask = async (...texts: readonly string[]): Promise<readonly Record<string, unknown>[]> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      let rows: readonly Record<string, unknown>[] = [];
      for (const text of texts) ({ rows } = await client.query<Record<string, unknown>>(text));
      return rows;
    } finally {
      await client.end();
    }
  };

  it('knows of each payment whose it is, settled ones included (row 39)', async () => {
    await restoreShape(url, '016-superseded-attempts', '015-job-deaths');
    await ask('alter table payment_attempts disable trigger user', attempts);
    await ask('alter table payment_attempts enable trigger user');
    await answerOf(migrate(url));
    const owners = await ask(`
      select gateway, array_agg(distinct left(reference, 2) order by left(reference, 2)) as whose, count(*)::int
      from payment_attempts where reference ~ '^[pm]-' group by gateway order by gateway`);
    expect(owners).to.deep.equal([
      { gateway: 'manual', whose: ['m-'], count: 7 },
      { gateway: 'pakasir', whose: ['p-'], count: 6 },
    ]);
    expect(
      await ask(`select distinct gateway, method from payment_attempts where reference ~ '^tg' order by 1`),
    ).to.deep.equal([
      { gateway: 'manual', method: 'manual' },
      { gateway: 'pakasir', method: 'qris' },
    ]);
  });

  it('knows of each trouble at the gateway that it was Pakasir’s, and nothing new of the others', async () => {
    await restoreShape(url, '017-incidents', '015-job-deaths');
    await ask(`
      insert into incidents (key, version, cause, detail, since, seen_at) values
        ('GatewayRefusesMethod:MethodOff:qris', 1, '{"tag": "GatewayRefusesMethod", "reason": "MethodOff", "method": "qris"}', '', now(), now()),
        ('TokenRefused', 1, '{"tag": "TokenRefused"}', '', now(), now())`);
    await answerOf(migrate(url));
    expect(await ask('select key, cause from incidents order by key')).to.deep.equal([
      {
        key: 'GatewayRefusesMethod:pakasir:MethodOff:qris',
        cause: { tag: 'GatewayRefusesMethod', reason: 'MethodOff', method: 'qris', gateway: 'pakasir' },
      },
      { key: 'TokenRefused', cause: { tag: 'TokenRefused' } },
    ]);
  });
});
