import { isFile } from '../../domain/stock/goods-file.ts';
import { aGoodsFile } from '../support/builders/files.ts';
import { noFacts } from '../../domain/stock/stock-batch.ts';
import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { Version } from '../../application/ports/versioned.ts';
import type { PhotoId } from '../../domain/catalogue/photo.ts';
import { variantCode } from '../../domain/catalogue/product.ts';
import { after, hours, type Instant } from '../../domain/instant.ts';
import { decision } from '../../domain/order/decision.ts';
import type { Delivered } from '../../domain/order/order.ts';
import { buyerId, type Buyer } from '../../domain/people/buyer.ts';
import { unitId } from '../../domain/stock/unit.ts';
import {
  answerClaim,
  fileClaim,
  type ClaimDecision,
  type ClaimOrder,
} from '../../domain/warranty/claiming.ts';
import { showPhoto } from '../../domain/warranty/claim-photo.ts';
import type { Claim, CoveredUnit, WarrantyPolicy, WarrantyTerms } from '../../domain/warranty/warranty.ts';
import { noon } from '../support/builders/moments.ts';
import { aPhoto } from '../support/builders/photos.ts';
import { aProductRow, netflix, units } from '../support/builders/products.ts';
import { balanceOf } from '../support/fixture/money.ts';
import { committed, greeted, shelfOf, sold, stockUp, type Stored } from '../support/fixture/shop.ts';
import { lineOf, orderFor } from '../support/builders/orders.ts';
import { freshStore, type OpenStore, type StoreUnderTest } from './store-under-test.ts';
import { answerOf, outcomesOf, refusalOf, right } from '../support/either.ts';

const owner = buyerId(9_001);
const terms = (policy: WarrantyPolicy): WarrantyTerms => ({ days: 30, policy });
const later: Instant = after(noon, hours(24 * 15));

const audit = [
  { by: owner, action: 'variant.warranty', subject: 'variant:x', before: {}, after: {}, at: noon },
] as const;

/** Sells so many units to a buyer and delivers them, at noon. */
export const deliveredTo = async (
  store: StoreUnderTest,
  buyer: Buyer,
  quantity = 1,
  n = 1,
): Promise<Stored<Delivered>> => {
  const paid = await sold(store, orderFor(buyer, n, { lines: [lineOf(netflix, quantity)] }));
  const { alarmedAt: _, ...facts } = paid.order;
  const order: Delivered = { ...facts, tag: 'Delivered', deliveredAt: noon, refunds: [] };
  return { order, version: await committed(store, decision(order), paid.version) };
};

export const firstUnit = async ({ warranties }: StoreUnderTest, order: Delivered): Promise<CoveredUnit> => {
  const [unit] = await answerOf(warranties.ofOrder(order.id));
  if (unit === undefined) throw new Error('no unit');
  return unit;
};

export const claimed = (order: Delivered, covered: CoveredUnit, now: Instant = later): ClaimDecision =>
  right(fileClaim({ order, covered, reason: 'NotWorking', replacedLately: { since: noon, count: 0 }, now }));

export const answeredBy = (
  order: Delivered,
  covered: CoveredUnit,
  answer: ClaimOrder,
  now: Instant = later,
): ClaimDecision => right(answerClaim({ order, covered, answer, by: owner, now }));

/** What every store promises of warranties and claims. */
export const warrantiesContract = (name: string, open: OpenStore): void => {
  describe(`Warranties, ${name}`, () => {
    const store = freshStore(open);

    const withTerms = async (policy: WarrantyPolicy, count = 3): Promise<Buyer> => {
      await stockUp(store(), netflix, count);
      await answerOf(store().warranties.setTerms(netflix, terms(policy), []));
      return greeted(store());
    };

    it('keep the warranty of a variant, with who set it', async () => {
      await stockUp(store(), netflix, 0);
      const { warranties, auditLog, products } = store();
      const onCard = async (): Promise<number | undefined> =>
        (await answerOf(products.findAll([netflix])))[0]?.warrantyDays;
      expect(await answerOf(warranties.termsOf(netflix))).to.equal(null);
      expect(await onCard()).to.equal(undefined);
      await answerOf(warranties.setTerms(netflix, terms('Replace'), audit));
      expect(await answerOf(warranties.termsOf(netflix))).to.deep.equal(terms('Replace'));
      expect(await onCard()).to.equal(30);
      await answerOf(warranties.setTerms(netflix, null, []));
      expect(await answerOf(warranties.termsOf(netflix))).to.equal(null);
      const nowhere = variantCode('NOWHERE');
      expect(await refusalOf(warranties.setTerms(nowhere, null, audit))).to.deep.equal({
        tag: 'UnknownProduct',
        code: nowhere,
      });
      expect((await answerOf(auditLog.list({ offset: 0, limit: 9 }))).items).to.deep.equal(audit);
    });

    it('are set by a file, left by one that does not speak of them, and taken away by one that says so', async () => {
      const { warranties, products } = store();
      const row = aProductRow({ code: netflix });
      await answerOf(products.import([{ ...row, warranty: terms('Replace') }]));
      expect(await answerOf(warranties.termsOf(netflix))).to.deep.equal(terms('Replace'));
      await answerOf(products.import([{ ...row, warranty: terms('AskStaff') }]));
      await answerOf(products.import([row]));
      expect(await answerOf(warranties.termsOf(netflix))).to.deep.equal(terms('AskStaff'));
      await answerOf(products.import([{ ...row, warranty: null }]));
      expect(await answerOf(warranties.termsOf(netflix))).to.equal(null);
    });

    it('cover what was sold by the terms of its order, as they were at placing', async () => {
      const buyer = await withTerms('AskStaff');
      const { order } = await deliveredTo(store(), buyer, 2);
      await answerOf(store().warranties.setTerms(netflix, null, []));
      const covered = await answerOf(store().warranties.ofOrder(order.id));
      expect(covered.map(({ unit: _, ...rest }) => rest)).to.deep.equal(
        [1, 2].map(() => ({
          order: order.id,
          line: 1,
          product: netflix,
          terms: terms('AskStaff'),
          isBurned: false,
          claim: null,
        })),
      );
      const second = await deliveredTo(store(), buyer, 1, 2);
      expect((await firstUnit(store(), second.order)).terms).to.equal(null);
      expect(await answerOf(store().warranties.find(unitId(999_999)))).to.deep.equal(O.none);
    });

    it('burn a replaced unit and sell another one in its place, shown to nobody else', async () => {
      const buyer = await withTerms('Replace', 2);
      const { order, version } = await deliveredTo(store(), buyer);
      const covered = await firstUnit(store(), order);
      const [was] = await answerOf(store().orders.goods(order.id));
      await answerOf(store().warranties.commit(claimed(order, covered), version));
      const goods = await answerOf(store().orders.goods(order.id));
      expect(goods.map(({ content }) => content)).to.deep.equal(
        units(netflix, 2).filter((content) => content !== was?.content),
      );
      expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 0, sold: 1 });
      const [burned, fresh] = (await answerOf(store().warranties.ofOrder(order.id))).toSorted(
        (a, b) => Number(b.isBurned) - Number(a.isBurned),
      );
      expect(burned).to.deep.include({ unit: covered.unit, isBurned: true });
      expect(burned?.claim?.answer).to.deep.equal({ tag: 'Replaced', by: null, at: later });
      expect(fresh).to.deep.include({ isBurned: false, claim: null, terms: terms('Replace') });
      expect(await store().pendingFollowUps()).to.deep.include({
        tag: 'SendGoodsAgain',
        order: order.id,
        asked: later,
      });
      expect(await answerOf(store().warranties.replacedSince(buyer.id, noon))).to.equal(1);
      expect(await answerOf(store().warranties.replacedSince(buyer.id, after(later, 1)))).to.equal(0);
      expect(await answerOf(store().books.violations())).to.deep.equal([]);
    });

    it('replace one unit where several orders of a buyer count on the same number (row 35)', async () => {
      const buyer = await withTerms('Replace', 12);
      const all: { readonly version: Version; readonly decided: ClaimDecision }[] = [];
      for (const n of [1, 2, 3, 4, 5, 6]) {
        const { order, version } = await deliveredTo(store(), buyer, 1, n);
        all.push({ version, decided: claimed(order, await firstUnit(store(), order)) });
      }
      const commit = ({ decided, version }: (typeof all)[number]) =>
        store().warranties.commit(decided, version);
      const outcomes = await outcomesOf(all.map(commit));
      expect(outcomes.filter(E.isRight)).to.have.lengthOf(1);
      expect(outcomes.filter(E.isLeft).map(({ left }) => left.tag)).to.deep.equal(Array(5).fill('Stale'));
      expect(await answerOf(store().warranties.replacedSince(buyer.id, noon))).to.equal(1);
      const other = all.find((_, at) => outcomes[at]?._tag === 'Left') ?? expect.fail('none is left');
      const anew = { ...other.decided, replacedLately: { since: noon, count: 1 } };
      await answerOf(commit({ ...other, decided: anew }));
      expect(await answerOf(store().warranties.replacedSince(buyer.id, noon))).to.equal(2);
    });

    it('replace a unit that is a file by another, and keep the burned one from everybody', async () => {
      const buyer = await withTerms('Replace', 0);
      const { stock } = store();
      const id = await answerOf(stock.openImport(netflix));
      for (const salt of [1, 2]) await answerOf(stock.gatherFile(id, aGoodsFile(salt)));
      await answerOf(stock.publish(id, noFacts, [], []));
      const { order, version } = await deliveredTo(store(), buyer);
      const named = async () =>
        (await answerOf(store().orders.goods(order.id))).map(({ content }) =>
          isFile(content) ? content.name : content,
        );
      expect(await named()).to.deep.equal(['ebook-1.pdf']);
      await answerOf(store().warranties.commit(claimed(order, await firstUnit(store(), order)), version));
      expect(await named()).to.deep.equal(['ebook-2.pdf']);
      const again = await answerOf(stock.openImport(netflix));
      expect(await answerOf(stock.gatherFile(again, aGoodsFile(1)))).to.deep.include({ last: 'Sold' });
      expect(await answerOf(store().books.violations())).to.deep.equal([]);
    });

    it('are short where nothing is left, and then change nothing', async () => {
      const buyer = await withTerms('Replace', 1);
      const { order, version } = await deliveredTo(store(), buyer);
      const covered = await firstUnit(store(), order);
      const decided = claimed(order, covered);
      expect(await refusalOf(store().warranties.commit(decided, version))).to.deep.equal({
        tag: 'Shortage',
        missing: [{ product: netflix, left: 0 }],
      });
      expect(await firstUnit(store(), order)).to.deep.equal(covered);
      if (decided.ifShort === null) throw new Error('it falls to a person');
      await answerOf(store().warranties.commit(decided.ifShort, version));
      const [waiting] = await answerOf(store().warranties.open(5));
      expect(waiting).to.deep.equal({
        ...covered,
        claim: decided.ifShort.claim,
        name: order.lines[0]?.name,
        buyerName: buyer.firstName,
      });
      const news = { tag: 'ClaimOpened', order: order.id, unit: covered.unit } as const;
      expect(await store().pendingFollowUps()).to.deep.include({ tag: 'NotifyAdmins', news });
    });

    it('give the money for the days that were left to the balance, by one entry', async () => {
      const buyer = await withTerms('RefundByDaysLeft');
      const { order, version } = await deliveredTo(store(), buyer);
      const decided = claimed(order, await firstUnit(store(), order));
      await answerOf(store().warranties.commit(decided, version));
      expect(await balanceOf(store(), buyer)).to.equal(order.total / 2);
      const kept = await answerOf(store().orders.find(order.id));
      expect(O.isSome(kept) && kept.value.value).to.deep.equal(decided.order);
      expect((await firstUnit(store(), order)).claim).to.deep.equal(decided.claim);
      expect(await answerOf(store().books.violations())).to.deep.equal([]);
    });

    it('keep a refusal with its reason and who answered', async () => {
      const buyer = await withTerms('AskStaff');
      const { order, version } = await deliveredTo(store(), buyer);
      const covered = await firstUnit(store(), order);
      const opened = claimed(order, covered);
      const next = await answerOf(store().warranties.commit(opened, version));
      const refused = answeredBy(order, { ...covered, claim: opened.claim }, { tag: 'Refuse', note: 'x' });
      await answerOf(store().warranties.commit(refused, next));
      expect((await firstUnit(store(), order)).claim).to.deep.equal(refused.claim);
      expect(await answerOf(store().warranties.open(5))).to.deep.equal([]);
      const log = await answerOf(store().auditLog.list({ offset: 0, limit: 9 }));
      expect(log.items).to.deep.equal(refused.audit);
    });

    it('list those that were answered, the latest answer first', async () => {
      const buyer = await withTerms('RefundByDaysLeft');
      const first = await deliveredTo(store(), buyer, 1, 1);
      const second = await deliveredTo(store(), buyer, 1, 2);
      for (const [{ order, version }, now] of [
        [first, later],
        [second, after(later, 1_000)],
      ] as const)
        await answerOf(
          store().warranties.commit(claimed(order, await firstUnit(store(), order), now), version),
        );
      const listed = await answerOf(store().warranties.answered(5));
      expect(listed.map(({ order }) => order)).to.deep.equal([second.order.id, first.order.id]);
      expect(listed[0]).to.deep.include({ name: second.order.lines[0]?.name, buyerName: buyer.firstName });
      expect(listed[0]?.claim.answer).to.deep.include({ tag: 'Refunded', by: null });
      expect(await answerOf(store().warranties.answered(1))).to.deep.equal(listed.slice(0, 1));
      expect(await answerOf(store().warranties.open(5))).to.deep.equal([]);
    });

    it('let one of several answers at once count (row 35)', async () => {
      const buyer = await withTerms('AskStaff');
      const { order, version } = await deliveredTo(store(), buyer);
      const covered = await firstUnit(store(), order);
      const opened = claimed(order, covered);
      const next = await answerOf(store().warranties.commit(opened, version));
      const waiting = { ...covered, claim: opened.claim };
      const answers: readonly ClaimOrder[] = [
        { tag: 'Replace' },
        { tag: 'Refund' },
        { tag: 'Refuse', note: 'no' },
        { tag: 'Replace' },
        { tag: 'Refund' },
      ];
      const outcomes = await outcomesOf(
        answers.map((answer) => store().warranties.commit(answeredBy(order, waiting, answer), next)),
      );
      expect(outcomes.filter(E.isRight)).to.have.lengthOf(1);
      expect(outcomes.filter(E.isLeft).map(({ left }) => left.tag)).to.deep.equal(Array(4).fill('Stale'));
      const { claim, isBurned } = await firstUnit(store(), order);
      const given = await balanceOf(store(), buyer);
      expect([isBurned, given > 0]).to.deep.equal([
        claim?.answer?.tag === 'Replaced',
        claim?.answer?.tag === 'Refunded',
      ]);
      expect(await answerOf(store().books.violations())).to.deep.equal([]);
    });

    it('show the newest photo of a claim that waits, and keep it with the answer', async () => {
      const buyer = await withTerms('AskStaff');
      const { order, version } = await deliveredTo(store(), buyer);
      const { warranties, photos } = store();
      const covered = await firstUnit(store(), order);
      const [first, second] = [
        await answerOf(photos.keep(aPhoto(1))),
        await answerOf(photos.keep(aPhoto(2))),
      ];
      const shows = (claim: Claim, photo: PhotoId, caption: string | null) =>
        right(showPhoto({ covered: { ...covered, claim }, photo, caption }));
      const opened = claimed(order, covered);
      const early = shows(opened.claim, first, 'layar merah');
      expect((await refusalOf(warranties.addPhoto(early))).tag).to.equal('Stale');
      const next = await answerOf(warranties.commit(opened, version));
      await answerOf(warranties.addPhoto(early));
      expect(await store().pendingFollowUps()).to.deep.include(early.followUps[0]);
      expect((await firstUnit(store(), order)).claim).to.deep.equal({ ...opened.claim, photo: early.added });
      const late = shows({ ...opened.claim, photo: early.added }, second, null);
      await answerOf(warranties.addPhoto(late));
      await answerOf(warranties.addPhoto(late));
      expect((await refusalOf(warranties.addPhoto(early))).tag).to.equal('Stale');
      const [waiting] = await answerOf(warranties.open(5));
      expect(waiting?.claim.photo).to.deep.equal({ photo: second, caption: null, number: 2 });
      // Who answers may not have seen the photo yet.
      const answered = answeredBy(order, { ...covered, claim: opened.claim }, { tag: 'Refuse', note: 'x' });
      await answerOf(warranties.commit(answered, next));
      expect((await firstUnit(store(), order)).claim).to.deep.equal({ ...answered.claim, photo: late.added });
      const tooLate = shows({ ...opened.claim, photo: late.added }, first, null);
      expect((await refusalOf(warranties.addPhoto(tooLate))).tag).to.equal('Stale');
      expect(await answerOf(store().books.violations())).to.deep.equal([]);
    });

    it('count claims by the batch that the unit came with', async () => {
      await withTerms('AskStaff', 0);
      const { warranties } = store();
      await answerOf(store().stock.add(netflix, ['a', 'b']));
      const buyer = await greeted(store());
      const { order, version } = await deliveredTo(store(), buyer);
      await answerOf(warranties.commit(claimed(order, await firstUnit(store(), order)), version));
      const [counted, ...others] = await answerOf(warranties.countByBatch(noon, after(later, 1)));
      expect(others).to.deep.equal([]);
      expect(counted).to.deep.include({ product: netflix, claims: 1, replaced: 0, refunded: 0 });
      expect(await answerOf(warranties.countByBatch(noon, later))).to.deep.equal([]);
    });
  });
};
