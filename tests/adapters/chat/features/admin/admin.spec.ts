import fc from 'fast-check';
import { router } from '../../../../../adapters/chat/features.ts';
import { buyerMessages } from '../../../../../adapters/chat/messages.ts';
import { casesRoutes } from '../../../../../adapters/chat/features/admin/cases/routes.ts';
import { balancesRoutes } from '../../../../../adapters/chat/features/admin/balances/routes.ts';
import { refundsRoutes } from '../../../../../adapters/chat/features/admin/refunds/routes.ts';
import { paymentsRoutes } from '../../../../../adapters/chat/features/admin/payments/routes.ts';
import { menuRoutes } from '../../../../../adapters/chat/features/admin/menu/routes.ts';
import { adminOrdersRoutes } from '../../../../../adapters/chat/features/admin/orders/routes.ts';
import { jobsRoutes } from '../../../../../adapters/chat/features/admin/jobs/routes.ts';
import { formRoutes } from '../../../../../adapters/chat/core/form-routes.ts';
import { coreMessages } from '../../../../../adapters/chat/core/messages.ts';
import type { CallbackData } from '../../../../../adapters/chat/core/routes.ts';
import { expect } from 'chai';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { UseCases } from '../../../../../application/use-cases.ts';
import { adminMessages } from '../../../../../adapters/chat/features/admin/messages.ts';
import { wordsOf } from '../../../../../adapters/chat/core/rich-text.ts';
import { deliverOrder } from '../../../../../application/delivery/deliver-order.ts';
import { answerCase } from '../../../../../application/owner/answer-case.ts';
import { confirmPayment } from '../../../../../application/owner/confirm-payment.ts';
import { buyerId, type Buyer, type BuyerId } from '../../../../../domain/people/buyer.ts';
import type { CaseAnswer } from '../../../../../domain/cases/open-case.ts';
import type { Order } from '../../../../../domain/order/order.ts';
import { paymentReference } from '../../../../../domain/payment/payment.ts';
import { rupiah } from '../../../../../domain/rupiah.ts';
import { entryKey } from '../../../../../domain/balance/wallet.ts';
import { answerOf } from '../../../../support/either.ts';
import { greeted, stockUp, storedOrder } from '../../../../support/fixture/shop.ts';
import { netflix } from '../../../../support/builders/products.ts';
import { ordered } from '../../../../support/fixture/world.ts';
import { referenceOf } from '../../../../support/builders/payments.ts';
import { aMember, aStaffDecision } from '../../../../support/builders/staff.ts';
import { anEntry } from '../../../../support/builders/entries.ts';
import { complaintsOf } from '../../complaints.ts';
import { openChat, otherOwner, owner, type Chat } from '../../chat-world.ts';
import { labelsIn, wordsIn } from '../../recording-client.ts';

const { buttons } = adminMessages;
const { form, answers } = coreMessages.id;

describe('An owner in the chat', () => {
  let chat: Chat;
  let budi: Buyer;
  let order: Order;
  /** What the shelf answers in the place of an answer to a case. */
  let soldOut: ReturnType<UseCases['admin']['answerCase']> | null;

  /** What another owner does between a look at a case and the answer to it. */
  let quicker: () => Promise<unknown>;

  beforeEach(async () => {
    soldOut = null;
    quicker = () => Promise.resolve();
    chat = openChat({ id: owner, firstName: 'Ibu Toko', username: 'pemilik' }, (shop) => ({
      ...shop,
      admin: {
        ...shop.admin,
        answerCase: Object.assign(
          (command: Parameters<UseCases['admin']['answerCase']>[0]) =>
            soldOut ??
            pipe(
              TE.fromTask(quicker),
              TE.flatMap(() => shop.admin.answerCase(command)),
            ),
          shop.admin.answerCase,
        ),
      },
    }));
    await stockUp(chat.world, netflix, 3, { price: 35_000 });
    budi = await greeted(chat.world);
    order = await ordered(chat.world, budi);
    await chat.says('/start');
  });

  afterEach(() => {
    for (const { screen } of chat.screens()) expect(complaintsOf(screen)).to.deep.equal([]);
  });

  const balanceOf = (): Promise<number> => answerOf(chat.world.wallets.balance(budi.id));
  const words = (): string => wordsIn(chat.last());
  const now = async (): Promise<Order['tag']> => (await storedOrder(chat.world, order.id)).tag;

  /** Money comes for the order by the owner's own word. */
  const comes = (amount: number): Promise<Order> =>
    answerOf(
      confirmPayment(chat.world)({
        order: order.id,
        amount: rupiah(amount),
        by: owner,
        reason: 'transfer',
        reference: `BCA ${String(amount)}`,
      }),
    );

  const answeredBy = async (by: BuyerId, answer: CaseAnswer, note: string | null): Promise<void> => {
    quicker = () => Promise.resolve();
    const command = { by, order: order.id, reference: referenceOf(order), answer, note };
    await answerOf(answerCase(chat.world)(command));
  };

  const sellIt = async (): Promise<void> => {
    await comes(35_000);
    await answerOf(deliverOrder(chat.world)(order.id));
  };

  it('reads in the greeting where that menu is, and a buyer does not', async () => {
    const greetingIn = (seen: Chat): string => wordsIn(seen.screens().at(-2)?.screen ?? seen.last());
    expect(greetingIn(chat).endsWith(wordsOf(adminMessages.ownerAtHome))).to.equal(true);
    const buyers = openChat();
    await stockUp(buyers.world, netflix, 1);
    await buyers.says('/start');
    expect(greetingIn(buyers)).to.include('Halo,').and.not.include('/admin');
  });

  it('finds everything in a small menu, with how much waits', async () => {
    await comes(20_000);
    chat.world.parkedJobs.park({ tag: 'DeliverGoods', order: order.id }, 'no answer');
    await chat.says('/admin');
    expect(labelsIn(chat.last())).to.deep.equal([
      [adminMessages.withCount(buttons.cases, 1), adminMessages.withCount(buttons.parked, 1)],
      [buttons.claims, buttons.manualQueue],
      [buttons.orders, buttons.reports],
      [buttons.products, buttons.stock],
      [buttons.vouchers, buttons.broadcasts],
      [buttons.people, buttons.balances],
      [buttons.refund, buttons.confirm],
      [buttons.staff, buttons.audit],
      [buttons.ratings, buttons.settings],
    ]);
    expect(words()).to.include('Hari ini belum ada penjualan');
  });

  it('reads in it what the day brought', async () => {
    await sellIt();
    await chat.says('/admin');
    expect(words()).to.include('Hari ini: Rp 35.000 dari 1 pesanan');
  });

  describe('with an open case', () => {
    beforeEach(async () => {
      await comes(20_000);
    });

    const openCase = async (): Promise<void> => {
      await chat.says('/admin');
      await chat.taps(adminMessages.withCount(buttons.cases, 1));
      await chat.taps('🔎 1');
    };

    it('reads whose it is, what came, and what each answer will do', async () => {
      await openCase();
      for (const part of ['Kurang bayar', '@budi_s', order.id, 'Rp 20.000', 'Rp 35.000', 'Rp 15.000']) {
        expect(words()).to.include(part);
      }
      expect(labelsIn(chat.last()).slice(0, 2)).to.deep.equal([
        [buttons.deliver],
        [buttons.credit, buttons.refunded],
      ]);
    });

    it('answers with one tap under the news of it', async () => {
      await chat.works();
      await chat.taps(buttons.deliver);
      expect(words()).to.include(wordsOf(adminMessages.cases.done.Deliver));
      await chat.works();
      expect(await now()).to.equal('Delivered');
      expect(
        chat.client
          .seen(budi.id)
          .map(({ screen }) => wordsIn(screen))
          .join(),
      ).to.include('Rp 15.000');
    });

    it('puts the money on the balance', async () => {
      await openCase();
      await chat.taps(buttons.credit);
      await chat.works();
      expect(await balanceOf()).to.equal(20_000);
      expect(await now()).to.equal('Cancelled');
      expect(wordsIn(chat.client.seen(budi.id).at(-1)?.screen ?? chat.last())).to.include('Rp 20.000');
    });

    it('notes a refund with the reference that is typed', async () => {
      await openCase();
      await chat.taps(buttons.refunded);
      await chat.says('BCA 778899');
      expect(words()).to.include(wordsOf(adminMessages.cases.done.RefundOutside));
      expect(await answerOf(chat.world.openCases.list())).to.deep.equal([]);
      expect(await balanceOf()).to.equal(0);
      await chat.says('BCA 778899');
      expect(words()).to.not.include(wordsOf(adminMessages.cases.closed));
    });

    const isClosed = (...how: readonly string[]): void => {
      const { closed, unchanged } = adminMessages.cases;
      for (const part of [wordsOf(closed), ...how, '🕒', wordsOf(unchanged)])
        expect(words()).to.include(part);
      expect(labelsIn(chat.last())).to.deep.equal([[buttons.menu]]);
    };

    it('reads at a second tap what the first one did, and nothing moves', async () => {
      await openCase();
      const { seen, data } = chat.find(buttons.credit);
      await chat.tapsData(data, seen);
      await chat.tapsData(data, seen);
      isClosed(adminMessages.cases.closedHow.Credit, wordsOf(adminMessages.cases.closedByYou));
      expect(await balanceOf()).to.equal(20_000);
    });

    it('reads who was quicker, and how: by a button, by a typed reference, at the very same moment', async () => {
      await greeted(chat.world, { id: otherOwner, firstName: 'Bapak Toko', username: 'bapak' });
      await openCase();
      const { seen, data } = chat.find(buttons.deliver);
      const noted = casesRoutes.noteRefund.to({ reference: referenceOf(order) });
      quicker = () => answeredBy(otherOwner, 'RefundOutside', 'BCA 778899');
      for (const tapped of [data, noted, casesRoutes.case.to({ reference: referenceOf(order) })]) {
        await chat.tapsData(tapped, seen);
        isClosed(adminMessages.cases.closedHow.RefundOutside, 'Bapak Toko (@bapak)', 'BCA 778899');
      }
      expect(words()).to.not.include(wordsOf(adminMessages.cases.closedByYou));
      expect(await now()).to.equal('Cancelled');
    });

    it('reads the number of one whom the shop does not know by name', async () => {
      await openCase();
      await answeredBy(otherOwner, 'Deliver', null);
      await chat.taps(buttons.credit);
      isClosed(adminMessages.cases.closedHow.Deliver, `ID ${String(otherOwner)}`);
    });

    it('reads of a case that never was only that there is nothing to answer', async () => {
      await chat.tapsData(casesRoutes.case.to({ reference: paymentReference(`${order.id}-9`) }));
      expect(words()).to.equal(
        `${wordsOf(adminMessages.cases.closed)}\n\n${wordsOf(adminMessages.cases.unchanged)}`,
      );
    });
  });

  it('is told that the stock is gone, and what is left to do', async () => {
    await comes(20_000);
    const missing = [{ product: netflix, left: 0 }];
    soldOut = TE.left({ tag: 'Shortage', missing });
    await chat.tapsData(casesRoutes.answerCase.to({ reference: referenceOf(order), answer: 'Deliver' }));
    expect(chat.lastAnswer()?.note).to.deep.equal({ text: adminMessages.cases.shortNote, alert: true });
    expect(words().startsWith(wordsOf(adminMessages.cases.short))).to.equal(true);
    expect(labelsIn(chat.last()).flat()).to.include(buttons.credit).and.to.include(buttons.refunded);
  });

  describe('with hundreds of them', () => {
    const many = 203;
    const post = (n: number, to: BuyerId): Promise<void> =>
      answerOf(
        chat.world.wallets.post(
          anEntry({ key: entryKey(`gift ${String(n)}`), buyer: to, amount: 100_000 + n }),
          [],
          [],
        ),
      );
    /** The amounts that are shown, page by page. */
    const leafThrough = async (): Promise<readonly string[]> => {
      const found: string[] = [];
      for (;;) {
        found.push(...(words().match(/Rp 100\.\d{3}/g) ?? []));
        if (!labelsIn(chat.last()).flat().includes('▶️')) return found;
        await chat.taps('▶️');
      }
    };
    const amounts = Array.from({ length: many }, (_, at) => `Rp ${String(100_000 + many - at)}`).map((sum) =>
      sum.replace(/(\d{3})$/, '.$1'),
    );

    it('leafs through all balances, the largest first', async () => {
      for (let n = 1; n <= many; n += 1) await post(n, buyerId(20_000 + n));
      await chat.says('/admin');
      await chat.taps(buttons.balances);
      expect(words()).to.include(`${String(many)} orang`);
      expect(await leafThrough()).to.deep.equal(amounts);
      await chat.tapsData(balancesRoutes.balances.to({ page: 999 }));
      expect(words()).to.include(`1. Rp 100.${String(many)}`);
    });

    it('leafs through all entries of a balance, the newest first', async () => {
      for (let n = 1; n <= many; n += 1) await post(n, budi.id);
      await chat.tapsData(balancesRoutes.statement.to({ buyer: budi.id, page: 0 }));
      expect(await leafThrough()).to.deep.equal(amounts);
    });
  });

  describe('with the balances', () => {
    const add = async (amount: string, reason: string): Promise<void> => {
      await chat.taps(buttons.add);
      await chat.says(amount);
      await chat.says(reason);
    };

    beforeEach(async () => {
      await chat.says('/admin');
      await chat.taps(buttons.balances);
      await chat.taps(buttons.find);
      await chat.says('@budi_s');
    });

    it('finds a buyer by name or number, and says when there is none', async () => {
      expect(words()).to.include('Budi (@budi_s)').and.to.include('Rp 0');
      for (const [typed, found] of [
        ['7001', 'Budi'],
        ['@nobody_here', wordsOf(adminMessages.balances.unknownPerson)],
      ] as const) {
        await chat.tapsData(balancesRoutes.findPerson.to());
        await chat.says(typed);
        expect(words()).to.include(found);
      }
      await chat.says('@BUDI_S');
      expect(words()).to.include('Budi');
    });

    it('adds once after a summary, however often the yes is tapped', async () => {
      await add('50rb', 'ganti rugi');
      expect(words()).to.include('+Rp 50.000').and.to.include('ganti rugi').and.to.include('Budi');
      expect(await balanceOf()).to.equal(0);
      const { seen, data } = chat.find(form.yes);
      await chat.tapsData(data, seen);
      await chat.tapsData(data, seen);
      expect(chat.lastAnswer()?.note).to.deep.equal({ text: form.over, alert: true });
      expect(await balanceOf()).to.equal(50_000);
      await chat.taps(buttons.statement);
      expect(words()).to.include('ganti rugi').and.to.include('oleh Ibu');
      await chat.tapsData(balancesRoutes.balances.to({ page: 0 }));
      expect(words()).to.include('1 orang').and.to.include('Rp 50.000').and.to.include('@budi_s');
    });

    it('says of a redeemed code who made it, and not that they gave the money', async () => {
      const kind = 'CodeRedeemed';
      await answerOf(
        chat.world.wallets.post(
          anEntry({ key: entryKey('code:X'), buyer: budi.id, kind, by: owner }),
          [],
          [],
        ),
      );
      await chat.tapsData(balancesRoutes.statement.to({ buyer: budi.id, page: 0 }));
      expect(words()).to.include('Kode saldo ditukar · kode dibuat Ibu').and.to.not.include('oleh');
    });

    it('takes no more than there is', async () => {
      await add('20.000', 'bonus');
      await chat.taps(form.yes);
      await chat.tapsData(balancesRoutes.adjust.to({ buyer: budi.id, sign: -1 }));
      await chat.says('20.001');
      await chat.says('salah hitung');
      expect(words()).to.include('−Rp 20.001');
      await chat.taps(form.yes);
      expect(words()).to.equal(wordsOf(adminMessages.balances.overdrawn(rupiah(20_000))));
      expect(await balanceOf()).to.equal(20_000);
    });

    it('is asked again for what cannot be read, and for a reason that is too long', async () => {
      await chat.taps(buttons.add);
      await chat.says('banyak');
      expect(words()).to.include(wordsOf(answers.notAnAmount));
      await chat.says('10.000');
      await chat.says('x'.repeat(201));
      expect(words()).to.include(wordsOf(answers.tooLong(200)));
      await chat.says('baris satu\nbaris dua');
      expect(words()).to.include('baris satu baris dua');
      await chat.says('ya');
      expect(words()).to.equal(wordsOf(form.pressYes));
      await chat.taps(form.yes);
      expect(await balanceOf()).to.equal(10_000);
    });

    it('is asked again for more than any cart can cost, so that every balance stays exact', async () => {
      await chat.taps(buttons.add);
      for (const slip of ['100.000.000.001', '9.007.199.254.740.991']) {
        await chat.says(slip);
        expect(words()).to.include(wordsOf(answers.tooMuch(rupiah(100_000_000_000))));
      }
      await chat.says('100.000.000.000');
      await chat.says('sultan');
      await chat.taps(form.yes);
      expect(await balanceOf()).to.equal(100_000_000_000);
      await chat.says('/admin');
      await chat.taps(buttons.confirm);
      await chat.says(order.id);
      await chat.says('9.007.199.254.740.991');
      expect(words()).to.include(wordsOf(answers.tooMuch(rupiah(100_000_000_000))));
    });

    for (const [how, leave] of [
      ['❌', (): Promise<void> => chat.taps(form.cancel)],
      ['a command', (): Promise<void> => chat.says('/admin')],
      ['a menu key', (): Promise<void> => chat.says(buyerMessages.id.keys.stock)],
    ] as const) {
      it(`does nothing that was summed up after ${how}`, async () => {
        await add('10.000', 'bonus');
        const { data, seen } = chat.find(form.yes);
        await leave();
        await chat.tapsData(data, seen);
        expect(await balanceOf()).to.equal(0);
      });
    }
  });

  describe('with a refund', () => {
    beforeEach(async () => {
      await sellIt();
      await chat.says('/admin');
      await chat.taps(buttons.refund);
    });

    const toSummary = async (): Promise<void> => {
      await chat.says(order.id);
      await chat.taps('NETFLIX-1M · Rp 35.000');
      await chat.taps(buttons.burned);
      await chat.taps(buttons.toBalance);
      await chat.says('akun mati');
    };

    it('gives it back to the balance, once; a second one is refused', async () => {
      await toSummary();
      for (const part of ['Rp 35.000', 'hangus', 'ke saldo', 'akun mati', order.id]) {
        expect(words()).to.include(part);
      }
      const { data, seen } = chat.find(form.yes);
      await chat.tapsData(data, seen);
      await chat.tapsData(data, seen);
      expect(await balanceOf()).to.equal(35_000);
      await chat.tapsData(refundsRoutes.refund.to({ order: order.id }));
      expect(words()).to.equal(wordsOf(adminMessages.refund.gone));
      await chat.works();
      expect(wordsIn(chat.client.seen(budi.id).at(-1)?.screen ?? chat.last())).to.include('↩️');
    });

    it('offers the newest orders that can be refunded, and no longer one that was', async () => {
      await chat.taps('1 × NETFLIX-1M · Rp 35.000 · Budi');
      await chat.taps('NETFLIX-1M · Rp 35.000');
      await chat.taps(buttons.burned);
      await chat.taps(buttons.toBalance);
      await chat.says('akun mati');
      await chat.taps(form.yes);
      expect(await balanceOf()).to.equal(35_000);
      await chat.says('/admin');
      await chat.taps(buttons.refund);
      expect(labelsIn(chat.last()).flat()).to.deep.equal([form.cancel]);
    });

    it('notes one outside the shop with its reference', async () => {
      await chat.says(`${order.id}-2`);
      await chat.taps('NETFLIX-1M · Rp 35.000');
      await chat.taps(buttons.returned);
      await chat.taps(buttons.outside);
      await chat.says('BCA 1');
      await chat.says('akun mati');
      await chat.taps(form.yes);
      const done = await storedOrder(chat.world, order.id);
      expect(done.tag === 'Delivered' && done.refunds.map(({ to, goods }) => [to, goods])).to.deep.equal([
        [{ tag: 'Outside', reference: 'BCA 1' }, 'Returned'],
      ]);
      expect(await balanceOf()).to.equal(0);
    });

    it('asks again for an order that there is not', async () => {
      for (const typed of ['halo', 'tg1-00000000']) {
        await chat.says(typed);
        expect(words()).to.include(wordsOf(adminMessages.orders.unknown));
      }
      await toSummary();
      expect(words()).to.include('Rp 35.000');
    });
  });

  describe('with a manual confirmation', () => {
    const toSummary = async (amount: () => Promise<void>): Promise<void> => {
      await chat.says('/admin');
      await chat.taps(buttons.confirm);
      await chat.says(order.id);
      await amount();
      await chat.says('BCA 778899');
      await chat.says('bayar langsung');
    };

    it('offers the newest orders that wait for money, and none that has it', async () => {
      const offered = '1 × NETFLIX-1M · Rp 35.000 · Budi';
      const begin = async (): Promise<void> => {
        await chat.says('/admin');
        await chat.taps(buttons.confirm);
      };
      await begin();
      await chat.taps(offered);
      expect(labelsIn(chat.last()).flat()).to.include('Rp 35.000');
      expect(words()).to.include(order.id);
      await toSummary(() => chat.taps('Rp 35.000'));
      await chat.taps(form.yes);
      await begin();
      expect(labelsIn(chat.last()).flat()).to.deep.equal([form.cancel]);
    });

    it('settles the order with exactly the invoice by a tap, and the goods go out', async () => {
      await toSummary(() => chat.taps('Rp 35.000'));
      expect(words()).to.include('BCA 778899').and.to.include('bayar langsung');
      expect(await now()).to.equal('AwaitingPayment');
      await chat.taps(form.yes);
      await chat.works();
      expect(await now()).to.equal('Delivered');
    });

    it('opens a case with too little that was typed', async () => {
      await toSummary(() => chat.says('30rb'));
      await chat.taps(form.yes);
      expect(await now()).to.equal('UnderReview');
    });

    it('refuses an order that has its money', async () => {
      await sellIt();
      await chat.tapsData(paymentsRoutes.confirm.to({ order: order.id }));
      expect(words()).to.equal(wordsOf(adminMessages.confirm.alreadyPaid));
    });
  });

  it('sees why a job is parked, and runs it again with one tap (row 26)', async () => {
    const job = { tag: 'DeliverGoods', order: order.id } as const;
    chat.world.parkedJobs.park(job, 'no answer');
    await chat.says('/admin');
    await chat.taps(adminMessages.withCount(buttons.parked, 1));
    expect(words()).to.include('Kirim barang').and.not.include('deliver-goods');
    expect(words()).to.include('no answer').and.to.include(order.id);
    const { data, seen } = chat.find('🔁 1');
    await chat.tapsData(data, seen);
    expect(chat.world.queue.pending()).to.deep.include(job);
    expect(words()).to.equal(wordsOf(adminMessages.parked.none));
    await chat.tapsData(data, seen);
    expect(chat.lastAnswer()?.note?.text).to.equal(adminMessages.parked.goneNote);
  });
});

describe('Somebody who is no owner', () => {
  const buttons: readonly CallbackData[] = [
    menuRoutes.menu.to(),
    casesRoutes.cases.to({ page: 0 }),
    balancesRoutes.balances.to({ page: 0 }),
    balancesRoutes.findPerson.to(),
    balancesRoutes.statement.to({ buyer: buyerId(7_001), page: 0 }),
    balancesRoutes.adjust.to({ buyer: buyerId(7_001), sign: 1 }),
    adminOrdersRoutes.askOrder.to({ purpose: 'Confirm' }),
    jobsRoutes.parked.to(),
    jobsRoutes.retry.to({ job: '1' }),
    formRoutes.yesOfOwner.to({ once: 'a' }),
  ];

  it('is led home by every button of staff that there is', async () => {
    const staffs = router.entries.filter(({ route }) => route.letter.startsWith('@'));
    expect(staffs.length).to.be.greaterThan(15);
    for (const { route } of staffs) {
      const texts = Object.values(route.fields).map(({ pattern }) =>
        fc.sample(fc.stringMatching(pattern), 1),
      );
      const chat = openChat();
      await chat.says('/start');
      await chat.tapsData([route.letter, ...texts.flat()].join(':'));
      const [line] = chat.screens().slice(-2);
      expect(wordsIn(line?.screen ?? chat.last()), route.letter).to.equal(
        wordsOf(buyerMessages.id.errors.staleButton),
      );
      expect(chat.world.state().drafts.size, route.letter).to.equal(0);
    }
  });

  it('is answered like an unknown word when they type the command', async () => {
    const chat = openChat();
    await chat.says('/admin');
    const answered = chat.screens().map(({ screen }) => wordsIn(screen));
    await chat.says('/rahasia');
    expect(chat.screens().map(({ screen }) => wordsIn(screen))).to.deep.equal([...answered, ...answered]);
  });

  for (const button of buttons) {
    it(`is led home by a button for owners: ${button}`, async () => {
      const chat = openChat();
      await chat.says('/start');
      await chat.tapsData(button);
      expect(wordsIn(chat.screens().at(-2)?.screen ?? chat.last())).to.equal(
        wordsOf(buyerMessages.id.errors.staleButton),
      );
      expect(chat.world.state().drafts.size).to.equal(0);
    });
  }

  it('cannot finish what they began while they were one (row 38)', async () => {
    const chat = openChat();
    const appointed = aMember({ person: chat.profile.id, permissions: ['money'] });
    const { audit } = aStaffDecision();
    const { staff } = chat.world;
    await answerOf(staff.commit({ person: chat.profile.id, member: appointed, audit }, null, []));
    await stockUp(chat.world, netflix, 1);
    await chat.says('/start');
    await chat.tapsData(balancesRoutes.adjust.to({ buyer: chat.profile.id, sign: 1 }));
    expect(wordsIn(chat.last())).to.include(wordsOf(adminMessages.balances.askAmount(1)));
    await answerOf(staff.commit({ person: chat.profile.id, member: null, audit }, 1, []));
    await chat.says('50.000');
    expect(wordsIn(chat.screens().at(-2)?.screen ?? chat.last())).to.equal(
      wordsOf(buyerMessages.id.errors.unknownText),
    );
    expect(chat.world.state().drafts.size).to.equal(0);
  });
});

describe('An owner who is not understood', () => {
  it('reads where their own menu is', async () => {
    const chat = openChat({ id: owner });
    await chat.says('/start');
    await chat.says('halo kak, ready?');
    expect(wordsIn(chat.screens().at(-2)?.screen ?? chat.last())).to.equal(
      `${wordsOf(buyerMessages.id.errors.unknownText)}\n\n${wordsOf(adminMessages.ownerAtHome)}`,
    );
  });
});
