import { buyerMessages } from '../../../../../adapters/chat/messages.ts';
import { checkoutRoutes } from '../../../../../adapters/chat/features/checkout/routes.ts';
import { walletRoutes } from '../../../../../adapters/chat/features/wallet/routes.ts';
import { expect } from 'chai';
import { wordsOf } from '../../../../../adapters/chat/core/rich-text.ts';
import { buyerId } from '../../../../../domain/people/buyer.ts';
import { hours, minutes, seconds } from '../../../../../domain/instant.ts';
import { orderId } from '../../../../../domain/order/order.ts';
import { paymentReference } from '../../../../../domain/payment/payment.ts';
import { rupiah } from '../../../../../domain/rupiah.ts';
import { entryKey } from '../../../../../domain/balance/wallet.ts';
import { answerOf } from '../../../../support/either.ts';
import { greeted, stockUp, storedOrder } from '../../../../support/fixture/shop.ts';
import { netflix, spotify } from '../../../../support/builders/products.ts';
import { ordered } from '../../../../support/fixture/world.ts';
import { complaintsOf } from '../../complaints.ts';
import { openChat, owner, storeAway, type Chat } from '../../chat-world.ts';
import { labelsIn, wordsIn } from '../../recording-client.ts';

const first = orderId('tg7001-00000001');
const second = orderId('tg7001-00000002');

const pay = (chat: Chat, order = first): void => {
  chat.world.gateway.pay(paymentReference(order), chat.world.clock.now());
};

const give = (chat: Chat, amount: number): Promise<void> =>
  answerOf(
    chat.world.wallets.post(
      {
        key: entryKey(`gift:${String(amount)}`),
        buyer: chat.profile.id,
        kind: 'ByOwner',
        amount,
        order: null,
        by: owner,
        note: null,
        at: chat.world.clock.now(),
      },
      [],
      [],
    ),
  );

const balanceOf = (chat: Chat): Promise<number> => answerOf(chat.world.wallets.balance(chat.profile.id));
const textsOf = (chat: Chat): readonly string[] => chat.screens().map(({ screen }) => wordsIn(screen));
const depositsOf = async (chat: Chat): Promise<number> =>
  (await answerOf(chat.world.orders.depositsOf(chat.profile.id, { offset: 0, limit: 10 }))).total;

for (const language of ['id', 'en'] as const) {
  const says = buyerMessages[language];
  const { keys, buttons } = says;

  describe(`The balance in ${language}`, () => {
    let chat: Chat;

    beforeEach(async () => {
      chat = openChat({ language });
      await stockUp(chat.world, netflix, 12, { price: 35_000 });
      await stockUp(chat.world, spotify, 3);
      await chat.says('/start');
    });

    afterEach(() => {
      for (const { screen } of chat.screens()) expect(complaintsOf(screen)).to.deep.equal([]);
    });

    const toPayment = async (): Promise<void> => {
      await chat.says(keys.everything);
      await chat.says('1️⃣');
      await chat.taps('➕');
      await chat.taps(buttons.goToCart);
      await chat.taps(buttons.pay);
    };

    const askToFill = async (): Promise<void> => {
      await chat.says(keys.deposit);
      await chat.taps(buttons.topUp);
    };

    it('is opened by its key and by its command', async () => {
      await give(chat, 12_500);
      for (const text of [keys.deposit, '/saldo']) {
        await chat.says(text);
        expect(wordsIn(chat.last())).to.include('Rp 12.500');
        expect(labelsIn(chat.last())).to.deep.equal([[buttons.topUp], [buttons.deposits, buttons.ledger]]);
      }
    });

    it('is filled by a payment, which closes the invoice and says what there is now', async () => {
      await askToFill();
      expect(labelsIn(chat.last())).to.deep.equal([
        ['Rp 10.000', 'Rp 25.000'],
        ['Rp 50.000', 'Rp 100.000'],
        [buttons.cancel],
      ]);
      await chat.taps('Rp 50.000');
      expect(labelsIn(chat.last()).flat()).to.include(buttons.cancelDeposit);
      await chat.taps(buttons.qris);
      expect(wordsIn(chat.last())).to.include(`💼`).and.to.include(first);
      pay(chat);
      await chat.taps(buttons.checkStatus);
      expect(chat.lastAnswer()?.note?.text).to.equal(says.deposit.paidNote);
      await chat.works();
      expect(await balanceOf(chat)).to.equal(50_000);
      expect(wordsIn(chat.last())).to.match(/Rp 50\.000[^]*Rp 50\.000/);
      const invoice = chat.screens().find(({ screen }) => screen.attachment?.tag === 'Picture');
      expect(wordsIn(invoice?.screen ?? chat.last())).to.include('✅');
      expect(labelsIn(invoice?.screen ?? chat.last())).to.deep.equal([]);
      expect(
        chat.client
          .seen(owner)
          .map(({ screen }) => wordsIn(screen))
          .at(-1),
      ).to.include('Rp 50.000');
    });

    it('is filled by what was typed, as people type it', async () => {
      for (const [typed, sum] of [
        ['75rb', 'Rp 75.000'],
        ['Rp 20.000', 'Rp 20.000'],
      ] as const) {
        await askToFill();
        await chat.says(typed);
        expect(wordsIn(chat.last())).to.include(sum);
      }
      expect(await depositsOf(chat)).to.equal(2);
    });

    it('is filled by one deposit when the same amount is asked for twice, whose invoice is shown again', async () => {
      for (const _ of ['once', 'again']) {
        await askToFill();
        await chat.says('75rb');
      }
      await chat.taps(buttons.qris);
      await askToFill();
      await chat.says('75rb');
      expect(chat.last().attachment?.tag).to.equal('Picture');
      expect(await depositsOf(chat)).to.equal(1);
    });

    it('asks again where an amount is outside the limits, and still waits', async () => {
      await askToFill();
      await chat.says('5000');
      expect(wordsIn(chat.last())).to.include('Rp 10.000').and.to.include('Rp 1.000.000');
      expect(await depositsOf(chat)).to.equal(0);
      await chat.says('15000');
      expect(await depositsOf(chat)).to.equal(1);
    });

    it('understands an amount that comes again because nothing came of it', async () => {
      let tries = 0;
      chat = openChat({ language }, (shop) => ({
        ...shop,
        requestDeposit: (...deposit) => ((tries += 1) === 1 ? storeAway() : shop.requestDeposit(...deposit)),
      }));
      await chat.says('/start');
      await askToFill();
      await chat.says('75rb');
      expect(await depositsOf(chat)).to.equal(0);
      await chat.says('75rb');
      expect(wordsIn(chat.last())).to.include('Rp 75.000');
      expect(await depositsOf(chat)).to.equal(1);
      await chat.says('75rb');
      expect(await depositsOf(chat)).to.equal(1);
    });

    it('asks again after words that are no amount', async () => {
      await askToFill();
      await chat.says('lima belas ribu');
      expect(wordsIn(chat.last())).to.equal(wordsOf(says.wallet.notAnAmount));
      expect(labelsIn(chat.last()).flat()).to.include(buttons.cancel);
      await chat.says('15000');
      expect(await depositsOf(chat)).to.equal(1);
    });

    for (const [how, leave] of [
      ['a menu key', (): Promise<void> => chat.says(keys.everything)],
      ['a command', (): Promise<void> => chat.says('/menu')],
      ['an unknown command', (): Promise<void> => chat.says('/rahasia')],
      ['a number key', (): Promise<void> => chat.says('1️⃣')],
      ['❌', (): Promise<void> => chat.taps(buttons.cancel)],
      ['a sticker', (): Promise<void> => chat.does({ tag: 'Other' })],
    ] as const) {
      it(`waits for no amount any more after ${how}`, async () => {
        await chat.says(keys.everything);
        await askToFill();
        await leave();
        await chat.says('15000');
        expect(await depositsOf(chat)).to.equal(0);
      });
    }

    it('waits for no amount a day later', async () => {
      await askToFill();
      chat.world.clock.advance(hours(24));
      await chat.says('15000');
      expect(await depositsOf(chat)).to.equal(0);
    });

    it('pays an order in one tap, and the goods come', async () => {
      await give(chat, 40_000);
      await toPayment();
      expect(wordsIn(chat.last())).to.include('Rp 40.000');
      await chat.taps(buttons.balance);
      await chat.works();
      expect((await storedOrder(chat.world, first)).tag).to.equal('Delivered');
      expect(await balanceOf(chat)).to.equal(5_000);
      const goods = textsOf(chat).filter((words) => words.includes('NETFLIX-1M 1'));
      expect(goods.length).to.equal(1);
      expect(goods[0]).to.include('💼');
      expect(
        chat.client
          .seen(owner)
          .map(({ screen }) => wordsIn(screen))
          .at(-1),
      ).to.include('dari saldo');
    });

    it('pays once, however often it is tapped', async () => {
      await give(chat, 100_000);
      await toPayment();
      const { seen, data } = chat.find(buttons.balance);
      await chat.tapsData(data, seen);
      await chat.tapsData(data, seen);
      await chat.works();
      expect(await balanceOf(chat)).to.equal(65_000);
      expect(textsOf(chat).filter((words) => words.includes('NETFLIX-1M')).length).to.be.greaterThan(0);
      expect(chat.client.answers().length).to.equal(5);
    });

    describe('of a buyer who asked for a QR code', () => {
      const toItsInvoice = async (balance: number): Promise<void> => {
        await give(chat, balance);
        await toPayment();
        await chat.taps(buttons.qris);
      };
      const invoice = () => {
        const found = chat.screens().find(({ screen }) => screen.attachment?.tag === 'Picture');
        if (found === undefined) throw new Error('no invoice');
        return found.screen;
      };

      it('pays all the same; the code goes, the goods come, and money that was quicker is given back (row 31)', async () => {
        await toItsInvoice(35_000);
        expect(labelsIn(invoice()).slice(-3)).to.deep.equal([
          [buttons.balance],
          [buttons.changeMethod],
          [buttons.cancelOrder],
        ]);
        await chat.taps(buttons.balance);
        expect(chat.lastAnswer()?.note?.text).to.equal(says.invoiceState.paidNote);
        expect(wordsIn(invoice())).to.include(wordsOf(says.invoiceState.paid));
        expect(labelsIn(invoice())).to.deep.equal([]);
        pay(chat);
        await chat.works();
        expect((await storedOrder(chat.world, first)).tag).to.equal('Delivered');
        expect(textsOf(chat).filter((words) => words.includes('NETFLIX-1M 1')).length).to.equal(1);
        expect(await balanceOf(chat)).to.equal(35_000);
        const told = { key: '', kind: 'PaidTwice', amount: 35_000, order: first } as const;
        expect(textsOf(chat)).to.include(wordsOf(says.news.money(told, rupiah(35_000))));
      });

      it('is offered while the gateway is still silent, and pays', async () => {
        chat.world.gateway.next('request', 'Fails');
        await toItsInvoice(35_000);
        expect(labelsIn(chat.last())).to.deep.equal([
          [buttons.retry],
          [buttons.balance],
          [buttons.changeMethod],
          [buttons.cancelOrder],
        ]);
        await chat.taps(buttons.balance);
        await chat.works();
        expect((await storedOrder(chat.world, first)).tag).to.equal('Delivered');
        expect(chat.world.gateway.statusOf(paymentReference(first))).to.equal('Cancelled');
      });

      it('is offered by an invoice that comes by itself', async () => {
        chat.world.gateway.next('request', 'Fails');
        await toItsInvoice(35_000);
        chat.world.clock.advance(seconds(5));
        await chat.works();
        expect(labelsIn(invoice()).flat()).to.include(buttons.balance);
      });

      it('is not offered where it holds too little, nor for a deposit', async () => {
        await toItsInvoice(34_999);
        expect(labelsIn(invoice()).flat()).to.not.include(buttons.balance);
        await chat.tapsData(checkoutRoutes.payFromBalance.to({ order: first }));
        expect(chat.lastAnswer()?.note).to.deep.equal({
          text: says.payment.shortNote(rupiah(1)),
          alert: true,
        });
        expect(labelsIn(invoice()).flat()).to.include(buttons.checkStatus);
        await askToFill();
        await chat.taps('Rp 10.000');
        await chat.taps(buttons.qris);
        expect(labelsIn(chat.last()).flat())
          .to.include(buttons.checkStatus)
          .and.to.not.include(buttons.balance);
      });
    });

    it('that is too small says what is missing and fills up by a tap; then the order goes on', async () => {
      await give(chat, 30_000);
      await toPayment();
      await chat.taps(buttons.balance);
      expect(chat.lastAnswer()?.note).to.deep.equal({
        text: says.payment.shortNote(rupiah(5_000)),
        alert: true,
      });
      expect((await storedOrder(chat.world, first)).tag).to.equal('AwaitingPayment');
      await chat.taps(says.wallet.topUpBy(rupiah(10_000)));
      await chat.taps(buttons.qris);
      pay(chat, second);
      await chat.taps(buttons.checkStatus);
      await chat.works();
      await chat.says(keys.orders);
      await chat.taps('💳 1');
      await chat.taps(buttons.balance);
      await chat.works();
      expect((await storedOrder(chat.world, first)).tag).to.equal('Delivered');
      expect(await balanceOf(chat)).to.equal(5_000);
    });

    it('lists deposits with what became of them, and opens those to be paid', async () => {
      await askToFill();
      await chat.taps('Rp 10.000');
      await chat.taps(buttons.qris);
      pay(chat);
      await chat.taps(buttons.checkStatus);
      await chat.works();
      await askToFill();
      await chat.taps('Rp 25.000');
      await chat.taps(buttons.cancelDeposit);
      await askToFill();
      await chat.taps('Rp 50.000');
      await chat.says(keys.deposit);
      await chat.taps(buttons.deposits);
      const words = wordsIn(chat.last());
      expect(words.indexOf('⏳')).to.be.lessThan(words.indexOf('✖️'));
      expect(words.indexOf('✖️')).to.be.lessThan(words.indexOf('✅'));
      expect(labelsIn(chat.last())[0]).to.deep.equal(['💳 1']);
      await chat.taps('💳 1');
      expect(labelsIn(chat.last()).flat()).to.include(buttons.qris).and.to.include(buttons.cancelDeposit);
    });

    it('tells of a deposit that was not paid in time, without a word of goods', async () => {
      await askToFill();
      await chat.taps('Rp 10.000');
      await chat.taps(buttons.qris);
      chat.world.clock.advance(hours(2));
      await chat.works();
      const words = wordsIn(chat.last());
      expect(words).to.equal(wordsOf(says.deposit.expiredNews(first)));
      expect(words).to.not.match(/[Bb]arang|[Pp]esanan|goods|order /);
      expect(labelsIn(chat.last())).to.deep.equal([[buttons.topUp]]);
      await chat.taps(buttons.topUp);
      expect(labelsIn(chat.last())[0]).to.deep.equal(['Rp 10.000', 'Rp 25.000']);
    });

    it('shows how it came about, page by page', async () => {
      for (let n = 1; n <= 12; n += 1) await give(chat, n * 1_000);
      await chat.says(keys.deposit);
      await chat.taps(buttons.ledger);
      expect(wordsIn(chat.last())).to.include('+Rp 12.000').and.to.include('Rp 78.000');
      expect(wordsIn(chat.last())).to.not.include('+Rp 2.000');
      await chat.taps('▶️');
      expect(wordsIn(chat.last())).to.include('+Rp 2.000');
      await chat.tapsData(walletRoutes.ledger.to({ page: 7 }));
      expect(wordsIn(chat.last())).to.include('+Rp 12.000');
    });

    /** The last two of a product are ordered, billed and given up; the money comes all the same. */
    const payTooLate = async (meanwhile: () => Promise<void>): Promise<void> => {
      await chat.says('/start p_SPOTIFY-1M');
      await chat.taps('➕');
      await chat.taps('✌️ x2');
      await chat.taps(buttons.goToCart);
      await chat.taps(buttons.pay);
      await chat.taps(buttons.qris);
      chat.world.clock.advance(minutes(16));
      await chat.works();
      await meanwhile();
      pay(chat);
      for (let minute = 0; minute < 3; minute += 1) {
        chat.world.clock.advance(minutes(1));
        await chat.works();
      }
    };

    it('is not needed for goods that are still there: they come, marked as late', async () => {
      await payTooLate(() => Promise.resolve());
      const goods = textsOf(chat).filter((words) => words.includes('SPOTIFY-1M 1'));
      expect(goods.length).to.equal(1);
      expect(goods[0]?.startsWith(wordsOf(says.goods.titleLate))).to.equal(true);
    });

    it('takes money that came too late for goods that are gone, with one tap to the others', async () => {
      await payTooLate(async () => {
        const rival = await greeted(chat.world, { id: buyerId(7_000), firstName: 'Sari' });
        await ordered(chat.world, rival, spotify, 3);
      });
      expect(await balanceOf(chat)).to.equal(20_000);
      expect(wordsIn(chat.last())).to.include('⌛').and.to.include('Rp 20.000');
      expect(labelsIn(chat.last())).to.deep.equal([[buttons.everything, buttons.balance]]);
    });
  });
}

describe('The choice of a way to pay', () => {
  it('asks for no balance: the tap brought it', async () => {
    const chat = openChat({}, (shop) => ({ ...shop, balanceOf: storeAway }));
    await stockUp(chat.world, netflix, 1);
    await chat.says('/start p_NETFLIX-1M');
    for (const label of ['➕', '🧺 Lanjut ke Keranjang', '💳 Lanjut ke Pembayaran']) await chat.taps(label);
    expect(labelsIn(chat.last()).flat()).to.deep.equal([
      '💠 QRIS',
      '🏦 Virtual Account',
      '💼 Saldo',
      '❌ Batalkan Pembelian',
    ]);
  });
});
