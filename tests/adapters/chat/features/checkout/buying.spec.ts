import { buyerMessages } from '../../../../../adapters/chat/messages.ts';
import { expect } from 'chai';
import { until } from '../../../jobs/until.ts';
import { buyerId } from '../../../../../domain/people/buyer.ts';
import { minutes } from '../../../../../domain/instant.ts';
import { orderId } from '../../../../../domain/order/order.ts';
import { paymentReference } from '../../../../../domain/payment/payment.ts';
import { rupiah } from '../../../../../domain/rupiah.ts';
import { answerOf } from '../../../../support/either.ts';
import { greeted, stockUp, storedOrder } from '../../../../support/fixture/shop.ts';
import { toppedUp } from '../../../../support/fixture/money.ts';
import { ordered } from '../../../../support/fixture/world.ts';
import { aProductRow, netflix, spotify } from '../../../../support/builders/products.ts';
import { complaintsOf } from '../../complaints.ts';
import { account, openChat, owner, pictures, type Chat } from '../../chat-world.ts';
import { labelsIn, wordsIn } from '../../recording-client.ts';

const first = orderId('tg7001-00000001');

const pay = (chat: Chat, order = first): void => {
  chat.world.gateway.pay(paymentReference(order), chat.world.clock.now());
};

/** Somebody else takes so many of the second product off the shelf. */
const rivalTakes = async ({ world }: Chat, count: number): Promise<void> => {
  const rival = await greeted(world, { id: buyerId(7_000), firstName: 'Sari' });
  await ordered(world, rival, spotify, count);
};

const textsOf = (chat: Chat): readonly string[] => chat.screens().map(({ screen }) => wordsIn(screen));
const picturesOf = (chat: Chat) =>
  chat.screens().filter(({ screen }) => screen.attachment?.tag === 'Picture');
const copiesOf = (chat: Chat): readonly string[] =>
  chat
    .screens()
    .flatMap(({ screen }) => screen.text)
    .filter(({ style, text }) => style === 'code' && !text.startsWith('tg'))
    .map(({ text }) => text);

/** Every tap was answered, each once. */
const expectEveryTapAnswered = (chat: Chat, taps: number): void => {
  const answered = chat.client.answers().map(({ tap }) => tap);
  expect(answered).to.deep.equal(Array.from({ length: taps }, (_, at) => `tap-${String(at + 1)}`));
};

for (const language of ['id', 'en'] as const) {
  const { keys, buttons } = buyerMessages[language];

  describe(`Buying in ${language}`, () => {
    let chat: Chat;

    beforeEach(async () => {
      chat = openChat({ language });
      await stockUp(chat.world, netflix, 12, { price: 35_000 });
      await stockUp(chat.world, spotify, 3);
      await chat.says('/start');
    });

    const toPayment = async (): Promise<void> => {
      await chat.says(keys.everything);
      await chat.says('1️⃣');
      await chat.taps('➕');
      await chat.taps(buttons.goToCart);
      await chat.taps(buttons.pay);
    };

    const toInvoice = async (): Promise<void> => {
      await toPayment();
      await chat.taps(buttons.qris);
    };

    it('leads straight to the invoice where there is one way to pay', async () => {
      chat = openChat({ language }, (shop) => ({ ...shop, paymentMethods: shop.paymentMethods.slice(0, 1) }));
      await stockUp(chat.world, netflix, 2, { price: 35_000 });
      await chat.says('/start');
      await toPayment();
      expect(picturesOf(chat)).to.have.lengthOf(1);
      expect(labelsIn(chat.last()).flat()).to.include(buttons.checkStatus);
      pay(chat);
      await chat.taps(buttons.checkStatus);
      await chat.works();
      expect(copiesOf(chat)).to.deep.equal(['NETFLIX-1M 1']);
    });

    it('asks how to pay where there is one way and a balance that may pay as well', async () => {
      chat = openChat({ language }, (shop) => ({ ...shop, paymentMethods: shop.paymentMethods.slice(0, 1) }));
      await stockUp(chat.world, netflix, 2, { price: 35_000 });
      await chat.says('/start');
      await toppedUp(chat.world, await greeted(chat.world), 1_000);
      await toPayment();
      expect(labelsIn(chat.last()).flat()).to.include.members([buttons.qris, buttons.balance]);
    });

    it('leads from the start to the goods in hand', async () => {
      await toInvoice();
      pay(chat);
      await chat.taps(buttons.checkStatus);
      await chat.works();
      expect(copiesOf(chat)).to.deep.equal(['NETFLIX-1M 1']);
      expect((await storedOrder(chat.world, first)).tag).to.equal('Delivered');
      expect(wordsIn(picturesOf(chat)[0]?.screen ?? chat.last())).to.include('✅');
      expect(chat.client.seen(owner).map(({ screen }) => wordsIn(screen))).to.deep.equal([
        '🛒 Terjual: 1 × NETFLIX-1M · Rp 35.000\n👤 Budi (@budi_s) · ID 7001\n🧾 Pesanan tg7001-00000001',
      ]);
      expectEveryTapAnswered(chat, 5);
      expect(chat.screens().flatMap(({ screen }) => complaintsOf(screen))).to.deep.equal([]);
      expect(chat.log.logged()).to.deep.equal([]);
    });

    it('takes five of one product and two of another at once', async () => {
      await stockUp(chat.world, spotify, 3);
      await chat.says(keys.everything);
      await chat.says('1');
      await chat.taps('➕');
      await chat.taps('🖐️ x5');
      await chat.says('2️⃣');
      await chat.taps('➕');
      await chat.taps('✌️ x2');
      await chat.taps(buttons.goToCart);
      expect(wordsIn(chat.last())).to.include('Rp 195.000');
      await chat.taps(buttons.pay);
      await chat.taps(buttons.qris);
      pay(chat);
      await chat.taps(buttons.checkStatus);
      await chat.works();
      expect(copiesOf(chat).length).to.equal(7);
      expect(chat.last().attachment).to.deep.include({ tag: 'File', name: `${first}.txt` });
    });

    it('by virtual account shows a number to copy, and closes that message as the text it is', async () => {
      await toPayment();
      await chat.taps(buttons.virtualAccount);
      await chat.taps('BRI');
      const invoice = chat.screens().length - 1;
      expect(copiesOf(chat)).to.deep.equal([account.number]);
      expect(labelsIn(chat.last())[0]).to.deep.equal([buttons.copyNumber, buttons.copyAmount]);
      pay(chat);
      chat.world.clock.advance(minutes(1));
      await chat.works();
      expect(wordsIn(chat.screens()[invoice]?.screen ?? chat.last())).to.include('✅');
      expect(copiesOf(chat)).to.deep.equal(['NETFLIX-1M 1']);
      expect(picturesOf(chat)).to.deep.equal([]);
    });

    it('shows the same invoice after a second tap on pay, and only one', async () => {
      await toPayment();
      const { seen, data } = chat.find(buttons.qris);
      await chat.taps(buttons.qris);
      await chat.tapsData(data, seen);
      expect(picturesOf(chat).length).to.equal(1);
      expect(chat.world.gateway.calls().filter((call) => call.startsWith('request'))).to.deep.equal([
        `request ${first}`,
      ]);
    });

    it('places one order although the cart is paid for twice', async () => {
      await chat.says('1');
      await chat.taps('➕');
      await chat.taps(buttons.goToCart);
      const { seen, data } = chat.find(buttons.pay);
      await chat.tapsData(data, seen);
      await chat.tapsData(data, seen);
      const orders = await answerOf(chat.world.orders.ofBuyer(chat.profile.id, { offset: 0, limit: 9 }));
      expect(orders.total).to.equal(1);
      expect(labelsIn(chat.last())[0]).to.deep.equal([buttons.qris, buttons.virtualAccount]);
    });

    it('says “one moment” while the gateway gives no answer, and the invoice comes with the next try', async () => {
      await toPayment();
      chat.world.gateway.next('request', 'AnswerLost');
      await chat.taps(buttons.qris);
      expect(labelsIn(chat.last())).to.deep.equal([
        [buttons.retry],
        [buttons.changeMethod],
        [buttons.cancelOrder],
      ]);
      await chat.taps(buttons.retry);
      expect(picturesOf(chat).length).to.equal(1);
      expect(textsOf(chat).some((words) => words.startsWith('⏳'))).to.equal(false);
    });

    it('sends the invoice by itself when the gateway answers later', async () => {
      await toPayment();
      chat.world.gateway.next('request', 'Fails');
      await chat.taps(buttons.qris);
      chat.world.clock.advance(minutes(1));
      await chat.works();
      expect(picturesOf(chat).length).to.equal(1);
      expect(chat.last().attachment?.tag).to.equal('Picture');
      expect(textsOf(chat).some((words) => words.startsWith('⏳'))).to.equal(false);
    });

    it('puts the code in the place of the choice, by one call and the answer to the tap', async () => {
      await toPayment();
      const calls = chat.client.calls().length;
      await chat.taps(buttons.qris);
      expect(chat.client.calls().slice(calls)).to.deep.equal(['edit 7001', 'answerTap tap-4']);
    });

    it('says “one moment” and answers the tap on pay before a slow gateway does', async () => {
      let answer = (): void => undefined;
      chat = openChat({ language }, (shop) => ({
        ...shop,
        requestPayment: (command) => async () => {
          await new Promise<void>((resolve) => {
            answer = resolve;
          });
          return shop.requestPayment(command)();
        },
      }));
      await stockUp(chat.world, netflix, 12, { price: 35_000 });
      await chat.says('/start');
      await toPayment();
      const calls = chat.client.calls().length;
      const tapped = chat.taps(buttons.qris);
      await until('the tap is answered', () => chat.client.calls().includes('answerTap tap-4'));
      expect(textsOf(chat).at(-1)).to.match(/^⏳/);
      answer();
      await tapped;
      expect(chat.client.calls().slice(calls)).to.deep.equal(['edit 7001', 'answerTap tap-4', 'edit 7001']);
      expect(picturesOf(chat).length).to.equal(1);
    });

    it('offers the other methods when the gateway refuses one', async () => {
      await toPayment();
      chat.world.gateway.next('request', 'MethodUnavailable');
      await chat.taps(buttons.qris);
      expect(wordsIn(chat.last())).to.include(buyerMessages[language].payment.refused[0]?.text);
      await chat.taps(buttons.virtualAccount);
      await chat.taps('BRI');
      expect(chat.world.gateway.calls().at(-1)).to.equal(`request ${first}-2`);
    });

    const shown = (part: 'changed' | 'refused'): string =>
      buyerMessages[language].payment[part].map(({ text }) => text).join('');
    const statusOf = (chat: Chat, reference: string) =>
      chat.world.gateway.statusOf(paymentReference(reference));

    it('F24: changes the way to pay: the code is gone and closed at the gateway, and the next invoice is another', async () => {
      await toInvoice();
      const code = picturesOf(chat)[0]?.screen.attachment;
      await chat.taps(buttons.changeMethod);
      const [left] = picturesOf(chat);
      expect(left?.screen.attachment).to.deep.equal({ tag: 'Picture', png: pictures.cancelled });
      expect(left?.screen.attachment).to.not.deep.equal(code);
      expect(left === undefined ? [] : labelsIn(left.screen)).to.deep.equal([]);
      expect(wordsIn(chat.last())).to.include(shown('changed'));
      expect(labelsIn(chat.last())[0]).to.deep.equal([buttons.qris, buttons.virtualAccount]);
      await chat.taps(buttons.virtualAccount);
      await chat.taps('BRI');
      expect(statusOf(chat, first)).to.equal('Cancelled');
      expect(copiesOf(chat)).to.deep.equal([account.number]);
      expect(statusOf(chat, `${first}-2`)).to.equal('Pending');
      await chat.taps(buttons.changeMethod);
      expect(copiesOf(chat)).to.deep.equal([]);
      await chat.taps(buttons.qris);
      pay(chat, orderId(`${first}-3`));
      await chat.taps(buttons.checkStatus);
      await chat.works();
      expect((await storedOrder(chat.world, first)).attempts.map(({ tag }) => tag)).to.deep.equal([
        'Closed',
        'Closed',
        'Settled',
      ]);
      expect(copiesOf(chat)).to.deep.equal(['NETFLIX-1M 1']);
      expect(chat.screens().flatMap(({ screen }) => complaintsOf(screen))).to.deep.equal([]);
      expect(chat.log.logged()).to.deep.equal([]);
    });

    it('F24: changes it of a deposit as well', async () => {
      await chat.says(keys.deposit);
      await chat.taps(buttons.topUp);
      await chat.says('25000');
      await chat.taps(buttons.qris);
      await chat.taps(buttons.changeMethod);
      await chat.taps(buttons.virtualAccount);
      await chat.taps('BRI');
      pay(chat, orderId(`${first}-2`));
      await chat.taps(buttons.checkStatus);
      await chat.works();
      expect(await answerOf(chat.world.wallets.balance(chat.profile.id))).to.equal(25_000);
      expect(statusOf(chat, first)).to.equal('Cancelled');
    });

    it('F24: shows what was paid already where the way to pay was to be changed', async () => {
      await toInvoice();
      pay(chat);
      await chat.taps(buttons.changeMethod);
      await chat.works();
      expect(chat.lastAnswer()?.note?.text).to.equal(buyerMessages[language].invoiceState.paidNote);
      expect(copiesOf(chat)).to.deep.equal(['NETFLIX-1M 1']);
    });

    it('F24: an old tap on 🔁 leaves no newer invoice, it shows it', async () => {
      await toInvoice();
      const { seen, data } = chat.find(buttons.changeMethod);
      await chat.taps(buttons.changeMethod);
      await chat.tapsData(data, seen);
      expect(labelsIn(chat.last())[0]).to.deep.equal([buttons.qris, buttons.virtualAccount]);
      await chat.taps(buttons.qris);
      await chat.tapsData(data, seen);
      expect(statusOf(chat, `${first}-2`)).to.equal('Pending');
      expect(chat.lastAnswer()?.note?.text).to.equal(buyerMessages[language].invoice.alreadyThere);
    });

    it('F24: keeps the invoice while the gateway does not say whether it is paid', async () => {
      await toInvoice();
      const before = chat.screens();
      chat.world.gateway.next('status', 'Fails');
      await chat.taps(buttons.changeMethod);
      expect(chat.lastAnswer()?.note).to.deep.equal({
        text: buyerMessages[language].payment.notChanged,
        alert: true,
      });
      expect(chat.screens()).to.deep.equal(before);
    });

    it('F24: leads away from a method that gives no answer', async () => {
      await toPayment();
      chat.world.gateway.next('request', 'AnswerLost', 'Fails');
      await chat.taps(buttons.qris);
      await chat.taps(buttons.changeMethod);
      await chat.taps(buttons.virtualAccount);
      await chat.taps('BRI');
      expect(copiesOf(chat)).to.deep.equal([account.number]);
      await chat.works();
      expect(statusOf(chat, first)).to.equal('Cancelled');
      expect(picturesOf(chat)).to.deep.equal([]);
    });

    it('F24: removes a code that cannot be changed', async () => {
      await toInvoice();
      chat.client.fail('edit', 1);
      await chat.taps(buttons.changeMethod);
      expect(picturesOf(chat)).to.deep.equal([]);
      expect(labelsIn(chat.last())[0]).to.deep.equal([buttons.qris, buttons.virtualAccount]);
    });

    it('shows what changed before it takes any money: a new price', async () => {
      await chat.says('1');
      await chat.taps('➕');
      await chat.taps(buttons.goToCart);
      await answerOf(
        chat.world.products.import([aProductRow({ code: netflix, name: netflix, price: rupiah(40_000) })]),
      );
      await chat.taps(buttons.pay);
      expect(wordsIn(chat.last())).to.include('Rp 35.000').and.to.include('Rp 40.000');
      await chat.taps(buttons.acceptPrices);
      expect(wordsIn(chat.last())).to.include('Rp 40.000');
      expect((await storedOrder(chat.world, first)).total).to.equal(40_000);
    });

    it('shows what changed before it takes any money: less than wanted, and one tap adjusts', async () => {
      await chat.says('2');
      await chat.taps('➕');
      await chat.taps('✌️ x2');
      await chat.taps(buttons.goToCart);
      await rivalTakes(chat, 2);
      await chat.taps(buttons.pay);
      await chat.taps(buttons.adjust);
      expect(wordsIn(chat.last())).to.include('1 × Rp 10.000');
      await chat.taps(buttons.pay);
      expect(labelsIn(chat.last())[0]).to.deep.equal([buttons.qris, buttons.virtualAccount]);
    });

    it('is told kindly when everything in the cart is gone', async () => {
      await chat.says('2');
      await chat.taps('➕');
      await chat.taps(buttons.goToCart);
      await rivalTakes(chat, 3);
      await chat.taps(buttons.pay);
      await chat.taps(buttons.adjust);
      expect(wordsIn(chat.last())).to.include('😔');
      expect(labelsIn(chat.last())).to.deep.equal([[buttons.everything]]);
    });

    it('cancelled in time closes the invoice where it stands, and one tap orders again', async () => {
      await toInvoice();
      await chat.taps(buttons.cancelOrder);
      await chat.works();
      expect((await storedOrder(chat.world, first)).tag).to.equal('Cancelled');
      expect(picturesOf(chat).map(({ screen }) => labelsIn(screen))).to.deep.equal([[[buttons.orderAgain]]]);
      await chat.taps(buttons.orderAgain);
      expect(labelsIn(chat.last()).flat()).to.include(buttons.pay);
    });

    it('cancelled before a method is chosen leaves one message that says so', async () => {
      await toPayment();
      await chat.taps(buttons.cancelOrder);
      await chat.works();
      const saying = textsOf(chat).filter((words) => words.startsWith('✖️'));
      expect(saying.length).to.equal(1);
    });

    it('not paid in time is told, the code is gone, and one tap orders again', async () => {
      await toInvoice();
      const code = picturesOf(chat)[0]?.screen.attachment;
      chat.world.clock.advance(minutes(16));
      await chat.works();
      expect((await storedOrder(chat.world, first)).tag).to.equal('Expired');
      expect(picturesOf(chat)[0]?.screen.attachment).to.not.deep.equal(code);
      expect(wordsIn(chat.last())).to.include('⌛').and.to.include(first);
      expect(labelsIn(chat.last())).to.deep.equal([[buttons.orderAgain]]);
    });

    /** Past its time, with a gateway that never answered since. */
    const expiredInSilence = async (): Promise<void> => {
      await toInvoice();
      chat.world.clock.advance(minutes(26));
      chat.world.gateway.next('status', 'Fails', 'Fails', 'Fails');
      await chat.works();
    };
    const saysTooLate = /⌛|habis[^.]*kami kembalikan|run out/;

    it('F8: that nobody could check is told as that, never as too late, and nobody is asked to buy again (row 41)', async () => {
      await expiredInSilence();
      expect((await storedOrder(chat.world, first)).tag).to.equal('Expired');
      expect(wordsIn(chat.last())).to.equal(
        wordsIn({ ...chat.last(), text: buyerMessages[language].news.unchecked(first) }),
      );
      for (const words of textsOf(chat)) expect(words).to.not.match(saysTooLate);
      expect(chat.screens().flatMap(({ screen }) => labelsIn(screen).flat())).to.not.include(
        buttons.orderAgain,
      );
      expect(labelsIn(chat.last())).to.deep.equal([[buttons.checkStatus]]);
      await chat.says(keys.orders);
      expect(wordsIn(chat.last())).to.include(buyerMessages[language].orders.status.Unchecked);
      chat.world.gateway.next('status', 'Fails');
      await chat.taps(buttons.checkStatus);
      expect(chat.lastAnswer()?.note?.text).to.equal(buyerMessages[language].invoiceState.gatewaySilent);
    });

    it('F8: brings the goods once the gateway can say that it was paid', async () => {
      await expiredInSilence();
      pay(chat);
      chat.world.clock.advance(minutes(1));
      await chat.works();
      expect((await storedOrder(chat.world, first)).tag).to.equal('Delivered');
      expect(copiesOf(chat)).to.deep.equal(['NETFLIX-1M 1']);
      for (const words of textsOf(chat)) expect(words).to.not.match(saysTooLate);
    });

    it('F8: is too late once the gateway says that nothing came, and one tap orders again', async () => {
      await expiredInSilence();
      chat.world.clock.advance(minutes(1));
      await chat.works();
      expect(await storedOrder(chat.world, first)).to.include({ tag: 'Expired', unchecked: false });
      expect(wordsIn(chat.last())).to.include('⌛').and.to.include(first);
      expect(labelsIn(chat.last())).to.deep.equal([[buttons.orderAgain]]);
      expect(chat.world.gateway.statusOf(paymentReference(first))).to.equal('Cancelled');
    });

    it('F8: can be checked by a tap where nobody could before', async () => {
      await expiredInSilence();
      pay(chat);
      await chat.taps(buttons.checkStatus);
      await chat.works();
      expect(copiesOf(chat)).to.deep.equal(['NETFLIX-1M 1']);
    });

    it('F8: past its time is said to be unknown where nobody has asked the gateway yet', async () => {
      await toInvoice();
      await chat.says(keys.orders);
      chat.world.clock.advance(minutes(16));
      await chat.taps('💳 1');
      expect(wordsIn(chat.last())).to.not.match(saysTooLate);
      expect(labelsIn(chat.last())).to.deep.equal([[buttons.checkStatus]]);
    });

    it('F8: given up while the gateway is silent says that money would be safe', async () => {
      await toInvoice();
      chat.world.gateway.next('status', 'Fails');
      await chat.taps(buttons.cancelOrder);
      const [invoice] = picturesOf(chat);
      expect(await storedOrder(chat.world, first)).to.include({ tag: 'Cancelled', unchecked: true });
      expect(wordsIn(invoice?.screen ?? chat.last())).to.include(
        wordsIn({ ...chat.last(), text: buyerMessages[language].invoiceState.cancelledUnchecked }),
      );
      await chat.works();
      expect(await storedOrder(chat.world, first)).to.include({ tag: 'Cancelled', unchecked: false });
      expect(labelsIn(picturesOf(chat)[0]?.screen ?? chat.last())).to.deep.equal([[buttons.orderAgain]]);
    });

    it('F8: of a payment that the gateway does not know is not said to be unpaid', async () => {
      await toInvoice();
      chat.world.gateway.forget(paymentReference(first));
      await chat.taps(buttons.checkStatus);
      expect(chat.lastAnswer()?.note?.text).to.equal(buyerMessages[language].invoiceState.gatewaySilent);
    });

    for (const [reason, notice] of [
      ['NotAuthorised', 'refused'],
      ['MethodUnavailable', 'refused'],
      ['ReferenceBurnt', 'notByThis'],
    ] as const)
      it(`F7: refused by the gateway (${reason}) is said honestly, with the other ways to pay`, async () => {
        await toPayment();
        chat.world.gateway.next('request', reason);
        await chat.taps(buttons.qris);
        expect(wordsIn(chat.last())).to.include(
          wordsIn({ ...chat.last(), text: buyerMessages[language].payment[notice] }),
        );
        expect(labelsIn(chat.last()).flat()).to.include(buttons.virtualAccount);
      });

    it('not paid yet is said in an alert, and the invoice stays', async () => {
      await toInvoice();
      const before = chat.screens();
      await chat.taps(buttons.checkStatus);
      expect(chat.lastAnswer()?.note).to.deep.equal({
        text: buyerMessages[language].invoiceState.notPaidYet,
        alert: true,
      });
      expect(chat.screens()).to.deep.equal(before);
      chat.world.gateway.next('status', 'Fails');
      await chat.taps(buttons.checkStatus);
      expect(chat.lastAnswer()?.note).to.deep.equal({
        text: buyerMessages[language].invoiceState.gatewaySilent,
        alert: true,
      });
    });

    it('an invoice that the gateway gave up leads to the choice of another', async () => {
      await toInvoice();
      chat.world.gateway.setStatus(paymentReference(first), { tag: 'Cancelled' });
      await chat.taps(buttons.checkStatus);
      expect(wordsIn(chat.last())).to.include(first);
      await chat.taps(buttons.qris);
      expect(chat.world.gateway.statusOf(paymentReference(`${first}-2`))).to.equal('Pending');
      expect(picturesOf(chat)).to.have.lengthOf(1);
    });

    it('too late is said where the invoice is asked for', async () => {
      await toPayment();
      chat.world.clock.advance(minutes(16));
      await chat.taps(buttons.qris);
      expect(wordsIn(chat.last())).to.include('⌛');
      expect(chat.world.gateway.calls()).to.deep.equal([]);
    });

    it('money that does not buy the order is acknowledged at once', async () => {
      await toInvoice();
      chat.world.gateway.pay(paymentReference(first), chat.world.clock.now(), { amount: rupiah(34_000) });
      await chat.taps(buttons.checkStatus);
      await chat.works();
      expect(wordsIn(picturesOf(chat)[0]?.screen ?? chat.last())).to.include('Rp 34.000');
      expect(wordsIn(chat.last())).to.include('Rp 34.000').and.to.include(first);
      expect(chat.client.seen(owner).length).to.equal(1);
    });

    it('can be seen again, with the same goods', async () => {
      await toInvoice();
      pay(chat);
      await chat.taps(buttons.checkStatus);
      await chat.works();
      await chat.says(keys.orders);
      await chat.taps('🎁 1');
      expect(copiesOf(chat)).to.deep.equal(['NETFLIX-1M 1', 'NETFLIX-1M 1']);
    });

    it('goes on from the list of orders, with one invoice only', async () => {
      await toInvoice();
      await chat.says(keys.orders);
      await chat.taps('💳 1');
      expect(picturesOf(chat).length).to.equal(1);
      expect(chat.last().attachment?.tag).to.equal('Picture');
    });

    it('ends at three unpaid orders, with the way to them', async () => {
      for (let n = 0; n < 3; n += 1) await toPayment();
      await toPayment();
      expect(labelsIn(chat.last())).to.deep.equal([[buttons.orders, buttons.deposits]]);
      await chat.taps(buttons.orders);
      expect(labelsIn(chat.last())[0]).to.deep.equal(['💳 1', '💳 2', '💳 3']);
    });

    it('of an emptied cart leads back, not on', async () => {
      await chat.says('1');
      await chat.taps('➕');
      await chat.taps(buttons.goToCart);
      const { seen, data } = chat.find(buttons.pay);
      await chat.taps(buttons.cancel);
      await chat.tapsData(data, seen);
      expect(labelsIn(chat.last())).to.deep.equal([[buttons.orders], [buttons.everything]]);
    });
  });
}
