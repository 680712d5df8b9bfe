import { expect } from 'chai';
import { ordersRoutes } from '../../../../../adapters/chat/features/orders/routes.ts';
import { adminMessages } from '../../../../../adapters/chat/features/admin/messages.ts';
import { claimsRoutes } from '../../../../../adapters/chat/features/admin/claims/routes.ts';
import { coreMessages } from '../../../../../adapters/chat/core/messages.ts';
import type { UserFile } from '../../../../../adapters/chat/core/messenger-client.ts';
import { photoMessages } from '../../../../../adapters/chat/core/photo-messages.ts';
import { localeOf } from '../../../../../adapters/chat/core/locale.ts';
import { warrantyScreen } from '../../../../../adapters/chat/features/warranty/screens.ts';
import { warrantyRoutes } from '../../../../../adapters/chat/features/warranty/routes.ts';
import { wordsOf } from '../../../../../adapters/chat/core/rich-text.ts';
import { warrantyMessages } from '../../../../../adapters/chat/features/warranty/messages.ts';
import { deliverOrder } from '../../../../../application/delivery/deliver-order.ts';
import { payFromBalance } from '../../../../../application/wallet/pay-from-balance.ts';
import type { UseCases } from '../../../../../application/use-cases.ts';
import { addClaimPhoto } from '../../../../../application/warranty/add-claim-photo.ts';
import { answerClaim } from '../../../../../application/warranty/answer-claim.ts';
import { claimWarranty } from '../../../../../application/warranty/claim-warranty.ts';
import { showWarranty } from '../../../../../application/warranty/show-warranty.ts';
import { entryKey } from '../../../../../domain/balance/wallet.ts';
import { largestPhoto } from '../../../../../domain/catalogue/photo.ts';
import { hours, seconds } from '../../../../../domain/instant.ts';
import type { OrderId } from '../../../../../domain/order/order.ts';
import { buyerId, type BuyerId } from '../../../../../domain/people/buyer.ts';
import { rupiah } from '../../../../../domain/rupiah.ts';
import { unitId, type UnitId } from '../../../../../domain/stock/unit.ts';
import type { WarrantyPolicy } from '../../../../../domain/warranty/warranty.ts';
import { answerOf } from '../../../../support/either.ts';
import { anEntry } from '../../../../support/builders/entries.ts';
import { aPaidOrder } from '../../../../support/builders/orders.ts';
import { greeted, stockUp } from '../../../../support/fixture/shop.ts';
import { aJpeg, aPng } from '../../../../support/builders/photos.ts';
import { netflix } from '../../../../support/builders/products.ts';
import { ordered, type World } from '../../../../support/fixture/world.ts';
import { complaintsOf } from '../../complaints.ts';
import { aStoreInfo, openChat, owner, storeAway, type Chat } from '../../chat-world.ts';
import { openForum } from '../../recording-forum.ts';
import { buttonsIn, labelsIn, wordsIn } from '../../recording-client.ts';

const { id: words } = warrantyMessages;
const { claims, buttons } = adminMessages;

const bought = async (
  world: World,
  buyer: BuyerId,
  policy: WarrantyPolicy | null,
  count: number,
): Promise<{ readonly order: OrderId; readonly unit: UnitId }> => {
  await stockUp(world, netflix, count);
  const terms = policy === null ? null : { days: 30, policy };
  await answerOf(world.warranties.setTerms(netflix, terms, []));
  const person = await greeted(world, { id: buyer });
  const gift = anEntry({ key: entryKey('gift'), buyer, amount: 10_000, note: null });
  await answerOf(world.wallets.post(gift, [], []));
  const { id: order } = await ordered(world, person);
  await answerOf(payFromBalance(world)(buyer, order));
  await answerOf(deliverOrder(world)(order));
  const { units } = await answerOf(showWarranty(world)(buyer, order));
  return { order, unit: units[0]?.unit ?? unitId(0) };
};

describe('A buyer with a warranty', () => {
  let chat: Chat;
  let order: OrderId;

  const buys = async (
    policy: WarrantyPolicy | null,
    count = 2,
    change?: (shop: UseCases) => UseCases,
  ): Promise<void> => {
    chat = openChat({}, change);
    ({ order } = await bought(chat.world, chat.profile.id, policy, count));
    await chat.says('/start');
    await chat.tapsData(ordersRoutes.order.to({ order }));
  };
  const claim = async (): Promise<void> => {
    await chat.taps(words.warranty);
    await chat.taps(words.unit(1, netflix));
    await chat.taps(words.reasons.Stopped);
  };

  afterEach(() => {
    for (const { screen } of chat.screens()) expect(complaintsOf(screen)).to.deep.equal([]);
  });

  it('gets a new unit in three taps, and never sees the old one again', async () => {
    await buys('Replace');
    const [was] = await answerOf(chat.world.orders.goods(order));
    await claim();
    expect(wordsIn(chat.last())).to.equal(wordsOf(words.replaced));
    await chat.works();
    const [now] = await answerOf(chat.world.orders.goods(order));
    expect(wordsIn(chat.last())).to.include(now?.content).and.not.include(was?.content);
    await chat.tapsData(warrantyRoutes.warranty.to({ order }));
    expect(labelsIn(chat.last()).flat()).to.deep.equal([words.unit(1, netflix), words.back]);
  });

  it('gets the money for the days that are left', async () => {
    await buys('RefundByDaysLeft');
    chat.world.clock.advance(hours(24 * 15));
    await claim();
    expect(wordsIn(chat.last())).to.include('Rp 5.000').and.include('sisa masa garansi');
    expect(await answerOf(chat.world.wallets.balance(chat.profile.id))).to.equal(5_000);
    await chat.taps(words.warranty);
    expect(labelsIn(chat.last()).flat()).to.deep.equal([words.back]);
  });

  it('waits for staff, and reads so when tapping again', async () => {
    await buys('AskStaff');
    await claim();
    expect(wordsIn(chat.last())).to.include(wordsOf(words.sent));
    const { units } = await answerOf(showWarranty(chat.world)(chat.profile.id, order));
    const unit = units[0]?.unit ?? unitId(0);
    await chat.tapsData(warrantyRoutes.claim.to({ unit, reason: 'Other' }));
    expect(
      chat
        .screens()
        .map(({ screen }) => wordsIn(screen))
        .join('\n'),
    ).to.include(wordsOf(words.before));
    await chat.tapsData(warrantyRoutes.unit.to({ order, unit }));
    expect(wordsIn(chat.last())).to.include(wordsOf(words.waits));
  });

  describe('who adds a photo', () => {
    const sends = async (id: string, caption = '', over: Partial<UserFile> = {}): Promise<void> => {
      chat.world.clock.advance(seconds(6));
      await chat.does({
        tag: 'File',
        file: { kind: 'Photo', id, name: null, size: 1_000, ...over },
        caption,
      });
    };
    const text = () => wordsIn(chat.last());
    const claimNow = async () => {
      const { units } = await answerOf(showWarranty(chat.world)(chat.profile.id, order));
      return units[0]?.claim ?? null;
    };
    const waits = async (): Promise<void> => {
      await buys('AskStaff');
      await claim();
      await chat.works();
      chat.client.holds('first', aPng());
      chat.client.holds('second', aJpeg());
      chat.client.holds('text', new TextEncoder().encode('bukan foto, cuma teks biasa saja ya'));
    };
    const toStaff = () => chat.client.seen(owner).at(-1)?.screen ?? chat.last();

    it('does so after the claim, and staff see it with the buttons that answer', async () => {
      await waits();
      expect(labelsIn(chat.last())).to.deep.equal([[words.addPhoto], [words.warranty]]);
      await chat.taps(words.addPhoto);
      expect(text()).to.include(wordsOf(words.photoFor(netflix, 3)));
      expect(labelsIn(chat.last()).flat()).to.deep.equal([coreMessages.id.form.cancel]);
      await sends('first', ' layar\n merah ');
      expect(text()).to.equal(wordsOf(words.photoArrived(2)));
      await chat.works();
      const [photo] = chat.world.state().photos.keys();
      expect((await claimNow())?.photo).to.deep.equal({ photo, caption: 'layar merah', number: 1 });
      const told = toStaff();
      expect(told.attachment).to.deep.include({ tag: 'Photo', photo });
      expect(wordsIn(told)).to.include(order).and.to.include('layar merah');
      expect(labelsIn(told).flat()).to.include.members([buttons.replaceUnit, buttons.details]);
      await chat.taps(words.warranty);
      expect(text()).to.include(wordsOf(words.waits)).and.to.include(wordsOf(words.photoKept));
    });

    it('may send it right after the claim, and do anything else instead', async () => {
      await waits();
      await sends('first');
      expect(text()).to.equal(wordsOf(words.photoArrived(2)));
      expect((await claimNow())?.photo?.number).to.equal(1);
      await sends('second');
      expect((await claimNow())?.photo?.number).to.equal(1);

      await waits();
      await chat.says(netflix);
      expect(text()).not.to.include(wordsOf(photoMessages.id.refused.NotAPhoto));
      await sends('first');
      expect((await claimNow())?.photo).to.equal(null);
    });

    it('is not waited for once the claim was answered by itself', async () => {
      await buys('Replace');
      await claim();
      chat.client.holds('first', aPng());
      await sends('first');
      expect(text()).not.to.equal(wordsOf(words.answeredMeanwhile));
      expect(chat.world.state().photos.size).to.equal(0);
    });

    it('may send better ones, the newest of which counts, and reads when it was the last', async () => {
      await waits();
      await chat.taps(words.addPhoto);
      await sends('first');
      await chat.taps(words.warranty);
      await chat.taps(words.photoOf(words.changePhoto, words.unit(1, netflix)));
      await sends('second');
      expect((await claimNow())?.photo?.number).to.equal(2);
      await chat.taps(words.warranty);
      const more = chat.find(words.photoOf(words.changePhoto, words.unit(1, netflix)));
      await chat.tapsData(more.data, more.seen);
      await sends('first');
      expect(text()).to.equal(wordsOf(words.photoArrived(0)));
      await chat.taps(words.warranty);
      expect(labelsIn(chat.last()).flat()).to.deep.equal([words.back]);
      await chat.tapsData(more.data);
      expect(text()).to.equal(wordsOf(words.noMorePhotos));
    });

    it('reads what is expected where it is no photo, too large, or cannot be fetched', async () => {
      await waits();
      const { refused, notFetched } = photoMessages.id;
      await chat.taps(words.addPhoto);
      await chat.says('gak bisa login');
      expect(text()).to.include(wordsOf(refused.NotAPhoto));
      await sends('video', '', { kind: 'Document', name: 'layar.mp4' });
      expect(text()).to.include(wordsOf(refused.NotAPhoto));
      await sends('text');
      expect(text()).to.include(wordsOf(refused.NotAPhoto));
      await sends('first', '', { size: largestPhoto + 1 });
      expect(text()).to.include(wordsOf(refused.TooLarge));
      await sends('gone');
      expect(text()).to.include(wordsOf(notFetched));
      expect((await claimNow())?.photo).to.equal(null);
      await sends('first');
      expect(text()).to.equal(wordsOf(words.photoArrived(2)));
    });

    it('reads the answer where one came meanwhile, and that there is no such claim of theirs', async () => {
      await waits();
      const button = chat.find(words.addPhoto);
      await chat.taps(words.addPhoto);
      const unit = (await claimNow())?.unit ?? unitId(0);
      const refuse = { tag: 'Refuse', note: 'dipakai berdua' } as const;
      await answerOf(answerClaim(chat.world)({ by: owner, unit, answer: refuse }));
      await sends('first');
      expect(text()).to.equal(wordsOf(words.answeredMeanwhile));
      await chat.taps(words.warranty);
      expect(text()).to.include('dipakai berdua');
      await chat.tapsData(button.data);
      expect(text()).to.include('dipakai berdua');
      await chat.tapsData(warrantyRoutes.photo.to({ order, unit: unitId(999) }));
      expect(text()).to.include('dipakai berdua');
      expect(chat.world.state().photos.size).to.equal(0);
    });

    it('loses nothing while the store is away', async () => {
      let isAway = true;
      const change = (shop: UseCases): UseCases => ({
        ...shop,
        addClaimPhoto: (asked) => (isAway ? storeAway() : shop.addClaimPhoto(asked)),
      });
      await buys('AskStaff', 2, change);
      await claim();
      chat.client.holds('first', aPng());
      await chat.taps(words.addPhoto);
      await sends('first');
      expect(text()).to.equal(wordsOf(coreMessages.id.errors.apology));
      isAway = false;
      await sends('first');
      expect(text()).to.equal(wordsOf(words.photoArrived(2)));
    });
  });

  it('is asked for no photo where the shop answers by itself', async () => {
    await buys('Replace');
    await claim();
    expect(labelsIn(chat.last())).to.deep.equal([[words.warranty]]);
  });

  it('reads when it is over', async () => {
    await buys('Replace');
    chat.world.clock.advance(hours(24 * 31));
    await chat.taps(words.warranty);
    expect(wordsIn(chat.last())).to.include('Garansinya habis');
  });

  it('reads that it begins with the goods while these are on their way', async () => {
    await buys('Replace');
    const { world, profile } = chat;
    const { units } = await answerOf(showWarranty(world)(profile.id, order));
    const onTheirWay = { order: aPaidOrder({ id: order }), units };
    const screen = warrantyScreen(localeOf(aStoreInfo(), 'id'), onTheirWay, world.clock.now());
    expect(wordsIn(screen)).to.include('Garansinya mulai begitu barangnya sampai');
  });

  it('is offered none for goods without', async () => {
    await buys(null);
    expect(labelsIn(chat.last()).flat()).not.to.include(words.warranty);
    await chat.tapsData(warrantyRoutes.warranty.to({ order }));
    expect(wordsIn(chat.last())).to.equal(wordsOf(words.none));
  });
});

describe('Staff and claims', () => {
  const siti = buyerId(7_002);
  let chat: Chat;
  let order: OrderId;
  let unit: UnitId;

  const claimed = async (count = 2, policy: WarrantyPolicy = 'AskStaff'): Promise<void> => {
    chat = openChat({ id: owner, firstName: 'Ibu Toko', username: 'pemilik' });
    ({ order, unit } = await bought(chat.world, siti, policy, count));
    await chat.says('/start');
    await answerOf(claimWarranty(chat.world)({ buyer: siti, unit, reason: 'NotWorking' }));
    await chat.works();
  };
  const text = () => wordsIn(chat.last());

  afterEach(() => {
    for (const { screen } of chat.screens()) expect(complaintsOf(screen)).to.deep.equal([]);
  });

  it('hear of a claim, and replace the unit by one tap; a second answer changes nothing (row 35)', async () => {
    await claimed();
    expect(text()).to.include(order);
    const late = chat.find(buttons.refundUnit);
    await chat.taps(buttons.replaceUnit);
    expect(text()).to.equal(wordsOf(claims.replaced));
    await chat.tapsData(late.data, late.seen);
    expect(text()).to.equal(wordsOf(claims.before));
    expect(await answerOf(chat.world.wallets.balance(siti))).to.equal(0);
  });

  it('hear of a claim that the shop answers by itself, open it, and may hear of no more', async () => {
    await claimed(2, 'Replace');
    expect(text()).to.include(wordsOf(claims.settled(order, 'NotWorking', null)));
    const told = chat.last();
    await chat.taps(buttons.details);
    expect(text()).to.include('🔁 Unit diganti').and.include('🤖 Dijawab otomatis');
    expect(labelsIn(chat.last())).to.deep.equal([[buttons.order], [buttons.claims]]);
    const mute = buttonsIn(told).find(({ label }) => label === buttons.muteThisAlert);
    expect(mute).not.to.equal(undefined);
    await chat.tapsData(mute?.tag === 'Tap' ? mute.data : '');
    const muted = await answerOf(chat.world.alertMutes.mutedBy(owner));
    expect(muted).to.deep.equal(['ClaimSettled']);
  });

  it('hear what the shop gave back by itself', async () => {
    await claimed(2, 'RefundByDaysLeft');
    expect(text()).to.include(wordsOf(claims.settled(order, 'NotWorking', rupiah(10_000))));
    expect(text()).to.include('Rp 10.000');
  });

  it('find what was answered, by whom and why, and nothing to answer any more', async () => {
    await claimed();
    await chat.taps(buttons.refuseClaim);
    await chat.says('dipakai berdua');
    await chat.taps(buttons.claims);
    await chat.taps(buttons.answeredClaims);
    expect(text())
      .to.include(`${netflix} · unit ${String(unit)}`)
      .and.include('🙅 Ditolak');
    expect(text()).not.to.include('otomatis');
    await chat.taps(claims.unit(unit, netflix));
    expect(text()).to.include('🙅 Ditolak').and.include('dipakai berdua').and.include('Dijawab Ibu Toko');
    expect(labelsIn(chat.last())).to.deep.equal([[buttons.order], [buttons.claims]]);
  });

  it('read that none was answered yet', async () => {
    await claimed();
    await chat.tapsData(claimsRoutes.answered.to());
    expect(text()).to.equal(wordsOf(claims.noneAnswered));
    await chat.taps(buttons.openClaims);
    expect(text()).to.include('1 klaim menunggu');
  });

  it('give the money back from the list of claims', async () => {
    await claimed();
    await chat.says('/admin');
    await chat.taps(adminMessages.withCount(buttons.claims, 1));
    expect(text()).to.include(`${netflix} · unit ${String(unit)}`);
    expect(text()).to.include(chat.world.state().buyers.get(siti)?.buyer.firstName);
    expect(text()).to.include('Tidak bisa dipakai');
    await chat.taps(claims.unit(unit, netflix));
    expect(text()).to.include('Tidak bisa dipakai').and.include('Rp 10.000');
    expect(text()).to.include(`👤 Budi (@budi_s) · ID ${String(siti)}\n🕒 `);
    await chat.taps(buttons.refundUnit);
    expect(await answerOf(chat.world.wallets.balance(siti))).to.equal(10_000);
    await chat.taps(buttons.claims);
    expect(text()).to.equal(wordsOf(claims.none));
  });

  it('see the photo in the list and with the claim', async () => {
    await claimed();
    const shown = { buyer: siti, unit, bytes: aPng(), caption: null };
    const { photo } = await answerOf(addClaimPhoto(chat.world)(shown));
    await chat.says('/admin');
    await chat.taps(adminMessages.withCount(buttons.claims, 1));
    expect(text()).to.include('📷 ada foto');
    await chat.taps(claims.unit(unit, netflix));
    expect(chat.last().attachment).to.deep.equal({ tag: 'Photo', photo, alt: claims.photoOf(unit) });
    expect(text()).to.include('Tidak bisa dipakai').and.include('Rp 10.000');
    await chat.taps(buttons.replaceUnit);
    expect(text()).to.equal(wordsOf(claims.replaced));
  });

  it('are told of a photo in a group without it, since not all who read there may answer claims', async () => {
    await claimed();
    await chat.does({ tag: 'PickedChat', kind: 'Forum', chat: openForum });
    const caption = 'layar merah';
    await answerOf(addClaimPhoto(chat.world)({ buyer: siti, unit, bytes: aPng(), caption }));
    await chat.works();
    const told = chat.client.seen(openForum.id).at(-1)?.screen ?? chat.last();
    expect(told.attachment).to.equal(null);
    expect(wordsIn(told)).to.include(caption).and.to.include(wordsOf(claims.shownInGroup));
    const details = claimsRoutes.claim.to({ unit });
    expect(buttonsIn(told).filter((one) => one.tag === 'Tap' && one.data === details)).to.have.lengthOf(1);
  });

  it('refuse with a reason, which the buyer is led to', async () => {
    await claimed();
    await chat.taps(buttons.refuseClaim);
    await chat.says('dipakai berdua');
    expect(text()).to.equal(wordsOf(claims.refused));
    await chat.works();
    const told = chat.client.seen(siti).at(-1);
    expect(told === undefined ? '' : wordsIn(told.screen)).to.equal(wordsOf(words.refusedNews));
  });

  it('read that none is left, or that the claim is gone', async () => {
    await claimed(1);
    await chat.taps(buttons.replaceUnit);
    expect(text()).to.equal(wordsOf(claims.noneLeft));
    await chat.tapsData(claimsRoutes.replace.to({ unit: unitId(999) }));
    expect(text()).to.equal(wordsOf(claims.gone));
  });

  it('give a variant its warranty by two taps', async () => {
    await claimed();
    await chat.tapsData(claimsRoutes.setting.to({ product: netflix }));
    expect(text()).to.include('30 hari');
    await chat.says('banyak');
    expect(text()).to.include('misalnya 30');
    await chat.taps('90');
    await chat.taps(claims.policies.Replace);
    expect(await answerOf(chat.world.warranties.termsOf(netflix))).to.deep.equal({
      days: 90,
      policy: 'Replace',
    });
  });
});
