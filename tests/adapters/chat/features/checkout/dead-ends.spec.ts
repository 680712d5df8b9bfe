import { expect } from 'chai';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { buyerMessages } from '../../../../../adapters/chat/messages.ts';
import { wordsOf } from '../../../../../adapters/chat/core/rich-text.ts';
import type { RichText } from '../../../../../adapters/chat/core/screen.ts';
import type { PaymentAnswer } from '../../../../../application/payment/request-payment.ts';
import type { UseCases } from '../../../../../application/use-cases.ts';
import { buyerId } from '../../../../../domain/people/buyer.ts';
import type { Invoice } from '../../../../../domain/payment/payment.ts';
import { rupiah } from '../../../../../domain/rupiah.ts';
import { greeted, stockUp } from '../../../../support/fixture/shop.ts';
import { netflix, spotify } from '../../../../support/builders/products.ts';
import { ordered } from '../../../../support/fixture/world.ts';
import { complaintsOf } from '../../complaints.ts';
import { openChat, type Chat } from '../../chat-world.ts';
import { labelsIn, wordsIn } from '../../recording-client.ts';

/** A gateway whose QR strings fit into no code, until it is mended. */
const undrawable = (checkoutUrl: string | null, state: { isMended: boolean }) => {
  const bend = (invoice: Invoice): Invoice => ({
    ...invoice,
    checkoutUrl,
    instructions: { tag: 'QrCode', payload: 'x'.repeat(3_000) },
  });
  const bent = (answer: PaymentAnswer): PaymentAnswer =>
    answer.tag === 'Invoiced' && answer.attempt.invoice.instructions.tag === 'QrCode' && !state.isMended
      ? { ...answer, attempt: { ...answer.attempt, invoice: bend(answer.attempt.invoice) } }
      : answer;
  return (shop: UseCases): UseCases => ({
    ...shop,
    requestPayment: (command) => TE.map(bent)(shop.requestPayment(command)),
  });
};

for (const language of ['id', 'en'] as const) {
  const { keys, buttons, payment, invoice, orders } = buyerMessages[language];

  describe(`Where paying cannot go on as usual, in ${language}`, () => {
    let chat: Chat;

    const open = async (change?: (shop: UseCases) => UseCases): Promise<void> => {
      chat = openChat({ language }, change);
      await stockUp(chat.world, netflix, 12, { price: 35_000 });
      await stockUp(chat.world, spotify, 9, { price: 100 });
      await chat.says('/start');
    };

    beforeEach(() => open());

    afterEach(() => {
      expect(chat.screens().flatMap(({ screen }) => complaintsOf(screen))).to.deep.equal([]);
    });

    const toPayment = async (number = '1'): Promise<void> => {
      await chat.says(keys.everything);
      await chat.says(number);
      await chat.taps('➕');
      await chat.taps(buttons.goToCart);
      await chat.taps(buttons.pay);
    };
    const pictures = () => chat.screens().filter(({ screen }) => screen.attachment?.tag === 'Picture');
    const reads = (words: RichText): void => {
      expect(wordsIn(chat.last())).to.include(wordsOf(words));
    };

    it('F24: a code that cannot be drawn is text with the gateway’s page, and drawn by the next try', async () => {
      const state = { isMended: false };
      await open(undrawable('https://pay.example/txn', state));
      await toPayment();
      await chat.taps(buttons.qris);
      reads(invoice.codeElsewhere);
      expect(labelsIn(chat.last())).to.deep.equal([
        [buttons.retry],
        [buttons.checkoutUrl],
        [buttons.checkStatus],
        [buttons.changeMethod],
        [buttons.cancelOrder],
      ]);
      state.isMended = true;
      await chat.taps(buttons.retry);
      expect(pictures().length).to.equal(1);
      expect(chat.screens().filter(({ screen }) => wordsIn(screen).startsWith('💠')).length).to.equal(1);
    });

    it('F24: without a page it leads to another method', async () => {
      await open(undrawable(null, { isMended: false }));
      await toPayment();
      await chat.taps(buttons.qris);
      reads(invoice.noCode);
      await chat.taps(buttons.changeMethod);
      await chat.taps(buttons.virtualAccount);
      await chat.taps('BRI');
      expect(labelsIn(chat.last())[0]).to.deep.equal([buttons.copyNumber, buttons.copyAmount]);
    });

    it('F24: a picture that the messenger does not take leaves no loading line, and comes by the next try', async () => {
      await toPayment();
      chat.client.fail('edit', 1);
      chat.client.fail('send', 1);
      await chat.taps(buttons.qris);
      reads(invoice.codeElsewhere);
      await chat.taps(buttons.retry);
      expect(pictures().length).to.equal(1);
    });

    it('F24: an invoice that comes by itself does so without its picture, where that is not taken', async () => {
      await toPayment();
      chat.world.gateway.next('request', 'Fails');
      await chat.taps(buttons.qris);
      chat.world.clock.advance(60_000);
      chat.client.fail('send', 1);
      await chat.works();
      reads(invoice.codeElsewhere);
      await chat.taps(buttons.retry);
      expect(pictures().length).to.equal(1);
    });

    it('F24: when every method refuses, says so with whom to ask, and each can be tried again', async () => {
      await toPayment();
      chat.world.gateway.next('request', 'Rejected', 'Rejected');
      await chat.taps(buttons.qris);
      reads(payment.refused);
      await chat.taps(buttons.virtualAccount);
      await chat.taps('BRI');
      reads(payment.allRefused('@bantuan_toko'));
      await chat.taps(buttons.qris);
      expect(pictures().length).to.equal(1);
    });

    it('F24: an amount that no method takes is paid from the balance, once that is filled', async () => {
      await toPayment('2');
      reads(payment.noMethod);
      expect(labelsIn(chat.last())).to.deep.equal([[buttons.balance], [buttons.cancelOrder]]);
      await chat.taps(buttons.balance);
      reads(payment.short(rupiah(100)));
      const [, [fill = ''] = []] = labelsIn(chat.last());
      await chat.taps(fill);
      expect(labelsIn(chat.last()).flat()).to.include(buttons.qris);
    });

    it('F24: an order that is not the buyer’s own leads to their orders, not to a line without a button', async () => {
      const sari = await greeted(chat.world, { id: buyerId(7_777), firstName: 'Sari' });
      const theirs = await ordered(chat.world, sari);
      await toPayment();
      const { data, seen } = chat.find(buttons.qris);
      const [letter, , method] = data.split(':');
      await chat.tapsData([letter, theirs.id, method].join(':'), seen);
      reads(orders.notFound);
      await chat.taps(buttons.orders);
      expect(labelsIn(chat.last()).flat()).to.include('💳 1');
    });

    it('F24: too many unpaid orders are listed, and one of them is cancelled for the next', async () => {
      for (let n = 0; n < 4; n += 1) await toPayment();
      await chat.taps(buttons.orders);
      await chat.taps('💳 1');
      await chat.taps(buttons.cancelOrder);
      await toPayment();
      expect(labelsIn(chat.last()).flat()).to.include(buttons.qris);
    });
  });
}
