import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import { drawInvoice } from '../../../../../adapters/chat/features/checkout/draw-invoice.ts';
import { wordsOf } from '../../../../../adapters/chat/core/rich-text.ts';
import type { Screen } from '../../../../../adapters/chat/core/screen.ts';
import { paymentChoice } from '../../../../../adapters/chat/features/checkout/payment-choice.ts';
import { localeOf } from '../../../../../adapters/chat/core/locale.ts';
import { methodId } from '../../../../../domain/payment/payment.ts';
import { anOrder } from '../../../../support/builders/orders.ts';
import { anInvoice, anOffer, aPayableAttempt } from '../../../../support/builders/payments.ts';
import { aStoreInfo } from '../../chat-world.ts';

const labelsOf = ({ controls }: Screen): readonly string[] =>
  controls.tag === 'Buttons' ? controls.rows.flat().map(({ label }) => label) : [];

for (const language of ['id', 'en'] as const) {
  describe(`A transfer to the owner's own account (${language})`, () => {
    const locale = localeOf(aStoreInfo(), language);
    const offer = anOffer({ id: methodId('manual_transfer'), kind: 'BankTransfer', name: 'BCA' });

    it('is offered by a button of its own, and no virtual account', () => {
      const choice = { order: anOrder(), buyerName: 'Budi', methods: [offer], balance: null };
      const labels = labelsOf(paymentChoice(locale, choice));
      expect(labels[0]).to.equal(locale.messages.buttons.bankTransfer);
      expect(labels).not.to.include(locale.messages.buttons.virtualAccount);
    });

    it('shows bank, holder and number, which one tap copies', async () => {
      const account = { bank: 'BCA', number: '1234567890', holder: 'Siti Rahayu' };
      const invoice = anInvoice({ instructions: { tag: 'BankAccount', ...account } });
      const attempt = aPayableAttempt({ invoice });
      const drawn = await drawInvoice(locale, {
        order: anOrder({ attempts: [attempt] }),
        attempt,
        balance: null,
        methods: [offer],
      })();
      if (E.isLeft(drawn)) throw new Error('not drawn');
      const words = wordsOf(drawn.right.text);
      for (const word of Object.values(account)) expect(words).to.include(word);
      expect(labelsOf(drawn.right)).to.include(locale.messages.buttons.copyAccount);
    });
  });
}
