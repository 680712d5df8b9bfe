import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { coalesced, sharedAnswers } from '../../../adapters/postgres/kit/coalesced.ts';
import type { Run } from '../../../adapters/postgres/kit/run.ts';
import { storeFailure } from '../../../application/ports/store-failure.ts';
import { paymentReference } from '../../../domain/payment/payment.ts';
import { buyerId } from '../../../domain/people/buyer.ts';
import { aBuyer } from '../../support/builders/buyers.ts';
import { noon } from '../../support/builders/moments.ts';
import { greeted, placed, sold, stockUp } from '../../support/fixture/shop.ts';
import { netflix, spotify } from '../../support/builders/products.ts';
import { orderFor } from '../../support/builders/orders.ts';
import { answerOf } from '../../support/either.ts';
import { postgresStore } from './postgres-store.ts';
import { openStore, type OpenedStore } from './postgres-under-test.ts';

describe('What is asked at the same time', () => {
  const turn = () => new Promise(setImmediate);

  it('is asked once, and each hears their own answer', async () => {
    const asked: (readonly number[])[] = [];
    const ask = coalesced<number, string>({
      one: (n) => TE.right(`${String(n)} alone`),
      many: (all) => {
        asked.push(all);
        return TE.right(all.map((n) => `${String(n)} of many`));
      },
    });
    expect(await answerOf(ask(1))).to.equal('1 alone');
    expect(await Promise.all([2, 3, 2].map((n) => answerOf(ask(n))))).to.deep.equal([
      '2 of many',
      '3 of many',
      '2 of many',
    ]);
    expect(asked).to.deep.equal([[2, 3, 2]]);
  });

  it('is read once where it is the very same, and answered to each who asks', async () => {
    const asked: (readonly [string, number])[] = [];
    const ask = sharedAnswers((of: readonly [string, number]) => {
      asked.push(of);
      return TE.right(of.join(' '));
    });
    const all = [['page', 0] as const, ['page', 8] as const, ['page', 0] as const];
    expect(await Promise.all(all.map((of) => answerOf(ask(of))))).to.deep.equal([
      'page 0',
      'page 8',
      'page 0',
    ]);
    expect(asked).to.deep.equal([
      ['page', 0],
      ['page', 8],
    ]);
  });

  it('fails for each of them where the statement fails, and is asked anew', async () => {
    const failure = storeFailure('test', 'away');
    const ask = coalesced<number, string>({ one: () => TE.right('one'), many: () => TE.left(failure) });
    expect(await Promise.all([ask(1)(), ask(2)()])).to.deep.equal([E.left(failure), E.left(failure)]);
    expect(await ask(3)()).to.deep.equal(E.right('one'));
  });

  it('is never answered by a statement that was sent before it was asked', async () => {
    let shelf = 'old';
    const answers: ((shelf: string) => void)[] = [];
    const ask = coalesced<number, string>({
      one: () => () => {
        const seen = shelf;
        return new Promise((resolve) => answers.push(() => resolve(E.right(seen))));
      },
      many: () => TE.left(storeFailure('test', 'not asked')),
    });
    const first = ask(1)();
    await turn();
    shelf = 'new';
    const second = ask(1)();
    await turn();
    answers.forEach((answer) => answer(''));
    expect(await first).to.deep.equal(E.right('old'));
    expect(await second).to.deep.equal(E.right('new'));
  });

  describe('of PostgreSQL', () => {
    let store: OpenedStore;
    let sent: string[];
    let shop: ReturnType<typeof postgresStore>;

    beforeEach(async () => {
      store = await openStore(4);
      sent = [];
      const run: Run = (statement, values) => {
        sent.push(statement.name);
        return store.database.run(statement, values);
      };
      shop = postgresStore({ run });
      await stockUp(store, netflix, 9);
      await stockUp(store, spotify, 0);
    });

    afterEach(() => store.close());

    it('comes as it comes alone', async () => {
      const people = await Promise.all([1, 2, 3].map((n) => greeted(store, n)));
      const kept = await Promise.all(people.map((buyer) => placed(store, orderFor(buyer, 1))));
      const paid = await Promise.all(people.map((buyer) => sold(store, orderFor(buyer, 2))));
      await Promise.all(people.map((buyer) => placed(store, orderFor(buyer, 3))));
      const questions = [
        [...kept, ...paid].map(({ order }) => shop.orders.find(order.id)),
        [...kept, ...paid].map(({ order }) => shop.orders.findWithBuyer(order.id)),
        paid.map(({ order }) => shop.orders.findByReference(paymentReference(order.id))),
        people.map(({ id }) => shop.orders.unpaidOf(id)),
        people.map(({ id }) => shop.carts.find(id)),
        people.map(({ id }) => shop.carts.findWithStanding(id)),
        [[netflix], [spotify, netflix], []].map((codes) => shop.products.findAll(codes)),
      ] as readonly (readonly TE.TaskEither<unknown, unknown>[])[];
      const alone: unknown[] = [];
      for (const question of questions.flat()) alone.push(await answerOf(question));
      expect(sent.filter((name) => name.endsWith('-many'))).to.deep.equal([]);
      sent = [];
      expect(await Promise.all(questions.flat().map((question) => answerOf(question)))).to.deep.equal(alone);
      expect(sent).to.have.members([
        'orders.find-many',
        'orders.find-with-buyer-many',
        'orders.find-by-reference-many',
        'orders.unpaid-of-many',
        'carts.find-many',
        'carts.find-with-standing-many',
        'products.find-all',
      ]);
      expect(alone.filter((answer) => answer === O.none)).to.have.lengthOf(3);
    });

    it('fails for nobody beside whom somebody has a name that the server cannot hold', async () => {
      const known = await greeted(store, 1);
      const [broken, beside] = await Promise.all(
        [aBuyer({ id: buyerId(9_001), firstName: 'Si\0ti' }), known].map((one) =>
          shop.conversations.session(one, noon)(),
        ),
      );
      expect(E.isLeft(broken ?? E.right(null))).to.equal(true);
      expect(beside).to.have.nested.property('right.buyer').that.deep.equals(known);
      expect(sent).to.deep.equal([
        'conversations.session-many',
        'conversations.session',
        'conversations.session',
      ]);
    });
  });
});
