import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';

import { decision } from '../../../domain/order/decision.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { termsOf } from '../../../domain/voucher/voucher.ts';
import { vouchersContract } from '../../contracts/vouchers.contract.ts';
import { payment } from '../../support/builders/decisions.ts';
import { minutesPastNoon } from '../../support/builders/moments.ts';
import { lineOf, orderFor } from '../../support/builders/orders.ts';
import { netflix } from '../../support/builders/products.ts';
import { aCode, aVoucher } from '../../support/builders/vouchers.ts';
import { answerOf, outcomesOf } from '../../support/either.ts';
import { committed, greeted, placed, stockUp } from '../../support/fixture/shop.ts';
import { postgresStore } from './postgres-store.ts';
import { until } from '../jobs/until.ts';
import { openPostgres, openStore } from './postgres-under-test.ts';

vouchersContract('in PostgreSQL', openPostgres);

describe('Orders with vouchers for a first order, that come to life again by several processes at once', () => {
  it('have one of these vouchers', async () => {
    const store = await openStore();
    await stockUp(store, netflix, 12);
    const buyer = await greeted(store);
    const late = [];
    for (const [n, name] of ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam'].entries()) {
      const voucher = aVoucher({ code: aCode(name), firstOrderOnly: true, perBuyer: 1 });
      await answerOf(store.vouchers.create(voucher, []));
      const [line, discount] = [lineOf(netflix), rupiah(1_000)];
      const total = rupiah(line.subtotal - discount);
      const lines = [{ ...line, discount, total }] as const;
      const { order, version } = await placed(store, {
        ...orderFor(buyer, n + 1),
        ...{ voucher: termsOf(voucher), subtotal: line.subtotal, lines, discount, total },
      });
      const { tag: _, ...facts } = order;
      const lapsed = decision(
        { ...facts, tag: 'Expired', expiredAt: minutesPastNoon(20), unchecked: false },
        { stock: 'Release' },
      );
      const paid = { ...payment(order, { late: true }), stock: 'AllocateAndFulfil' } as const;
      late.push({ paid, version: await committed(store, lapsed, version) });
    }
    // All of them are under way before the first may claim its voucher.
    const client = await store.database.pool.connect();
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock(7275003, hashint8($1))', [buyer.id]);
    const claiming = outcomesOf(
      late.map(({ paid, version }) => postgresStore(store.database).orders.commit(paid, version)),
    );
    const waiting = `select from pg_locks where locktype = 'advisory' and classid = 7275003 and not granted`;
    await until('all of them wait', async () => (await client.query(waiting)).rowCount === late.length);
    await client.query('commit');
    client.release();
    const outcomes = await claiming;
    expect(outcomes.filter(E.isRight)).to.have.lengthOf(1);
    expect(outcomes.filter(E.isLeft).map(({ left }) => left.tag)).to.deep.equal([
      'VoucherGone',
      'VoucherGone',
      'VoucherGone',
      'VoucherGone',
      'VoucherGone',
    ]);
    await store.close();
  });
});
