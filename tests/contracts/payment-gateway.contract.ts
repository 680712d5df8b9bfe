import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import type {
  OpenedPayment,
  PaymentGateway,
  PaymentRequest,
} from '../../application/ports/payment-gateway.ts';
import {
  methodId,
  paymentReference,
  transactionId,
  type PaymentReference,
  type TransactionId,
} from '../../domain/payment/payment.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { answerOf, outcomesOf, refusalOf } from '../support/either.ts';

type Notice = {
  /** By names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly namesTransaction: boolean;
};

/** A gateway with no payments yet, and what happens at its other side. */
export type GatewayUnderTest = {
  readonly gateway: PaymentGateway;
  /** The buyer pays in full, even what was cancelled a moment before. */
  readonly pay: (reference: PaymentReference) => Promise<void>;
  /** The next request is carried out, and its answer never comes. */
  readonly loseNextAnswer: () => void;
  /** The next call of this kind is not answered, and nothing is done. */
  readonly failNext: (call: 'status' | 'cancel') => void;
  /** Whether the other side can be told to take nothing more. Nobody can stop a transfer from bank to bank. */
  readonly canCancel: boolean;
  /** What it posts about a payment; null where it posts nothing. */
  readonly notice: ((about: OpenedPayment['report']) => Notice) | null;
  /** How many payments exist at the other side. */
  readonly payments: () => number;
  readonly close: () => Promise<void>;
};

const reference = paymentReference('tg7001-0a1b2c3d');

/** What everybody who takes money for the shop promises. */
export const paymentGatewayContract = (name: string, open: () => Promise<GatewayUnderTest>): void => {
  describe(`PaymentGateway, ${name}`, () => {
    let suite: GatewayUnderTest;
    beforeEach(async () => {
      suite = await open();
    });
    afterEach(() => suite.close());

    const aRequest = (over: Partial<PaymentRequest> = {}): PaymentRequest => ({
      reference,
      method: suite.gateway.methods[0]?.id ?? methodId('none'),
      amount: rupiah(10_000),
      ...over,
    });
    const request = (over: Partial<PaymentRequest> = {}) => suite.gateway.request(aRequest(over));
    const opened = (over: Partial<PaymentRequest> = {}) => answerOf(request(over));
    const query = (transaction: TransactionId) => ({ ...aRequest(), transaction });
    const statusOf = async (transaction: TransactionId) =>
      (await answerOf(suite.gateway.status(query(transaction)))).status.tag;

    it('offers at least one method, each once, for a range of amounts', () => {
      const { methods } = suite.gateway;
      expect(methods.length).to.be.greaterThan(0);
      expect(new Set(methods.map(({ id }) => id)).size).to.equal(methods.length);
      expect(methods.filter(({ min, max }) => min > max)).to.deep.equal([]);
    });

    it('has a name fit for an address, which its methods bear, and can be asked as long as it keeps a payment', () => {
      const { id, methods, traits } = suite.gateway;
      expect(id).to.match(/^[a-z][a-z0-9-]*$/);
      expect(methods.filter(({ gateway }) => gateway !== id)).to.deep.equal([]);
      const { after, every } = traits.checks;
      expect([...after].sort((a, b) => a - b)).to.deep.equal(after);
      expect([every, ...after].filter((delay) => delay <= 0 || delay > traits.lifetime)).to.deep.equal([]);
      expect(traits.sandbox).to.equal(false);
    });

    it('knows a notice of its own from a forged one and from noise, if it posts any', async () => {
      const { verify, id } = suite.gateway;
      expect(verify === null).to.equal(suite.notice === null);
      if (verify === null || suite.notice === null) return;
      const { report } = await opened();
      const { headers, body, namesTransaction } = suite.notice(report);
      const verified = (given: Notice['headers'], text: string) => {
        const head = verify({ header: (name) => given[name] ?? '', inAddress: null });
        return E.isLeft(head) ? head : head.right(text);
      };
      const { amount, transaction } = report;
      expect(verified(headers, body)).to.deep.equal(
        E.right({ gateway: id, reference, transaction: namesTransaction ? transaction : null, amount }),
      );
      expect(verified({}, body)).to.deep.equal(E.left({ tag: 'NotGenuine' }));
      const noise = verified(headers, '<html>');
      expect(E.isLeft(noise) ? noise.left.tag : noise).to.be.oneOf(['NotANotice', 'NotGenuine']);
    });

    it('opens a payment of exactly what was asked for, by each method', async () => {
      for (const [n, { id, min, max }] of suite.gateway.methods.entries())
        for (const amount of [min, max]) {
          const own = paymentReference(`${reference}-${String(n)}-${String(amount)}`);
          const { invoice, report } = await opened({ reference: own, method: id, amount });
          expect(report).to.deep.equal({
            reference: own,
            transaction: invoice.transaction,
            amount,
            sandbox: false,
            status: { tag: 'Pending' },
          });
          expect([invoice.amount, [amount, amount + invoice.fee].includes(invoice.total)]).to.deep.equal([
            amount,
            true,
          ]);
        }
    });

    it('finds the payment that is open under the same reference', async () => {
      const first = await opened();
      expect(await opened()).to.deep.equal(first);
      expect(suite.payments()).to.equal(1);
    });

    it('opens one payment for ten requests at once', async () => {
      const outcomes = await outcomesOf(Array.from({ length: 10 }, () => request()));
      const transactions = outcomes.map((outcome) =>
        E.isRight(outcome) ? outcome.right.invoice.transaction : outcome.left,
      );
      expect(new Set(transactions).size).to.equal(1);
      expect(suite.payments()).to.equal(1);
    });

    it('finds by the same request what came of one whose answer was lost', async () => {
      suite.loseNextAnswer();
      const outcome = await request()();
      expect(E.isLeft(outcome) ? outcome.left.tag : 'Opened').to.be.oneOf(['Opened', 'GatewayFailure']);
      const { report } = await opened();
      expect([report.status.tag, suite.payments()]).to.deep.equal(['Pending', 1]);
    });

    it('says pending before, completed after the money came', async () => {
      const { transaction } = (await opened()).invoice;
      expect(await statusOf(transaction)).to.equal('Pending');
      await suite.pay(reference);
      expect(await statusOf(transaction)).to.equal('Completed');
    });

    it('reports the payment under our reference, its transaction and its amount', async () => {
      const { transaction } = (await opened()).invoice;
      expect(await answerOf(suite.gateway.status(query(transaction)))).to.deep.equal({
        reference,
        transaction,
        amount: 10_000,
        sandbox: false,
        status: { tag: 'Pending' },
      });
    });

    it('says of a request for a paid payment that it is paid', async () => {
      const { transaction } = (await opened()).invoice;
      await suite.pay(reference);
      const { report } = await opened();
      expect([report.transaction, report.status.tag]).to.deep.equal([transaction, 'Completed']);
    });

    it('does not find a payment that nobody asked for', async () => {
      const no = await refusalOf(suite.gateway.status(query(transactionId('nobody-asked'))));
      expect(no).to.deep.equal({ tag: 'PaymentNotFound' });
    });

    it('cancels what can be cancelled, as often as told, and keeps open what cannot', async () => {
      const { transaction } = (await opened()).invoice;
      await answerOf(suite.gateway.cancel(query(transaction)));
      await answerOf(suite.gateway.cancel(query(transaction)));
      expect(await statusOf(transaction)).to.equal(suite.canCancel ? 'Cancelled' : 'Pending');
    });

    it('opens nothing new under a reference that was cancelled', async () => {
      const { transaction } = (await opened()).invoice;
      await answerOf(suite.gateway.cancel(query(transaction)));
      const again = await request()();
      expect(E.isLeft(again) ? again.left : again.right.report.status.tag).to.deep.include(
        suite.canCancel ? { tag: 'GatewayRefusal', reason: 'ReferenceBurnt' } : 'Pending',
      );
    });

    it('lets money win that came before the cancel, or in the same moment', async () => {
      const { transaction } = (await opened()).invoice;
      await suite.pay(reference);
      await suite.gateway.cancel(query(transaction))();
      expect(await statusOf(transaction)).to.equal('Completed');
      const other = paymentReference(`${reference}-2`);
      const late = (await opened({ reference: other })).invoice.transaction;
      await answerOf(suite.gateway.cancel({ ...query(late), reference: other }));
      await suite.pay(other);
      const report = await answerOf(suite.gateway.status({ ...query(late), reference: other }));
      expect(report.status.tag).to.equal('Completed');
    });

    it('fails, and never guesses, when it is not answered', async () => {
      const { transaction } = (await opened()).invoice;
      suite.failNext('status');
      expect(await refusalOf(suite.gateway.status(query(transaction)))).to.include({ tag: 'GatewayFailure' });
      if (suite.canCancel) {
        suite.failNext('cancel');
        const no = await refusalOf(suite.gateway.cancel(query(transaction)));
        expect(no).to.include({ tag: 'GatewayFailure' });
      }
      expect(await statusOf(transaction)).to.equal('Pending');
    });
  });
};
