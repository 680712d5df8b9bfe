import { expect } from 'chai';
import {
  raiseAlarm,
  recordDelivery,
  recordMissed,
  recordUnreachable,
  resumeDelivery,
} from '../../domain/order/delivery.ts';
import { minutesPastNoon } from '../support/builders/moments.ts';
import { aDeliveredOrder, anOrder, aPaidOrder, ordersOfEveryState } from '../support/builders/orders.ts';
import { nothingElse } from '../support/builders/decisions.ts';

const now = minutesPastNoon(3);
const { id } = anOrder();

const paid = aPaidOrder();
const outOfReach = aPaidOrder({ unreachableSince: minutesPastNoon(2) });
const alarmed = aPaidOrder({ alarmedAt: minutesPastNoon(2) });
const unpaid = ordersOfEveryState().filter(({ tag }) => tag !== 'Paid');

describe('Goods that arrived', () => {
  it('are recorded, and the owner hears of the sale', () => {
    expect(recordDelivery(paid, now)).to.deep.equal({
      order: aDeliveredOrder({ deliveredAt: now }),
      stock: 'None',
      ...nothingElse,
      cases: [],
      followUps: [{ tag: 'NotifyAdmins', news: { tag: 'SaleMade', order: id } }],
    });
  });

  it('make an end to what stood in the way', () => {
    for (const order of [outOfReach, alarmed]) {
      expect(recordDelivery(order, now)?.order).to.deep.equal(aDeliveredOrder({ deliveredAt: now }));
    }
  });
});

describe('A buyer out of reach (row 13)', () => {
  it('keeps the goods, and the owner is told', () => {
    expect(recordUnreachable(paid, now)).to.deep.equal({
      order: aPaidOrder({ unreachableSince: now }),
      stock: 'None',
      ...nothingElse,
      cases: [],
      followUps: [{ tag: 'NotifyAdmins', news: { tag: 'BuyerUnreachable', order: id } }],
    });
  });

  it('is told of once', () => {
    expect(recordUnreachable(outOfReach, now)).to.equal(null);
  });

  it('is told of after an alarm, too', () => {
    expect(recordUnreachable(alarmed, now)?.order).to.deep.equal({ ...alarmed, unreachableSince: now });
  });
});

describe('Goods that follow a delivery, and do not reach their buyer (row 13)', () => {
  const delivered = aDeliveredOrder();
  const missed = aDeliveredOrder({ unreachableSince: minutesPastNoon(2) });

  it('stay theirs, and the owner is told, once', () => {
    expect(recordMissed(delivered, now)).to.deep.equal({
      order: aDeliveredOrder({ unreachableSince: now }),
      stock: 'None',
      ...nothingElse,
      cases: [],
      followUps: [{ tag: 'NotifyAdmins', news: { tag: 'BuyerUnreachable', order: id } }],
    });
    expect(recordMissed(missed, now)).to.equal(null);
    expect(recordMissed(paid, now)).to.equal(null);
  });

  it('are sent once they are back, as the first are', () => {
    expect(resumeDelivery(missed, now)).to.deep.include({
      order: delivered,
      followUps: [{ tag: 'SendGoodsAgain', order: id, asked: now }],
    });
    expect(resumeDelivery(outOfReach, now)).to.deep.include({
      order: paid,
      followUps: [{ tag: 'DeliverGoods', order: id }],
    });
  });
});

describe('Goods that are late (row 12)', () => {
  it('are sent again at once, and the owner is told', () => {
    expect(raiseAlarm(paid, now)).to.deep.equal({
      order: aPaidOrder({ alarmedAt: now }),
      stock: 'None',
      ...nothingElse,
      cases: [],
      followUps: [
        { tag: 'DeliverGoods', order: id },
        { tag: 'NotifyAdmins', news: { tag: 'DeliveryOverdue', order: id } },
      ],
    });
  });

  it('raise one alarm', () => {
    expect(raiseAlarm(alarmed, now)).to.equal(null);
  });

  it('raise none while the buyer cannot be reached', () => {
    expect(raiseAlarm(outOfReach, now)).to.equal(null);
  });
});

for (const order of unpaid) {
  describe(`An order that is ${order.tag}`, () => {
    it('has no goods on their way', () => {
      expect(
        [recordDelivery, recordUnreachable, raiseAlarm].map((record) => record(order, now)),
      ).to.deep.equal([null, null, null]);
      expect(resumeDelivery(order, now)).to.equal(null);
    });
  });
}
