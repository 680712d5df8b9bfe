import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import knex from 'knex';
import pg from 'pg';
import { openDatabase } from '../../adapters/postgres/kit/database.ts';
import { migrate } from '../../adapters/postgres/kit/migrate.ts';
import { sealPlainUnits } from '../../adapters/postgres/stock/seal-units.ts';
import { adoptKeys } from '../../adapters/postgres/stock/unit-keys.ts';
import { migrationSource } from '../../migrations/migration-source.ts';
import { answerCase } from '../../application/owner/answer-case.ts';
import { instant } from '../../domain/instant.ts';
import { buyerId } from '../../domain/people/buyer.ts';
import { orderId } from '../../domain/order/order.ts';
import { audit } from '../adapters/postgres/audit.ts';
import { postgresStore } from '../adapters/postgres/postgres-store.ts';
import { silent } from '../adapters/postgres/postgres-under-test.ts';
import { answerOf } from '../support/either.ts';
import { freshDatabase } from '../support/postgres-server.ts';
import { settableClock } from '../support/fakes/settable-clock.ts';
import { aUnitKey, ringWith } from '../support/unit-keys.ts';
import { restoreShape } from './old-shapes.ts';

type Row = Readonly<Record<string, unknown>>;

type Shape = { readonly step: string; readonly refunds: boolean; readonly cases: readonly string[] };

/** Shops of their time, by the last step of it: orders in every state, money in every place, jobs that wait. */
const shapes: readonly Shape[] = [
  { step: '010-job-processes', refunds: false, cases: ['Overpaid', 'PaidLate', 'Underpaid'] },
  { step: '015-job-deaths', refunds: true, cases: ['Underpaid', 'Underpaid'] },
];

for (const { step: shape, refunds, cases } of shapes)
  describe(`A database that an earlier version filled (${shape})`, function () {
    this.timeout(120_000);
    let url: string;
    let drop: () => Promise<void>;
    let client: pg.Client;

    const ask = async (text: string): Promise<readonly Row[]> => (await client.query<Row>(text)).rows;

    const ordersThen = () =>
      ask(
        `select id, state, buyer_id, cart_id, lines, total::integer, to_jsonb(orders) -> 'refunds' as refunds
       from orders order by id`,
      );

    /** Every row of every table of the shop but what was being typed, which is asked anew. */
    const everything = async (): Promise<readonly Row[]> => {
      const tables = await ask(
        `select table_name as name from information_schema.tables
       where table_schema = 'public' and table_name not like 'knex%' order by 1`,
      );
      const kept: Row[] = [];
      for (const { name } of tables)
        kept.push(
          ...(await ask(
            `select '${String(name)}' as name, coalesce(jsonb_agg(to_jsonb(kept) - 'awaited' order by (to_jsonb(kept) - 'awaited')::text), '[]') as rows
           from ${String(name)} as kept`,
          )),
        );
      return kept;
    };

    beforeEach(async () => {
      ({ url, drop } = await freshDatabase());
      await restoreShape(url, shape);
      client = new pg.Client({ connectionString: url });
      await client.connect();
    });

    afterEach(async () => {
      await client.end();
      await drop();
    });

    const opened = async <A>(look: (store: ReturnType<typeof postgresStore>) => Promise<A>): Promise<A> => {
      const database = openDatabase({ url, poolSize: 2, log: silent });
      try {
        await answerOf(adoptKeys(database.run, [aUnitKey()]));
        await answerOf(sealPlainUnits(database.run, ringWith(aUnitKey()), aUnitKey(), () => undefined));
        return await look(postgresStore(database));
      } finally {
        await database.close();
      }
    };

    it('keeps every line of every order, with its number and what it cost', async () => {
      const then = await ordersThen();
      await answerOf(migrate(url));
      const now = await opened(({ orders }) =>
        Promise.all(
          then.map(async ({ id }) => {
            const found = await answerOf(orders.find(orderId(String(id))));
            if (found._tag === 'None') throw new Error(`order ${String(id)} is gone`);
            return found.value.value;
          }),
        ),
      );
      expect(
        now.map(({ id, tag, buyer, cart, lines, total }) => ({
          id,
          state: tag,
          buyer_id: String(buyer),
          cart_id: cart,
          total,
          lines: lines.map(({ product, name, unitPrice: price, quantity, terms }) => ({
            product,
            name,
            price,
            quantity,
            terms,
          })),
        })),
      ).to.deep.equal(then.map(({ refunds: _, ...order }) => order));
      expect(now.flatMap(({ lines }) => lines.map(({ number }, at) => number === at + 1))).not.to.include(
        false,
      );
    });

    it('says of every refund which lines it gave back', async () => {
      const then = (await ordersThen()).flatMap(({ id, lines, refunds }) =>
        ((refunds ?? []) as readonly { readonly products: readonly string[] }[]).map(({ products }) => ({
          id,
          lines: (lines as readonly { readonly product: string }[]).flatMap(({ product }, at) =>
            products.includes(product) ? [at + 1] : [],
          ),
        })),
      );
      expect(then.length > 2).to.equal(refunds);
      await answerOf(migrate(url));
      const now = await ask(
        `select id, refund.value -> 'lines' as lines
       from orders cross join jsonb_array_elements(refunds) with ordinality as refund (value, nth)
       order by id, nth`,
      );
      expect(now).to.deep.equal(then);
    });

    it('opens the goods of every order that was paid, line by line', async () => {
      await answerOf(migrate(url));
      const paid = await ask(
        `select id from orders where state in ('Paid', 'Delivered') and cart_id is not null order by id`,
      );
      await opened(async ({ orders }) => {
        for (const { id } of paid) {
          const found = await answerOf(orders.find(orderId(String(id))));
          const goods = await answerOf(orders.goods(orderId(String(id))));
          const lines = found._tag === 'Some' ? found.value.value.lines : [];
          expect(goods.map(({ line, product }) => [line, product])).to.deep.equal(
            lines.flatMap(({ number, product, quantity }) =>
              Array.from({ length: quantity }, () => [number, product]),
            ),
          );
          expect(goods.every(({ content, product }) => content.startsWith(product))).to.equal(true);
        }
      });
    });

    it('has its cases answered, those that are opened no more as well: by the goods, or to the balance', async () => {
      await answerOf(migrate(url));
      await opened(async (store) => {
        const waiting = await answerOf(store.openCases.list());
        expect(waiting.map(({ kind }) => kind).sort()).to.deep.equal(cases);
        const answer = answerCase({ ...store, clock: settableClock(instant(Date.UTC(2199, 1, 1))) });
        for (const { order, reference, kind } of waiting)
          await answerOf(
            answer({
              order,
              reference,
              answer: kind === 'Overpaid' ? 'Credit' : 'Deliver',
              by: buyerId(9_001),
              note: null,
            }),
          );
        expect(await answerOf(store.openCases.list())).to.deep.equal([]);
        expect(await answerOf(store.books.violations())).to.deep.equal([]);
      });
      expect(await audit({ sql: ask })).to.deep.equal([]);
    });

    it('keeps all its promises', async () => {
      await answerOf(migrate(url));
      expect(await opened(({ books }) => answerOf(books.violations()))).to.deep.equal([]);
      expect(await audit({ sql: ask })).to.deep.equal([]);
    });

    it('can be taken back as it was, row by row', async () => {
      const then = await everything();
      await answerOf(migrate(url));
      const schema = knex({ client: 'pg', connection: url });
      // The steps of one run are one batch.
      await schema.migrate.rollback({ migrationSource });
      await schema.destroy();
      for (const [at, kept] of (await everything()).entries()) expect(kept).to.deep.equal(then[at]);
      expect(E.isRight(await migrate(url)())).to.equal(true);
    });
  });
