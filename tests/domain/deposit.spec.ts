import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import { openDeposit, sameDeposit } from '../../domain/balance/deposit.ts';
import { minutes, after } from '../../domain/instant.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { noon } from '../support/builders/moments.ts';
import { aDeposit, anOrder } from '../support/builders/orders.ts';
import { nothingElse } from '../support/builders/decisions.ts';
import { aPolicy } from '../support/builders/policies.ts';

const policy = aPolicy({ depositWindow: minutes(60) });
const { id, buyer } = aDeposit();
const opened = (amount: number, openOrders = 0) =>
  openDeposit({ id, buyer, amount: rupiah(amount), openOrders, policy, now: noon });

describe('A deposit', () => {
  it('is an order of no goods that expires by itself', () => {
    const expiresAt = after(noon, minutes(60));
    expect(opened(50_000)).to.deep.equal(
      E.right({
        ...nothingElse,
        order: aDeposit({ expiresAt }),
        stock: 'None',
        cases: [],
        followUps: [{ tag: 'ExpireOrder', order: id, at: expiresAt }],
      }),
    );
  });

  it('has a least and a most, both included', () => {
    const { min, max } = policy.depositLimits;
    const refused = E.left({ tag: 'AmountOutsideLimits', min, max });
    expect([min, max].map((amount) => E.isRight(opened(amount)))).to.deep.equal([true, true]);
    expect([opened(min - 1), opened(max + 1)]).to.deep.equal([refused, refused]);
  });

  it('is the same for whoever asks for its amount again while it can be paid', () => {
    const expiresAt = after(noon, 1);
    const deposit = aDeposit({ expiresAt });
    const order = anOrder({ total: deposit.total, expiresAt });
    const ask = (amount: number, now = noon) => sameDeposit([order, deposit], rupiah(amount), now);
    expect(ask(deposit.total)).to.equal(deposit);
    expect([ask(deposit.total + 1), ask(deposit.total, expiresAt)]).to.deep.equal([undefined, undefined]);
  });

  it('is refused while too many orders are unpaid', () => {
    expect(opened(50_000, policy.maxOpenOrders)).to.deep.equal(
      E.left({ tag: 'TooManyOpenOrders', open: policy.maxOpenOrders }),
    );
  });
});
