import { expect } from 'chai';
import { adminMessages } from '../../../../../adapters/chat/features/admin/messages.ts';
import { manualWorkRoutes } from '../../../../../adapters/chat/features/admin/manual/routes.ts';
import { cartMessages } from '../../../../../adapters/chat/features/cart/messages.ts';
import { manualMessages } from '../../../../../adapters/chat/features/manual/messages.ts';
import { manualRoutes } from '../../../../../adapters/chat/features/manual/routes.ts';
import { ordersMessages } from '../../../../../adapters/chat/features/orders/messages.ts';
import { wordsOf } from '../../../../../adapters/chat/core/rich-text.ts';
import { watchTasks } from '../../../../../application/manual/watch-tasks.ts';
import { payFromBalance } from '../../../../../application/wallet/pay-from-balance.ts';
import { entryKey } from '../../../../../domain/balance/wallet.ts';
import { variantCode } from '../../../../../domain/catalogue/product.ts';
import { hours } from '../../../../../domain/instant.ts';
import type { ManualInput } from '../../../../../domain/manual/manual-input.ts';
import { lineNumber } from '../../../../../domain/order/order-line.ts';
import { orderId, type OrderId } from '../../../../../domain/order/order.ts';
import { anEntry } from '../../../../support/builders/entries.ts';
import { answerOf } from '../../../../support/either.ts';
import { complaintsOf } from '../../complaints.ts';
import { openChat, owner, type Chat } from '../../chat-world.ts';
import { labelsIn, wordsIn } from '../../recording-client.ts';

const { buttons, catalogue, manual: staff } = adminMessages;
const { id: words } = manualMessages;
const topUp = variantCode('TOP-UP-DIAMOND');
const line = lineNumber(1);

describe('Something that is made by hand', () => {
  let chat: Chat;

  /** The owner sells it, and buys it for themselves: one chat shows both sides. */
  beforeEach(async () => {
    chat = openChat({ id: owner, firstName: 'Ibu Toko' });
    await chat.says('Top Up Diamond\nHarga: 25rb\nJenis: manual');
    await chat.taps(buttons.manualSpec);
    await chat.says('ID Pemain: angka\nServer: pilihan Asia, Eropa\nKata sandi: rahasia');
    await chat.says('2');
    await chat.says('/admin');
    await chat.taps(buttons.products);
    await chat.taps('🙈 Top Up Diamond');
    await chat.taps(buttons.sellNow);
  });

  afterEach(() => {
    for (const { screen } of chat.screens()) expect(complaintsOf(screen)).to.deep.equal([]);
  });

  const last = () => wordsIn(chat.last());
  const everything = () =>
    chat
      .screens()
      .map(({ screen }) => wordsIn(screen))
      .join('\n');

  const fillsIn = async (): Promise<void> => {
    await chat.says('/start p_TOP-UP-DIAMOND');
    await chat.taps('➕');
    await chat.taps(cartMessages.id.buttons.goToCart);
    await chat.taps(cartMessages.id.buttons.pay);
  };

  const theOrder = (): OrderId => [...chat.world.state().orders.keys()][0] ?? orderId('none');

  const buys = async (): Promise<OrderId> => {
    await fillsIn();
    await chat.says('123 456');
    await chat.says('2');
    await chat.says('rahasia-ku');
    const order = theOrder();
    const gift = anEntry({ key: entryKey('gift'), buyer: owner, amount: 25_000, note: null });
    await answerOf(chat.world.wallets.post(gift, [], []));
    await answerOf(payFromBalance(chat.world)(owner, order));
    await chat.works();
    return order;
  };

  it('asks for what it needs before paying, one thing at a time, and says what is expected', async () => {
    await fillsIn();
    expect(last()).to.include('ID Pemain').and.to.include('1/3');
    expect(chat.world.state().orders.size).to.equal(0);
    await chat.says('abc');
    expect(last()).to.include(wordsOf(words.kinds.number));
    await chat.says('123 456');
    expect(last()).to.include('2/3').and.to.include('2. Eropa');
    await chat.says('9');
    expect(last()).to.include('2. Eropa');
    await chat.says('2');
    await chat.says('rahasia-ku');
    expect(JSON.stringify([...chat.world.state().drafts])).not.to.include('rahasia-ku');
    const [task] = await answerOf(chat.world.manualWork.ofOrder(theOrder()));
    expect(task?.answers).to.deep.equal(['123456', 'Eropa', 'rahasia-ku']);
    expect(chat.world.state().orders.size).to.equal(1);
  });

  it('keeps each answer with its question while staff put the questions in another order', async () => {
    const player: ManualInput = { label: 'ID Pemain', kind: 'number', choices: [] };
    const server: ManualInput = { label: 'Server', kind: 'number', choices: [] };
    const name: ManualInput = { label: 'Nama', kind: 'text', choices: [] };
    const ask = (...inputs: readonly ManualInput[]) =>
      answerOf(chat.world.manualWork.setSpec(topUp, { inputs, hours: 2 }, []));
    await ask(player, server);
    await fillsIn();
    await chat.says('111');
    expect(last()).to.include('Server');
    // What was asked on the screen is what is answered, whatever stands in its place by now.
    await ask(name, server, player);
    await chat.says('222');
    expect(last()).to.include('Nama').and.to.include('1/3');
    await ask(server, name, player);
    await chat.says('Budi');
    const [task] = await answerOf(chat.world.manualWork.ofOrder(theOrder()));
    const written = task?.inputs.map(({ label }, at) => `${label}: ${task.answers[at] ?? ''}`);
    expect(written).to.deep.equal(['Server: 222', 'Nama: Budi', 'ID Pemain: 111']);
  });

  it('goes on after a restart in the middle, and can be left', async () => {
    await fillsIn();
    await chat.says('123456');
    chat.restarts();
    await chat.says('1');
    expect(last()).to.include('3/3');
    await chat.taps('❌ Batal');
    expect(chat.world.state().orders.size).to.equal(0);
  });

  it('is told to staff, answered with the goods, and forgets what was secret', async () => {
    const order = await buys();
    expect(everything()).to.include(wordsOf(ordersMessages.id.goods.inWork));
    await answerOf(watchTasks(chat.world)());
    await chat.works();
    expect(last()).to.include(wordsOf(staff.waiting.Told));
    await chat.says('/admin');
    await chat.taps(adminMessages.withCount(buttons.manualQueue, 1));
    expect(labelsIn(chat.last()).flat().join()).to.include('Top Up Diamond').and.to.include('⏳');
    await chat.tapsData(manualWorkRoutes.task.to({ order, line }));
    expect(last()).to.include('123456').and.to.include('rahasia-ku');
    expect(last()).to.match(/⏳ sisa .*\n🕒 (Baru saja masuk|Masuk \d+ mnt lalu)\n/);
    expect(last()).to.include(`👤 Ibu Toko (@budi_s) · ID ${String(owner)}`);
    await chat.taps(buttons.answerTask);
    await chat.says('Sudah masuk, cek gimnya ya');
    expect(last()).to.include(wordsOf(staff.finished));
    await chat.works();
    expect(everything()).to.include('Sudah masuk, cek gimnya ya');
    const [task] = await answerOf(chat.world.manualWork.ofOrder(order));
    expect(task?.answers).to.deep.equal(['123456', 'Eropa', '']);
    await chat.tapsData(manualWorkRoutes.answer.to({ order, line }));
    await chat.says('lagi');
    expect(last()).to.include(wordsOf(staff.gone));
    expect(chat.world.state().audit.map(({ action }) => action)).to.include('manual.finish');
  });

  it('goes back to its buyer for a correction, and waits again with what they wrote then', async () => {
    const order = await buys();
    await chat.tapsData(manualWorkRoutes.giveBack.to({ order, line }));
    await chat.says('ID tidak ketemu');
    await chat.works();
    expect(last()).to.include('ID tidak ketemu');
    await chat.taps(words.correct('Top Up Diamond'));
    expect(last()).to.include('1/3');
    await chat.says('x');
    await chat.says('777');
    await chat.says('Asia');
    await chat.says('rahasia-2');
    expect(last()).to.equal(wordsOf(words.corrected));
    const [task] = await answerOf(chat.world.manualWork.ofOrder(order));
    expect([task?.state, task?.answers]).to.deep.equal(['Waiting', ['777', 'Asia', 'rahasia-2']]);
    await chat.tapsData(manualRoutes.correct.to({ order, line }));
    expect(last()).to.equal(wordsOf(words.waitsNoMore));
  });

  it('is cancelled by staff with the money back on the balance, once', async () => {
    const order = await buys();
    await chat.tapsData(manualWorkRoutes.cancel.to({ order, line }));
    await chat.says('Server tutup');
    expect(last()).to.include(wordsOf(staff.cancelled));
    expect(await answerOf(chat.world.wallets.balance(owner))).to.equal(25_000);
    await answerOf(watchTasks(chat.world)());
    const [task] = await answerOf(chat.world.manualWork.ofOrder(order));
    expect(task?.answers).to.deep.equal(['123456', 'Eropa', '']);
    await chat.tapsData(manualWorkRoutes.cancel.to({ order, line }));
    await chat.says('Server tutup');
    expect(last()).to.include(wordsOf(staff.gone));
    await chat.says('/admin');
    await chat.taps(buttons.manualQueue);
    expect(last()).to.equal(wordsOf(staff.none));
  });

  it('offers its buyer the money by itself once its time is over, and not before', async () => {
    const order = await buys();
    await chat.tapsData(manualRoutes.giveUp.to({ order, line }));
    expect(last()).to.equal(wordsOf(words.waitsNoMore));
    chat.world.clock.advance(hours(1.5));
    await answerOf(watchTasks(chat.world)());
    await chat.works();
    expect(last()).to.include(wordsOf(staff.waiting.Reminded));
    chat.world.clock.advance(hours(1));
    await answerOf(watchTasks(chat.world)());
    await chat.works();
    expect(everything()).to.include(wordsOf(words.overdue('Top Up Diamond')));
    await chat.taps(words.giveUp('Top Up Diamond'));
    expect(chat.lastAnswer()?.note?.text).to.equal(words.moneyBack);
    expect(await answerOf(chat.world.wallets.balance(owner))).to.equal(25_000);
    await chat.taps(words.giveUp('Top Up Diamond'));
    expect(await answerOf(chat.world.wallets.balance(owner))).to.equal(25_000);
  });

  it('shows what is asked for, and refuses what is no such list or deadline, with an example', async () => {
    await chat.tapsData(manualWorkRoutes.spec.to({ product: topUp }));
    expect(last()).to.include('Server').and.to.include('Asia, Eropa').and.to.include('2 jam');
    for (const bad of [
      'ID',
      'ID: apa',
      'Server: pilihan Asia',
      'ID: angka 5',
      Array(7).fill('a: teks').join('\n'),
    ]) {
      await chat.says(bad);
      expect(last(), bad).to.include(wordsOf(staff.badInputs));
    }
    await chat.says('-');
    await chat.says('1000');
    expect(last()).to.include(wordsOf(staff.badHours));
    await chat.taps(staff.hoursOf('24'));
    expect(await answerOf(chat.world.manualWork.spec(topUp))).to.deep.equal({ inputs: [], hours: 24 });
    await chat.says('/start p_TOP-UP-DIAMOND');
    await chat.taps('➕');
    await chat.taps(cartMessages.id.buttons.goToCart);
    await chat.taps(cartMessages.id.buttons.pay);
    expect(chat.world.state().orders.size).to.equal(1);
    expect(catalogue.kinds.manual).to.include('Manual');
  });

  it('asks for each kind of thing as it is written', () => {
    const input = (kind: ManualInput['kind']): ManualInput => ({ label: 'X', kind, choices: [] });
    expect(wordsOf(words.bad(input('email')))).to.include('nama@contoh.id');
    expect(wordsOf(words.bad(input('phone')))).to.include('0812');
  });

  it('says how long is left and how long it waits in hours and minutes', () => {
    const { left, age } = adminMessages.manual;
    expect([0, 59, 60, 119, -1, -150].map(left)).to.deep.equal([
      ...['⏳ sisa 0 mnt', '⏳ sisa 59 mnt', '⏳ sisa 1 jam', '⏳ sisa 1 jam 59 mnt'],
      ...['🔴 terlambat 1 mnt', '🔴 terlambat 2 jam 30 mnt'],
    ]);
    expect([0, 1, 61].map((minutes) => wordsOf(age(minutes)))).to.deep.equal([
      ...['🕒 Baru saja masuk', '🕒 Masuk 1 mnt lalu', '🕒 Masuk 1 jam 1 mnt lalu'],
    ]);
  });
});
