import { expect } from 'chai';
import { commands, staffCommands } from '../../../adapters/chat/features.ts';
import { outgoing } from '../../../adapters/telegram/calls.ts';
import { commandsListed, ownerMenu, type OwnerMenu } from '../../../adapters/telegram/desired-state.ts';
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
