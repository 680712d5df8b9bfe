import { expect } from 'chai';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { Wallets } from '../../application/ports/wallets.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import { buyerId } from '../../domain/people/buyer.ts';
import { answerOf } from '../support/either.ts';
import { anEntry } from '../support/builders/entries.ts';
import { minutesPastNoon } from '../support/builders/moments.ts';
import { watchedWallets } from './shop/watched-wallets.ts';

describe('Watched wallets', () => {
  it('book an entry with all that its commit carries, and say whose balance changes', async () => {
    const posted: unknown[] = [];
    const touched: unknown[] = [];
    const post: Wallets['post'] = (...all) => {
      posted.push(all);
      return TE.right(undefined);
    };
    const entry = anEntry({ buyer: buyerId(7), amount: 5 });
    const audit: AuditEntry = {
      by: buyerId(1),
      action: 'balance.adjust',
      subject: 'buyer:7',
      before: {},
      after: { amount: 5 },
      at: minutesPastNoon(3),
    };
    const wallets = watchedWallets({ post } as unknown as Wallets, (buyer) => touched.push(buyer));
    await answerOf(wallets.post(entry, [], [audit]));
    expect(posted).to.deep.equal([[entry, [], [audit]]]);
    expect(touched).to.deep.equal([buyerId(7)]);
  });
});
