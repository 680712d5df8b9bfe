import { expect } from 'chai';
import { methodId, paymentReference, transactionId } from '../../../domain/payment/payment.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { paymentGatewayContract } from '../../contracts/payment-gateway.contract.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { minutesPastNoon } from '../../support/builders/moments.ts';
import { scriptedGateway } from '../../support/fakes/scripted-gateway.ts';

paymentGatewayContract('in memory', () => {
  const gateway = scriptedGateway();
  return Promise.resolve({
    gateway,
    pay: (reference) => {
      gateway.pay(reference, minutesPastNoon(1));
      return Promise.resolve();
    },
    loseNextAnswer: () => {
      gateway.next('request', 'AnswerLost');
    },
    failNext: (call) => {
      gateway.next(call, 'Fails');
    },
    canCancel: true,
    notice: null,
    payments: gateway.payments,
    close: () => Promise.resolve(),
  });
});

const reference = paymentReference('tg7001-0a1b2c3d');
const asked = { reference, method: methodId('bri_va'), amount: rupiah(10_000) };

describe('The gateway in memory', () => {
  it('refuses what no method of its takes', async () => {
    const { request } = scriptedGateway();
    expect(await refusalOf(request({ ...asked, amount: rupiah(9_999) }))).to.include({
      reason: 'AmountOutOfRange',
    });
    expect(await refusalOf(request({ ...asked, method: methodId('bca_va') }))).to.include({
      reason: 'MethodUnavailable',
    });
  });

  it('does not take another amount or method for the same payment', async () => {
    const gateway = scriptedGateway();
    await answerOf(gateway.request(asked));
    for (const other of [{ amount: rupiah(10_001) }, { method: methodId('qris') }]) {
      expect(await refusalOf(gateway.request({ ...asked, ...other }))).to.include({
        reason: 'AnswerMismatch',
      });
    }
    expect(gateway.payments()).to.equal(1);
  });

  it('fails and refuses as it was told, one call after the other, and remembers the calls', async () => {
    const gateway = scriptedGateway();
    gateway.next('request', 'Fails', 'NotAuthorised', 'AnswerLost');
    const no = async () => (await refusalOf(gateway.request(asked))).tag;
    expect([await no(), gateway.payments()]).to.deep.equal(['GatewayFailure', 0]);
    expect([await no(), gateway.payments()]).to.deep.equal(['GatewayRefusal', 0]);
    expect([await no(), gateway.payments()]).to.deep.equal(['GatewayFailure', 1]);
    await answerOf(gateway.request(asked));
    expect(gateway.calls()).to.deep.equal(Array(4).fill(`request ${reference}`));
  });

  it('cancels even if nobody hears of it', async () => {
    const gateway = scriptedGateway();
    const { transaction } = (await answerOf(gateway.request(asked))).invoice;
    gateway.next('cancel', 'AnswerLost');
    expect((await refusalOf(gateway.cancel({ ...asked, transaction }))).tag).to.equal('GatewayFailure');
    expect(gateway.statusOf(reference)).to.equal('Cancelled');
  });

  it('says of a payment what it was told to say', async () => {
    const gateway = scriptedGateway({ traits: { sandbox: true } });
    const { transaction } = (await answerOf(gateway.request(asked))).invoice;
    gateway.pay(reference, minutesPastNoon(3), { amount: rupiah(1) });
    expect(await answerOf(gateway.status({ ...asked, transaction }))).to.deep.equal({
      reference,
      transaction,
      amount: 1,
      sandbox: true,
      status: { tag: 'Completed', at: minutesPastNoon(3) },
    });
    gateway.setStatus(reference, { tag: 'Cancelled' });
    expect(gateway.statusOf(reference)).to.equal('Cancelled');
  });

  it('no longer knows what it forgot, nor a transaction that is not its own', async () => {
    const gateway = scriptedGateway();
    const { transaction } = (await answerOf(gateway.request(asked))).invoice;
    const stranger = { ...asked, transaction: transactionId('txn-9') };
    expect(await refusalOf(gateway.status(stranger))).to.deep.equal({ tag: 'PaymentNotFound' });
    gateway.forget(reference);
    expect(await refusalOf(gateway.status({ ...asked, transaction }))).to.deep.equal({
      tag: 'PaymentNotFound',
    });
    expect(gateway.statusOf(reference)).to.equal(undefined);
    expect(() => {
      gateway.pay(reference, minutesPastNoon(1));
    }).to.throw('knows no payment');
  });
});
