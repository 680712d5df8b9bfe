import { expect } from 'chai';
import { HttpError, type Api } from 'grammy';
import {
  answersLate,
  blockedByUser,
  breaks,
  dropsConnection,
  hangs,
  holds,
  losesAnswer,
  refuses,
  tooManyRequests,
} from './faults.ts';
import { budi, clientOf, refusalOf, sari, startStandIn } from './spec-bot.ts';
import type { Phone } from './phone/phone.ts';
import type { TelegramStandIn } from './telegram-stand-in.ts';

describe('faults of the Telegram stand-in', () => {
  let telegram: TelegramStandIn;
  let client: Api;
  let phone: Phone;

  beforeEach(async () => {
    telegram = await startStandIn();
    client = clientOf(telegram);
    phone = telegram.phone(budi);
    await phone.says('/start');
    await telegram.phone(sari).says('/start');
  });

  afterEach(async () => {
    await telegram.close();
  });

  const texts = (): readonly string[] => phone.messages().map(({ text }) => text);
  const lost = async (call: Promise<unknown>): Promise<boolean> => {
    try {
      await call;
      return false;
    } catch (error) {
      return error instanceof HttpError;
    }
  };

  it('ask the bot to wait', async () => {
    telegram.fault(tooManyRequests(7), { method: 'sendMessage' });
    const error: unknown = await client.sendMessage(1001, 'x').catch((caught: unknown) => caught);
    expect(error).to.deep.include({
      error_code: 429,
      description: 'Too Many Requests: retry after 7',
      parameters: { retry_after: 7 },
    });
    await client.sendMessage(1001, 'y');
    expect(texts()).to.deep.equal(['/start', 'y']);
  });

  it('strike as often as said, only the chat, the method and the words meant', async () => {
    const fault = telegram.fault(blockedByUser(), {
      method: 'sendMessage',
      chat: 1001,
      text: /kode/,
      times: 2,
    });
    expect(await refusalOf(client.sendMessage(1001, 'halo'))).to.equal('not refused');
    expect(await refusalOf(client.sendMessage(1002, 'kode'))).to.equal('not refused');
    expect(await refusalOf(client.sendMessage(1001, 'kode 1'))).to.match(/^403 Forbidden: bot was blocked/);
    expect(await refusalOf(client.sendMessage(1001, 'kode 2'))).to.match(/^403/);
    expect(await refusalOf(client.sendMessage(1001, 'kode 3'))).to.equal('not refused');
    expect(fault.strikes()).to.equal(2);
  });

  it('strike after a number of calls went well, and until they are released', async () => {
    const fault = telegram.fault(refuses(400, "Bad Request: can't parse entities: x"), {
      method: ['sendMessage', 'sendPhoto'],
      after: 1,
      times: Infinity,
    });
    expect(await refusalOf(client.sendMessage(1001, 'a'))).to.equal('not refused');
    expect(await refusalOf(client.sendMessage(1001, 'b'))).to.match(/can't parse entities: x$/);
    fault.release();
    expect(await refusalOf(client.sendMessage(1001, 'c'))).to.equal('not refused');
  });

  it('answer a page of HTML', async () => {
    telegram.fault(breaks(502));
    const answer = await fetch(`${telegram.apiRoot}/bot${telegram.token}/getMe`);
    expect(answer.status).to.equal(502);
    expect(await answer.text()).to.match(/^<html>/);
  });

  it('close the connection before or after it is done', async () => {
    telegram.fault(dropsConnection(), { method: 'sendMessage' });
    expect(await lost(client.sendMessage(1001, 'tidak'))).to.equal(true);
    expect(texts()).to.deep.equal(['/start']);
    telegram.fault(losesAnswer(), { method: 'sendMessage' });
    expect(await lost(client.sendMessage(1001, 'sampai'))).to.equal(true);
    expect(texts()).to.deep.equal(['/start', 'sampai']);
    expect(telegram.calls('sendMessage').at(-1)?.answer()).to.deep.equal({
      lost: 'done, but the answer was lost',
    });
  });

  it('never answer', async () => {
    const fault = telegram.fault(hangs(), { method: 'sendMessage' });
    const abort = new AbortController();
    const url = `${telegram.apiRoot}/bot${telegram.token}/sendMessage?chat_id=1001&text=x`;
    const call = fetch(url, { signal: abort.signal }).catch(() => 'hung up');
    await fault.struck();
    abort.abort();
    expect(await call).to.equal('hung up');
    expect(texts()).to.deep.equal(['/start']);
  });

  it('answer late, or when they are told to', async () => {
    telegram.fault(answersLate(20), { method: 'sendMessage' });
    await client.sendMessage(1001, 'lambat');
    const fault = telegram.fault(holds(), { method: 'sendMessage' });
    const call = client.sendMessage(1001, 'ditahan');
    await fault.struck();
    expect(texts()).to.deep.equal(['/start', 'lambat']);
    fault.release();
    await call;
    expect(texts()).to.deep.equal(['/start', 'lambat', 'ditahan']);
  });

  it('limit messages a second for each chat and in all, when asked to', async () => {
    telegram.limitRates({ perChat: 1, overall: 2, perMilliseconds: 60_000 });
    expect(await refusalOf(client.sendMessage(1001, '1'))).to.equal('not refused');
    expect(await refusalOf(client.sendMessage(1001, '2'))).to.equal('429 Too Many Requests: retry after 60');
    expect(await refusalOf(client.sendChatAction(1001, 'typing'))).to.equal('not refused');
    expect(await refusalOf(client.sendMessage(1002, '1'))).to.equal('not refused');
    await telegram.phone({ id: 1003, firstName: 'Tono' }).says('/start');
    expect(await refusalOf(client.sendMessage(1003, '1'))).to.match(/^429/);
    telegram.liftRateLimits();
    expect(await refusalOf(client.sendMessage(1001, '3'))).to.equal('not refused');
  });
});
