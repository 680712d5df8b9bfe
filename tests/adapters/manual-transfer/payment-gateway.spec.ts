import { expect } from 'chai';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import {
  manualTransferGateway,
  type ManualTransferTerms,
  type Received,
} from '../../../adapters/manual-transfer/gateway.ts';
import { methodId, paymentReference, transactionId } from '../../../domain/payment/payment.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { paymentGatewayContract } from '../../contracts/payment-gateway.contract.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { minutesPastNoon } from '../../support/builders/moments.ts';

const someTerms: ManualTransferTerms = {
  bank: 'BCA',
  account: '1234567890',
  holder: 'Siti Rahayu',
  min: rupiah(1_000),
  max: rupiah(5_000_000),
};

/** The gateway with the books that it asks, here at hand. */
const aTransferGateway = (terms: ManualTransferTerms | null = someTerms) => {
  const confirmed = new Map<string, Received>();
  let away = false;
  const gateway = manualTransferGateway(terms, (reference) => () => {
    const answer = away
      ? TE.left({
          tag: 'StoreFailure',
          operation: 'orders.findByReference',
          cause: new Error('away'),
        } as const)
      : TE.right(confirmed.get(reference) ?? null);
    away = false;
    return answer();
  });
  return {
    gateway,
    confirm: (reference: string, amount: number) => {
      confirmed.set(reference, { amount: rupiah(amount), at: minutesPastNoon(1) });
    },
    closeBooksOnce: () => {
      away = true;
    },
  };
};

paymentGatewayContract('by transfer to the owner', () => {
  const { gateway, confirm, closeBooksOnce } = aTransferGateway();
  // It keeps nothing, so that its payments are the transactions that it named.
  const named = new Set<string>();
  return Promise.resolve({
    gateway: {
      ...gateway,
      request: (asked) =>
        pipe(
          gateway.request(asked),
          TE.map((opened) => {
            named.add(opened.invoice.transaction);
            return opened;
          }),
        ),
    },
    pay: (reference) => {
      confirm(reference, 10_000);
      return Promise.resolve();
    },
    loseNextAnswer: closeBooksOnce,
    failNext: closeBooksOnce,
    canCancel: false,
    notice: null,
    payments: () => named.size,
    close: () => Promise.resolve(),
  });
});

const reference = paymentReference('tg7001-0a1b2c3d');
const asked = { reference, method: methodId('transfer'), amount: rupiah(35_000) };

describe('The gateway by transfer to the owner', () => {
  it('tells the buyer the bank, the number and in whose name it is, without a fee or a page', async () => {
    const { invoice } = await answerOf(aTransferGateway().gateway.request(asked));
    expect(invoice).to.deep.equal({
      transaction: transactionId('tg7001-0a1b2c3d'),
      amount: 35_000,
      fee: 0,
      total: 35_000,
      instructions: { tag: 'BankAccount', bank: 'BCA', number: '1234567890', holder: 'Siti Rahayu' },
      checkoutUrl: null,
      payableUntil: null,
    });
  });

  it('reports what the owner confirmed, were it another amount', async () => {
    const { gateway, confirm } = aTransferGateway();
    confirm(reference, 30_000);
    const { transaction } = (await answerOf(gateway.request(asked))).invoice;
    expect(await answerOf(gateway.status({ ...asked, transaction }))).to.deep.equal({
      reference,
      transaction,
      amount: 30_000,
      sandbox: false,
      status: { tag: 'Completed', at: minutesPastNoon(1) },
    });
  });

  it('refuses another method and an amount that the owner does not take', async () => {
    const { request } = aTransferGateway().gateway;
    const reasonOf = async (over: Partial<typeof asked>) => await refusalOf(request({ ...asked, ...over }));
    expect(await reasonOf({ method: methodId('qris') })).to.include({ reason: 'MethodUnavailable' });
    expect(await reasonOf({ amount: rupiah(999) })).to.include({ reason: 'AmountOutOfRange' });
    expect(await reasonOf({ amount: rupiah(5_000_001) })).to.include({ reason: 'AmountOutOfRange' });
  });

  it('asks for nothing new where it has no terms, and tells what came for what was asked before (row 39)', async () => {
    const { invoice } = await answerOf(aTransferGateway().gateway.request(asked));
    const { gateway, confirm } = aTransferGateway(null);
    expect(gateway.methods).to.deep.equal([]);
    expect(await refusalOf(gateway.request(asked))).to.include({ reason: 'MethodUnavailable' });
    const query = { ...asked, transaction: invoice.transaction };
    expect((await answerOf(gateway.status(query))).status).to.deep.equal({ tag: 'Pending' });
    confirm(reference, 35_000);
    expect((await answerOf(gateway.status(query))).status.tag).to.equal('Completed');
  });
});
