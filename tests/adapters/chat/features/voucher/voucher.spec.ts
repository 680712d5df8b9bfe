import { expect } from 'chai';
import { buyerMessages } from '../../../../../adapters/chat/messages.ts';
import { coreMessages } from '../../../../../adapters/chat/core/messages.ts';
import { rupiah } from '../../../../../domain/rupiah.ts';
import { seconds } from '../../../../../domain/instant.ts';
import type { Voucher } from '../../../../../domain/voucher/voucher.ts';
import { buyerId } from '../../../../../domain/people/buyer.ts';
import { netflix } from '../../../../support/builders/products.ts';
import { stockUp } from '../../../../support/fixture/shop.ts';
import { wordsOf } from '../../../../../adapters/chat/core/rich-text.ts';
import { aCode, aVoucher } from '../../../../support/builders/vouchers.ts';
import { answerOf } from '../../../../support/either.ts';
import { complaintsOf } from '../../complaints.ts';
import { openChat, owner, storeAway, type Chat } from '../../chat-world.ts';
import { labelsIn, wordsIn } from '../../recording-client.ts';

for (const language of ['id', 'en'] as const) {
  const says = buyerMessages[language];
  const { keys, buttons } = says;

  describe(`A voucher in the chat in ${language}`, () => {
    let chat: Chat;

    beforeEach(async () => {
      chat = openChat({ language });
      await stockUp(chat.world, netflix, 12, { price: 35_000 });
      await chat.says('/start');
    });

    afterEach(() => {
      for (const { screen } of chat.screens()) expect(complaintsOf(screen)).to.deep.equal([]);
    });

    const made = (over: Partial<Voucher> = {}) => answerOf(chat.world.vouchers.create(aVoucher(over), []));
    const words = () => wordsIn(chat.last());
    const toCart = async (): Promise<void> => {
      await chat.says(keys.everything);
      await chat.says('1️⃣');
      await chat.taps('➕');
      await chat.taps(buttons.goToCart);
    };
    const use = async (code: string): Promise<void> => {
      await chat.taps(buttons.useVoucher);
      await chat.says(code);
    };

    it('is typed in the cart, shown there, and on everything until the order', async () => {
      await made();
      await toCart();
      await use('coba10');
      expect(words()).to.include('COBA10: -Rp 3.500').and.to.include('31.500');
      await chat.taps(buttons.pay);
      expect(words()).to.include('COBA10: -Rp 3.500').and.to.include('Rp 31.500');
      await chat.taps(buttons.qris);
      expect(words()).to.include('COBA10: -Rp 3.500').and.to.include('Rp 31.500');
    });

    it('is let go of with one tap', async () => {
      await made();
      await toCart();
      await use('COBA10');
      await chat.taps(says.voucher.drop('COBA10'));
      expect(words()).to.not.include('COBA10');
      expect(labelsIn(chat.last()).flat()).to.include(buttons.useVoucher);
    });

    it('comes with a link, before there is anything in the cart', async () => {
      await made();
      await chat.says('/start v_coba10');
      expect(words()).to.include('COBA10');
      await toCart();
      expect(words()).to.include('COBA10: -Rp 3.500');
      await chat.says('/start v_*');
      expect(complaintsOf(chat.last())).to.deep.equal([]);
    });

    it('says why it cannot be had, and asks again; ❌ leads back to the cart', async () => {
      await made({ quota: 1, perBuyer: 1 });
      await toCart();
      await use('%');
      expect(words()).to.include('COBA10');
      for (const _ of [1, 2, 3]) await chat.says('SALAH');
      expect(words()).to.include('SALAH');
      await chat.says('SALAH');
      expect(words()).to.include('⏳');
      chat.world.clock.advance(seconds(60));
      await answerOf(chat.world.vouchers.stop(aVoucher().code, chat.world.clock.now(), []));
      await chat.says('COBA10');
      expect(words()).to.include(says.voucher.why.Stopped);
      await chat.taps(coreMessages[language].form.cancel);
      expect(words()).to.include('35.000');
    });

    it('tells in the cart what is still to be spent, what it is not for, and that it is over', async () => {
      await made({ minSpend: rupiah(50_000) });
      await toCart();
      await use('COBA10');
      expect(words()).to.include('15.000').and.to.include('35.000');
      await answerOf(chat.world.vouchers.stop(aVoucher().code, chat.world.clock.now(), []));
      await chat.says(keys.everything);
      await chat.says('1️⃣');
      await chat.taps(buttons.goToCart);
      expect(words()).to.include(says.voucher.why.Stopped);
      await chat.taps(says.voucher.drop('COBA10'));
      await answerOf(
        chat.world.vouchers.create(
          aVoucher({ code: 'LAIN' as never, scope: { tag: 'Variants', variants: [] } }),
          [],
        ),
      );
      await use('lain');
      expect(wordsIn(chat.last())).to.include('LAIN');
    });

    it('that is gone by the time of paying is told first, and one tap goes on without it (row 36)', async () => {
      await made();
      await toCart();
      await use('COBA10');
      await answerOf(chat.world.vouchers.stop(aVoucher().code, chat.world.clock.now(), []));
      await chat.taps(buttons.pay);
      expect(words()).to.include('COBA10').and.to.include(says.voucher.why.Stopped);
      await chat.taps(buttons.acceptPrices);
      expect(words()).to.include('Rp 35.000').and.to.not.include('COBA10');
    });

    it('that makes it free brings the goods without a payment', async () => {
      await made({ cut: { tag: 'Amount', amount: rupiah(99_000) } });
      await toCart();
      await use('COBA10');
      await chat.taps(buttons.pay);
      await chat.works();
      const all = chat.screens().map(({ screen }) => wordsIn(screen));
      expect(all.some((one) => one.includes(`${netflix} 1`))).to.equal(true);
    });

    it('of the other kind puts its money on the balance, once', async () => {
      const code = aCode('SALDO10');
      const madeAt = chat.world.clock.now();
      await answerOf(
        chat.world.redeemCodes.create([{ code, amount: rupiah(10_000), madeBy: owner, madeAt }], [], code),
      );
      await toCart();
      await use('saldo10');
      expect(words()).to.include('10.000');
      expect(labelsIn(chat.last())).to.deep.equal([[buttons.everything, buttons.balance]]);
      expect(await answerOf(chat.world.wallets.balance(chat.profile.id))).to.equal(10_000);
      await chat.says('/start v_SALDO10');
      expect(words()).to.include(wordsOf(says.voucher.redeemedByYou(rupiah(10_000))));
      await chat.says('/saldo');
      await chat.taps(buttons.ledger);
      expect(words()).to.include(`+Rp 10.000 · ${says.wallet.kinds.CodeRedeemed}`);
    });

    it('below what any method takes offers the balance', async () => {
      await made({ cut: { tag: 'Amount', amount: rupiah(34_990) } });
      await toCart();
      await use('COBA10');
      await chat.taps(buttons.pay);
      expect(labelsIn(chat.last()).flat()).to.include(buttons.balance);
    });
  });
}

describe('A voucher in the chat, with the store away', () => {
  it('is apologised for', async () => {
    const chat = openChat({ id: buyerId(7_001) }, (shop) => ({
      ...shop,
      enterCode: storeAway,
      dropVoucher: storeAway,
    }));
    await chat.says('/start v_COBA10');
    expect(wordsIn(chat.last())).to.include('🙏');
    await chat.tapsData('vx');
    expect(chat.log.logged().filter(({ level }) => level === 'error').length).to.be.greaterThan(0);
  });

  it('is apologised for where only the cart cannot be read', async () => {
    const chat = openChat({ id: buyerId(7_001) }, (shop) => ({ ...shop, showCart: storeAway }));
    await answerOf(chat.world.vouchers.create(aVoucher(), []));
    await chat.says('/start v_COBA10');
    expect(wordsIn(chat.last())).to.include('🙏');
  });
});
