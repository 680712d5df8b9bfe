import { expect } from 'chai';
import fc from 'fast-check';
import { decodeAsked, encodeAsked, type Asked } from '../../../../adapters/chat/talk/awaiting.ts';
import { reasonLimit, transferLimit } from '../../../../adapters/chat/wording/for-owners.ts';
import { buyerId } from '../../../../domain/buyer.ts';
import { after, instant, minutes } from '../../../../domain/instant.ts';
import { orderId } from '../../../../domain/order.ts';
import { paymentReference } from '../../../../domain/payment.ts';
import { rupiah } from '../../../../domain/rupiah.ts';
import { noon } from '../../../support/builders/moments.ts';

const order = orderId('tg1234567890123456-0a1b2c3d');
const buyer = buyerId(9_007_199_254_740_991);
const reason = '"'.repeat(reasonLimit);
const transfer = '\\'.repeat(transferLimit);
const once = 'x'.repeat(40);
const amount = rupiah(Number.MAX_SAFE_INTEGER);
const plan = { order, line: 19, goods: 'Returned' } as const;

const everything: readonly Asked[] = [
  { tag: 'DepositAmount' },
  { tag: 'CaseRefund', reference: paymentReference(`${order}-9999`) },
  { tag: 'Person' },
  { tag: 'Order', purpose: 'Refund' },
  { tag: 'Order', purpose: 'Confirm' },
  { tag: 'AdjustAmount', buyer, sign: -1 },
  { tag: 'AdjustReason', buyer, amount: -5_000 },
  { tag: 'AdjustReady', buyer, amount: -5_000, reason, once },
  { tag: 'RefundTransfer', ...plan },
  { tag: 'RefundReason', ...plan, line: null, transfer: null },
  { tag: 'RefundReady', ...plan, transfer, reason, once },
  { tag: 'ConfirmAmount', order },
  { tag: 'ConfirmTransfer', order, amount },
  { tag: 'ConfirmReason', order, amount, transfer },
  { tag: 'ConfirmReady', order, amount, transfer, reason, once },
];

describe('What a person is asked for', () => {
  for (const asked of everything) {
    it(`is read as it was kept, at its longest: ${asked.tag}`, () => {
      expect(decodeAsked(encodeAsked(asked, noon), noon)).to.deep.equal(asked);
    });
  }

  it('is forgotten after a quarter of an hour', () => {
    const kept = encodeAsked({ tag: 'Person' }, noon);
    expect(decodeAsked(kept, after(noon, minutes(15)))).to.deep.equal({ tag: 'Person' });
    expect(decodeAsked(kept, instant(after(noon, minutes(15)) + 1))).to.equal(null);
  });

  for (const text of [
    '',
    'null',
    '{}',
    '{"until":9e15}',
    '{"until":9e15,"asked":{"tag":"Person2"}}',
    '{"until":9e15,"asked":{"tag":"AdjustAmount","buyer":1,"sign":2}}',
    '{"until":9e15,"asked":{"tag":"ConfirmTransfer","order":"tg1-0a1b2c3d","amount":-1}}',
    '{"until":9e15,"asked":{"tag":"ConfirmTransfer","order":"tg1-0a1b2c3d","amount":1.5}}',
    `{"until":9e15,"asked":{"tag":"Person"}}${' '.repeat(2_000)}`,
  ]) {
    it(`is nothing where “${text.slice(0, 70)}” was kept`, () => {
      expect(decodeAsked(text, noon)).to.equal(null);
    });
  }

  it('is something or nothing whatever was kept, without a throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(decodeAsked(text, noon)).to.equal(null);
      }),
    );
  });
});
