import { expect } from 'chai';
import { commands, staffCommands } from '../../../adapters/chat/features.ts';
import { outgoing } from '../../../adapters/telegram/calls.ts';
import {
  commandsListed,
  ownerMenu,
  staffMenus,
  type OwnerMenu,
  type StaffMenus,
  type StaffNow,
} from '../../../adapters/telegram/desired-state.ts';
import { refuses } from '../../stand-ins/telegram/faults.ts';
import { startTelegramStandIn, type TelegramStandIn } from '../../stand-ins/telegram/telegram-stand-in.ts';

const token = '123:test-token';
const ibu = { id: 9001, firstName: 'Ibu' };
const bapak = { id: 9002, firstName: 'Bapak' };

describe('The menu of an owner', () => {
  let telegram: TelegramStandIn;
  let menus: readonly OwnerMenu[];

  beforeEach(async () => {
    telegram = await startTelegramStandIn({ token });
    const api = outgoing({ token, apiRoot: telegram.apiRoot });
    menus = [ibu, bapak].map(({ id }) => ownerMenu(api, id, staffCommands));
    await commandsListed(api, commands).settle();
  });
  afterEach(() => telegram.close());

  const listed = (language: string, chat?: number): string => {
    const found = telegram.commands(language, chat);
    return found === undefined ? 'none' : JSON.stringify(found);
  };
  const settleAll = async (): Promise<void> => {
    for (const menu of menus) await menu.settle();
  };
  const missing = () => menus.filter((menu) => menu.isMissing()).map(({ owner }) => owner);
  const menuCalls = (): number => telegram.calls('setMyCommands').length;

  it('has /admin after all that buyers have, in both languages, in their own chats only', async () => {
    for (const owner of [ibu, bapak]) await telegram.phone(owner).says('/start');
    await settleAll();
    for (const { id } of [ibu, bapak]) {
      expect(telegram.commands('', id)).to.deep.equal([...commands.id, staffCommands.id.at(-1)]);
      expect(telegram.commands('en', id)).to.deep.equal([...commands.en, staffCommands.en.at(-1)]);
      expect(listed('', id)).to.include('"admin"');
    }
    for (const language of ['', 'id', 'en']) expect(listed(language)).to.not.include('"admin"');
  });

  it('is missing until one writes who had not written before, and is set once', async () => {
    await telegram.phone(ibu).says('/start');
    await settleAll();
    expect(missing()).to.deep.equal([bapak.id]);
    await telegram.phone(bapak).says('/start');
    await settleAll();
    expect(missing()).to.deep.equal([]);
    expect(listed('', bapak.id)).to.include('"admin"');
    const calls = menuCalls();
    await settleAll();
    expect(menuCalls()).to.equal(calls);
  });

  it('is missing where Telegram will not take it, and set at the next try', async () => {
    await telegram.phone(ibu).says('/start');
    telegram.fault(refuses(400, 'Bad Request: try later'), { method: 'setMyCommands' });
    const [menu] = menus;
    const refused = await menu?.settle().then(
      () => null,
      (cause: unknown) => String(cause),
    );
    expect(refused).to.include('try later');
    expect(missing()).to.include(ibu.id);
    await menu?.settle();
    expect(listed('', ibu.id)).to.include('"admin"');
  });
});

describe('The menu of staff', () => {
  const ani = { id: 7_101, firstName: 'Ani' };
  const budi = { id: 7_102, firstName: 'Budi' };
  let telegram: TelegramStandIn;
  let now: StaffNow | null;
  let menus: StaffMenus;

  beforeEach(async () => {
    telegram = await startTelegramStandIn({ token });
    now = { active: [], former: [] };
    menus = open();
    for (const person of [ani, budi]) await telegram.phone(person).says('/start');
  });
  afterEach(() => telegram.close());

  /** Another process knows nothing of what one before it did. */
  const open = (): StaffMenus => {
    const api = outgoing({ token, apiRoot: telegram.apiRoot });
    return staffMenus(api, () => Promise.resolve(now), staffCommands);
  };
  const hasAdmin = ({ id }: { readonly id: number }): readonly boolean[] =>
    ['', 'en'].map((language) => JSON.stringify(telegram.commands(language, id) ?? []).includes('"admin"'));
  const both = [true, true];
  const none = [false, false];

  it('has /admin in both languages as soon as somebody is appointed, and in no other chat', async () => {
    now = { active: [ani.id], former: [] };
    await menus.follow(ibu.id);
    expect([hasAdmin(ani), hasAdmin(budi)]).to.deep.equal([both, none]);
    expect(menus.has(ani.id)).to.equal(true);
    const calls = telegram.calls().length;
    await menus.follow(ani.id);
    expect(telegram.calls()).to.have.lengthOf(calls);
  });

  it('loses it as soon as they are dismissed, and with the next look where another process did that', async () => {
    now = { active: [ani.id, budi.id], former: [] };
    await menus.settle();
    expect([hasAdmin(ani), hasAdmin(budi)]).to.deep.equal([both, both]);
    now = { active: [budi.id], former: [] };
    await menus.follow(ibu.id);
    expect([hasAdmin(ani), hasAdmin(budi)]).to.deep.equal([none, both]);
    now = { active: [], former: [] };
    await menus.settle();
    expect(hasAdmin(budi)).to.deep.equal(none);
  });

  it('loses it when a role ended while no process ran', async () => {
    now = { active: [ani.id], former: [] };
    await menus.settle();
    menus = open();
    now = { active: [], former: [ani.id] };
    await menus.settle();
    expect(hasAdmin(ani)).to.deep.equal(none);
  });

  it('comes with the first message of who had never written', async () => {
    const cici = { id: 7_103, firstName: 'Cici' };
    now = { active: [cici.id], former: [7_104] };
    await menus.settle();
    expect(hasAdmin(cici)).to.deep.equal(none);
    await telegram.phone(cici).says('/start');
    await menus.follow(cici.id);
    expect(hasAdmin(cici)).to.deep.equal(both);
  });

  it('stays as it is while nobody can say who is of the staff', async () => {
    now = { active: [ani.id], former: [] };
    await menus.settle();
    now = null;
    await menus.settle();
    await menus.follow(ani.id);
    expect(hasAdmin(ani)).to.deep.equal(both);
  });
});
