import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import { refundOrder } from '../../../application/owner/refund-order.ts';
import { addClaimPhoto } from '../../../application/warranty/add-claim-photo.ts';
import { answerClaim, refundClaim } from '../../../application/warranty/answer-claim.ts';
import { claimWarranty } from '../../../application/warranty/claim-warranty.ts';
import type { Order } from '../../../domain/order/order.ts';
import { buyerId } from '../../../domain/people/buyer.ts';
import { after, hours } from '../../../domain/instant.ts';
import type { WarrantyPolicy } from '../../../domain/warranty/warranty.ts';
import { balanceOf } from '../../support/fixture/money.ts';
import { greeted, shelfOf, stockUp } from '../../support/fixture/shop.ts';
import { aPhoto, aPng } from '../../support/builders/photos.ts';
import { netflix } from '../../support/builders/products.ts';
import { answerOf, outcomesOf, refusalOf } from '../../support/either.ts';
import { deliveredTo, firstUnit } from '../../contracts/warranties.contract.ts';
import { noon } from '../../support/builders/moments.ts';
import { closeAudited } from './audit.ts';
import { openStore, type OpenedStore } from './postgres-under-test.ts';

const by = buyerId(9_001);
const clock = { now: () => after(noon, hours(24)) };

const refundOf = (order: Order) =>
  ({ order: order.id, line: null, goods: 'Burned', to: { tag: 'Balance' }, reason: 'x', by }) as const;

describe('Claims on PostgreSQL, in a rush', function () {
  this.timeout(60_000);
  let store: OpenedStore;

  beforeEach(async () => {
    store = await openStore(16);
  });

  afterEach(() => closeAudited(store));

  /** A policy for what is sold, of which so many are on the shelf. */
  const covers = async (policy: WarrantyPolicy, stock: number) => {
    await stockUp(store, netflix, stock);
    await answerOf(store.warranties.setTerms(netflix, { days: 30, policy }, []));
  };

  /** Somebody new who has one of it. */
  const served = async (n = 1) => {
    const buyer = await greeted(store, n);
    const { order } = await deliveredTo(store, buyer);
    const { unit } = await firstUnit(store, order);
    return { buyer, order, unit };
  };

  /** The same, and a claim that waits. */
  const claimed = async (n = 1) => {
    const found = await served(n);
    const { buyer, unit } = found;
    await answerOf(claimWarranty({ ...store, clock })({ buyer: buyer.id, unit, reason: 'Other' }));
    return found;
  };

  it('have one answer, whoever answers at once, and while the order is refunded (row 35)', async () => {
    await covers('AskStaff', 40);
    const deps = { ...store, clock };
    for (let round = 1; round <= 8; round += 1) {
      const { buyer, order, unit } = await claimed(round);
      const answers = await outcomesOf<{ readonly tag: string }, unknown>([
        answerClaim(deps)({ by, unit, answer: { tag: 'Replace' } }),
        refundClaim(deps)({ by, unit }),
        answerClaim(deps)({ by, unit, answer: { tag: 'Refuse', note: 'x' } }),
        answerClaim(deps)({ by, unit, answer: { tag: 'Replace' } }),
      ]);
      expect(answers.filter(E.isRight)).to.have.lengthOf(1);
      const { claim, isBurned } = await firstUnit(store, order);
      expect([isBurned, (await balanceOf(store, buyer)) > 0]).to.deep.equal([
        claim?.answer?.tag === 'Replaced',
        claim?.answer?.tag === 'Refunded',
      ]);
      await outcomesOf<{ readonly tag: string }, unknown>([
        refundOrder(deps)(refundOf(order)),
        refundOrder(deps)(refundOf(order)),
      ]);
      expect(await balanceOf(store, buyer)).to.equal(order.total);
    }
  });

  it('get no unit for a line that a refund was quicker with, and never both of the claim’s answers (row 35)', async () => {
    await covers('RefundByDaysLeft', 40);
    const deps = { ...store, clock };
    for (let round = 1; round <= 8; round += 1) {
      const { buyer, order, unit } = await served(round);
      await outcomesOf<{ readonly tag: string }, unknown>([
        claimWarranty(deps)({ buyer: buyer.id, unit, reason: 'Other' }),
        refundOrder(deps)(refundOf(order)),
        claimWarranty(deps)({ buyer: buyer.id, unit, reason: 'Other' }),
      ]);
      expect(await balanceOf(store, buyer)).to.equal(order.total);
    }
  });

  it('have the newest of the photos that were taken, while they are answered', async () => {
    await covers('AskStaff', 40);
    const deps = { ...store, clock };
    for (let round = 1; round <= 8; round += 1) {
      const { buyer, order, unit } = await claimed(round);
      const show = (salt: number) =>
        addClaimPhoto(deps)({ buyer: buyer.id, unit, bytes: aPng(640, 480, salt), caption: null });
      const answer = answerClaim(deps)({ by, unit, answer: { tag: 'Refuse', note: 'x' } });
      const shown = [1, 2, 3].map((n) => show(10 * round + n));
      const [answered, ...photos] = await Promise.all([answer(), ...shown.map((one) => one())]);
      expect(E.isRight(answered)).to.equal(true);
      const taken = photos.filter(E.isRight).map(({ right }) => right);
      const refused = photos.filter(E.isLeft).map(({ left }) => left.tag);
      expect(refused.filter((tag) => tag !== 'ClaimedBefore')).to.deep.equal([]);
      expect(taken.map(({ number }) => number).toSorted()).to.deep.equal([1, 2, 3].slice(0, taken.length));
      const { claim } = await firstUnit(store, order);
      expect(claim?.photo ?? undefined).to.deep.equal(taken.find(({ number }) => number === taken.length));
    }
  });

  it('take no photo that waited for the answer', async () => {
    await covers('AskStaff', 1);
    const { unit } = await claimed();
    const answering = store.sql(
      `begin;
       update warranty_claims set answer = 'Refused', note = 'x', answered_by = 1, answered_at = now();
       select pg_sleep(1);
       commit`,
    );
    const isUnderWay = async () =>
      (
        await store.sql(
          `select from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`,
        )
      ).length > 0;
    while (!(await isUnderWay())) await sleep(10);
    const photo = await answerOf(store.photos.keep(aPhoto()));
    const added = { photo, caption: null, number: 1 };
    const outcome = await refusalOf(store.warranties.addPhoto({ unit, added, followUps: [] }));
    expect(outcome.tag).to.equal('Stale');
    await answering;
  });

  it('of the last unit replace one of ten, and leave nine to a person', async () => {
    await covers('Replace', 11);
    const deps = { ...store, clock };
    const claims = [];
    for (let n = 1; n <= 10; n += 1) {
      const { buyer, unit } = await served(n);
      claims.push(claimWarranty(deps)({ buyer: buyer.id, unit, reason: 'Stopped' }));
    }
    const outcomes = await outcomesOf(claims);
    const replaced = outcomes.filter((one) => E.isRight(one) && one.right.claim.answer?.tag === 'Replaced');
    expect([outcomes.filter(E.isRight).length, replaced.length]).to.deep.equal([10, 1]);
    expect(await answerOf(store.warranties.open(20))).to.have.lengthOf(9);
    expect(await shelfOf(store, netflix)).to.deep.equal({ stock: 0, sold: 10 });
  });
});
