import { expect } from 'chai';
import { commands } from '../../../../../adapters/chat/features.ts';
import { adminMessages } from '../../../../../adapters/chat/features/admin/messages.ts';
import { approvalsRoutes } from '../../../../../adapters/chat/features/admin/approvals/routes.ts';
import { balancesRoutes } from '../../../../../adapters/chat/features/admin/balances/routes.ts';
import { coreMessages } from '../../../../../adapters/chat/core/messages.ts';
import type { UserInput } from '../../../../../adapters/chat/core/messenger-client.ts';
import { rupiah } from '../../../../../domain/rupiah.ts';
import { aMember, aStaffDecision } from '../../../../support/builders/staff.ts';
import { staffRoutes } from '../../../../../adapters/chat/features/admin/staff/routes.ts';
import { stockRoutes } from '../../../../../adapters/chat/features/admin/stock/routes.ts';
import { buyerMessages } from '../../../../../adapters/chat/messages.ts';
import { wordsOf } from '../../../../../adapters/chat/core/rich-text.ts';
import { buyerId, type Profile } from '../../../../../domain/people/buyer.ts';
import { hours } from '../../../../../domain/instant.ts';
import { answerOf } from '../../../../support/either.ts';
import { aBuyer } from '../../../../support/builders/buyers.ts';
import { greeted, stockUp } from '../../../../support/fixture/shop.ts';
import { netflix } from '../../../../support/builders/products.ts';
import { openChat, owner, type Chat } from '../../chat-world.ts';
import { labelsIn, wordsIn } from '../../recording-client.ts';

const { buttons, staff: messages } = adminMessages;
const dewi: Profile = aBuyer({ id: buyerId(8_001), firstName: 'Dewi', username: 'dewi_toko' });

/** Another person’s phone in front of the same shop. */
const openPhone = (chat: Chat, profile: Profile) => {
  let taps = 0;
  const does = (input: UserInput): Promise<void> => {
    chat.world.clock.advance(6_000);
    return chat.converse({ profile, chat: profile.id, isPrivate: true, input });
  };
  const last = () => chat.client.seen(profile.id).at(-1);
  return {
    says: (text: string) => does({ tag: 'Text', text }),
    taps: (data: string) => {
      taps += 1;
      const message = last()?.ref ?? { chat: profile.id, message: 0 };
      return does({
        tag: 'Tap',
        tap: `${profile.firstName}-${String(taps)}`,
        data,
        message,
        onPicture: false,
      });
    },
    words: () => {
      const seen = last();
      return seen === undefined ? '' : wordsIn(seen.screen);
    },
    labels: () => {
      const seen = last();
      return seen === undefined ? [] : labelsIn(seen.screen).flat();
    },
    /** What the button of this label carries. */
    button: (label: string): string => {
      const controls = last()?.screen.controls;
      const rows = controls?.tag === 'Buttons' ? controls.rows.flat() : [];
      const found = rows.find((one) => one.label === label);
      return found?.tag === 'Tap' ? found.data : '';
    },
  };
};

type Phone = ReturnType<typeof openPhone>;

describe('Staff in the chat', () => {
  let chat: Chat;
  beforeEach(async () => {
    chat = openChat({ id: owner, firstName: 'Ibu Toko' });
    await stockUp(chat.world, netflix, 1);
    await greeted(chat.world, dewi);
  });
  const words = () => wordsIn(chat.last());
  const labels = () => labelsIn(chat.last()).flat();
  const appoint = async (): Promise<void> => {
    await chat.says('/admin');
    await chat.taps(buttons.staff);
    await chat.taps(buttons.appoint);
    await chat.says('@dewi_toko');
  };
  let phone: Phone;
  beforeEach(() => {
    phone = openPhone(chat, dewi);
  });
  /** What Dewi does, in her own chat. */
  const dewiDoes = (input: { readonly text: string } | { readonly data: string }) =>
    'text' in input ? phone.says(input.text) : phone.taps(input.data);
  const dewiSees = () => ({ words: phone.words(), labels: phone.labels() });

  it('are none at first, and appointed by @username, whom all concerned hear of', async () => {
    await chat.says('/admin');
    await chat.taps(buttons.staff);
    expect(words()).to.equal(wordsOf(messages.none));
    await chat.taps(buttons.appoint);
    await chat.says('@nobody');
    expect(words()).to.include(wordsOf(messages.unknownPerson));
    await chat.says('@Dewi_Toko');
    expect(words())
      .to.include(wordsOf(messages.appointed('Dewi')))
      .and.to.include(wordsOf(messages.noRights));
    await chat.works();
    expect(wordsIn(chat.last()))
      .to.include(`Staf baru: Dewi (@dewi_toko) · ID ${String(dewi.id)}`)
      .and.to.include(`Diangkat oleh Ibu Toko (@budi_s) · ID ${String(owner)}`);
  });

  it('hold the rights that are tapped, act by them, and lose them at once (row 38)', async () => {
    await appoint();
    await dewiDoes({ text: '/admin' });
    expect(dewiSees().words).not.to.include('Menu admin');
    await chat.taps(messages.held('stock', false));
    expect(words()).to.include(messages.permissions.stock);
    expect(labels()).to.include(messages.held('stock', true));
    await dewiDoes({ text: '/admin' });
    expect(dewiSees().labels).to.deep.equal([buttons.stock]);
    const toStock = stockRoutes.variant.to({ product: netflix, page: 0 });
    await dewiDoes({ data: toStock });
    expect(dewiSees().words).to.include('NETFLIX-1M');
    await dewiDoes({ data: staffRoutes.list.to() });
    expect(chat.lastAnswer()?.note?.text).to.equal(adminMessages.notYours);

    await chat.taps(messages.held('stock', true));
    await dewiDoes({ data: toStock });
    const stale = chat.client.seen(dewi.id).map(({ screen }) => wordsIn(screen));
    expect(stale).to.include(wordsOf(buyerMessages.id.errors.staleButton));
  });

  it('have an end, after which an old button answers kindly, and a ceiling', async () => {
    await appoint();
    await chat.taps(messages.held('stock', false));
    await chat.taps(buttons.until);
    await chat.says('kapan-kapan');
    expect(words()).to.include(wordsOf(messages.badUntil));
    await chat.taps(buttons.days(7));
    expect(words()).to.include('Sampai 29 Nov 2026, 23:59 WIB');
    await chat.taps(buttons.ceiling);
    await chat.says('100rb');
    expect(words()).to.include('Rp 100.000');
    await chat.taps(buttons.ceiling);
    await chat.taps(buttons.noLimit);
    expect(words()).to.include(wordsOf(messages.noCeiling));
    chat.world.clock.advance(hours(24 * 8));
    await dewiDoes({ data: stockRoutes.list.to({ page: 0 }) });
    expect(chat.client.seen(dewi.id).map(({ screen }) => wordsIn(screen))).to.include(
      wordsOf(buyerMessages.id.errors.staleButton),
    );
    await chat.tapsData(staffRoutes.member.to({ person: dewi.id }));
    expect(words()).to.include('Sudah berakhir');
    await chat.taps(buttons.until);
    await chat.says('31/12/2025');
    expect(chat.screens().map(({ screen }) => wordsIn(screen))).to.include(messages.refusals.EndsTooSoon);
    await chat.tapsData(staffRoutes.until.to({ person: dewi.id }));
    await chat.says('31/12/2026');
    expect(words()).to.include('Sampai 31 Des 2026, 23:59 WIB');
    await chat.taps(buttons.until);
    await chat.taps(buttons.forever);
    expect(words()).to.include(wordsOf(messages.forever));
  });

  it('are dismissed after one more question, and are none from then on', async () => {
    await appoint();
    await chat.taps(buttons.remove);
    await chat.taps(buttons.backToMember);
    await chat.taps(buttons.remove);
    await chat.taps(buttons.removeNow);
    expect(words()).to.equal(wordsOf(messages.removed));
    for (const data of [
      staffRoutes.member.to({ person: dewi.id }),
      staffRoutes.askRemove.to({ person: dewi.id }),
    ]) {
      await chat.tapsData(data);
      expect(words()).to.equal(messages.refusals.NotStaff);
    }
    await chat.tapsData(staffRoutes.remove.to({ person: dewi.id }));
    expect(chat.lastAnswer()?.note?.text).to.equal(messages.refusals.NotStaff);
  });

  it('are picked in the messenger’s own list of people, and the shop’s keyboard comes back', async () => {
    await chat.says('/admin');
    await chat.taps(buttons.staff);
    await chat.taps(buttons.appoint);
    const { controls } = chat.last();
    expect(controls.tag === 'Keys' && controls.pick).to.equal(buttons.pick);
    const person = { id: buyerId(8_777), name: 'Rangga' };
    await chat.does({ tag: 'Picked', person });
    const [, keyed] = chat
      .screens()
      .slice(-2)
      .map(({ screen }) => screen.controls);
    expect(keyed?.tag).to.equal('Buttons');
    expect(chat.screens().at(-2)?.screen.controls)
      .to.include({ tag: 'Keys' })
      .and.not.to.have.property('pick');
    expect(words()).to.include('Rangga').and.to.include('8777');
    expect(chat.world.state().drafts.size).to.equal(0);
    expect([...chat.world.state().staff.keys()]).to.deep.equal([person.id]);
  });

  it('are not appointed by a stranger who picks somebody, nor by staff without the right', async () => {
    const person = { id: buyerId(8_777), name: 'Rangga' };
    await chat.converse({ profile: dewi, chat: dewi.id, isPrivate: true, input: { tag: 'Picked', person } });
    await appoint();
    await chat.taps(messages.held('stock', false));
    chat.world.clock.advance(60_000);
    await chat.converse({ profile: dewi, chat: dewi.id, isPrivate: true, input: { tag: 'Picked', person } });
    expect([...chat.world.state().staff.keys()]).to.deep.equal([dewi.id]);
    expect(dewiSees().words).to.include(adminMessages.notYours);
    await chat.does({ tag: 'Picked', person: { id: owner, name: 'Ibu' } });
    expect(words()).to.include(messages.refusals.OwnerStays);
  });

  it('see and give only the rights that they have themselves', async () => {
    await appoint();
    await chat.taps(messages.held('staff', false));
    await chat.taps(messages.held('reports', false));
    const eko = await greeted(chat.world, { id: buyerId(8_002), firstName: 'Eko', username: 'eko_toko' });
    await dewiDoes({ text: '/admin' });
    expect(dewiSees().labels).to.deep.equal([buttons.reports, buttons.staff, buttons.audit, buttons.ratings]);
    await dewiDoes({ data: staffRoutes.appoint.to() });
    await dewiDoes({ text: '8002' });
    expect(dewiSees().labels.slice(0, 2)).to.deep.equal([
      messages.held('reports', false),
      messages.held('staff', false),
    ]);
    const give = { person: eko.id, permission: 'money', held: true } as const;
    await dewiDoes({ data: staffRoutes.permission.to(give) });
    expect(chat.lastAnswer()?.note?.text).to.equal(messages.refusals.NotHeld);
    await dewiDoes({ data: staffRoutes.permission.to({ ...give, person: dewi.id }) });
    expect(chat.lastAnswer()?.note?.text).to.equal(messages.refusals.OwnRights);
  });

  it('read in the greeting where their menu is', async () => {
    await appoint();
    await chat.taps(messages.held('stock', false));
    await dewiDoes({ text: '/start' });
    expect(
      chat.client
        .seen(dewi.id)
        .map(({ screen }) => wordsIn(screen))
        .join('\n'),
    ).to.include(wordsOf(adminMessages.atHome));
    expect(commands.id.some(({ command }) => command === 'admin')).to.equal(false);
    expect((await answerOf(chat.world.staff.list())).length).to.equal(1);
  });
});

describe('Money beyond a ceiling, in the chat', () => {
  it('waits for one tap of an owner, who reads what it is, and tells who asked', async () => {
    const chat = openChat({ id: owner, firstName: 'Ibu Toko' });
    await stockUp(chat.world, netflix, 1);
    const budi = await greeted(chat.world);
    await greeted(chat.world, dewi);
    const member = aMember({ person: dewi.id, permissions: ['money'], ceiling: rupiah(10_000) });
    await answerOf(chat.world.staff.commit(aStaffDecision(member), null, []));
    const staff = openPhone(chat, dewi);
    await staff.taps(balancesRoutes.adjust.to({ buyer: budi.id, sign: 1 }));
    await staff.says('50rb');
    await staff.says('hadiah');
    await staff.taps(staff.button(coreMessages.id.form.yes));
    expect(staff.words()).to.include('di atas batas nominalmu');
    expect(chat.world.state().drafts.size).to.equal(0);
    expect(await answerOf(chat.world.wallets.balance(budi.id))).to.equal(0);

    await chat.works();
    const whose = `Saldo ${budi.firstName} (@budi_s) · ID ${String(budi.id)} ditambah: hadiah`;
    expect(wordsIn(chat.last()))
      .to.include('Perlu persetujuanmu: Rp 50.000')
      .and.to.include(`Diminta Dewi (@dewi_toko) · ID ${String(dewi.id)}`)
      .and.to.include(whose);
    await chat.taps(buttons.details);
    expect(wordsIn(chat.last())).to.include(whose);
    await chat.taps(buttons.approvals);
    expect(labelsIn(chat.last()).flat()[0]).to.match(/^Rp 50\.000 · Dewi · /);
    await chat.taps(labelsIn(chat.last()).flat()[0] ?? '');
    await chat.taps(buttons.approve);
    expect(wordsIn(chat.last())).to.include('Disetujui');
    await chat.works();
    expect(await answerOf(chat.world.wallets.balance(budi.id))).to.equal(50_000);
    await chat.taps(buttons.approvals);
    expect(wordsIn(chat.last())).to.equal(wordsOf(adminMessages.approvals.none));

    // An old button of hers, and one to nothing.
    const [asked] = [...chat.world.state().approvals.values()];
    await staff.taps(approvalsRoutes.answer.to({ id: asked?.id ?? '', approved: false }));
    expect(chat.lastAnswer()?.note?.text).to.equal(adminMessages.approvals.onlyOwners);
    await staff.taps(approvalsRoutes.approval.to({ id: asked?.id ?? '' }));
    expect(staff.words()).to.include('Disetujui');
    await chat.tapsData(approvalsRoutes.approval.to({ id: 'none' }));
    expect(chat.lastAnswer()?.note?.text).to.equal(adminMessages.approvals.gone);
    await chat.tapsData(approvalsRoutes.answer.to({ id: 'none', approved: true }));
    expect(chat.lastAnswer()?.note?.text).to.equal(adminMessages.approvals.gone);
  });
});
