import { expect } from 'chai';
import { commands, staffCommands } from '../../../adapters/chat/features.ts';
import { outgoing } from '../../../adapters/telegram/calls.ts';
import { introduceCommands } from '../../../adapters/telegram/introduce.ts';
import { ownerMenus, type OwnerMenus } from '../../../adapters/telegram/owner-menus.ts';
import { refuses } from '../../stand-ins/telegram/faults.ts';
import { startTelegramStandIn, type TelegramStandIn } from '../../stand-ins/telegram/telegram-stand-in.ts';
import { witnesses, type Witnessing } from '../jobs/witnesses.ts';

const token = '123:test-token';
const ibu = { id: 9001, firstName: 'Ibu' };
const bapak = { id: 9002, firstName: 'Bapak' };
const budi = { id: 1001, firstName: 'Budi' };

describe('The menu of an owner', () => {
  let telegram: TelegramStandIn;
  let seen: Witnessing;
  let menus: OwnerMenus;

  beforeEach(async () => {
    telegram = await startTelegramStandIn({ token });
    const api = outgoing({ token, apiRoot: telegram.apiRoot });
    seen = witnesses();
    menus = ownerMenus({ api, owners: [ibu.id, bapak.id], commands: staffCommands, log: seen.log });
    await introduceCommands(api, commands);
  });
  afterEach(() => telegram.close());

  const listed = (language: string, chat?: number): string => {
    const found = telegram.commands(language, chat);
    return found === undefined ? 'none' : JSON.stringify(found);
  };
  const menuCalls = (): number => telegram.calls('setMyCommands').length;

  it('has /admin after all that buyers have, in both languages, in their own chats only', async () => {
    for (const owner of [ibu, bapak]) await telegram.phone(owner).says('/start');
    await menus.introduce();
    for (const { id } of [ibu, bapak]) {
      expect(telegram.commands('', id)).to.deep.equal([...commands.id, staffCommands.id.at(-1)]);
      expect(telegram.commands('en', id)).to.deep.equal([...commands.en, staffCommands.en.at(-1)]);
      expect(listed('', id)).to.include('"admin"');
    }
    for (const language of ['', 'id', 'en']) expect(listed(language)).to.not.include('"admin"');
  });

  it('comes with the first message of one who had not written before, and then no more', async () => {
    await telegram.phone(ibu).says('/start');
    await menus.introduce();
    expect([listed('', ibu.id), listed('', bapak.id)].map((menu) => menu.includes('admin'))).to.deep.equal([
      true,
      false,
    ]);
    await telegram.phone(bapak).says('/start');
    await menus.meet(bapak.id);
    expect(listed('', bapak.id)).to.include('"admin"');
    const calls = menuCalls();
    for (const { id } of [ibu, bapak, budi]) await menus.meet(id);
    expect(menuCalls()).to.equal(calls);
    expect(seen.lines).to.deep.equal([]);
  });

  it('is a line in the log where Telegram will not take it, and tried again later', async () => {
    await telegram.phone(ibu).says('/start');
    const fault = telegram.fault(refuses(400, 'Bad Request: try later'), { method: 'setMyCommands' });
    await menus.introduce();
    expect(seen.said('warn')).to.deep.equal(['Telegram did not take the menu of an owner']);
    await fault.struck();
    await menus.meet(ibu.id);
    expect(listed('', ibu.id)).to.include('"admin"');
  });
});
