import { shopPhotos } from '../../support/shop-photos.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { createMemoryStore } from '../../../adapters/memory/store.ts';
import { machineClock } from '../../support/fakes/machine-clock.ts';
import { fileLine, outgoing } from '../../../adapters/telegram/calls.ts';
import { openPacing } from '../../../adapters/telegram/pacing.ts';
import type { MessengerClient } from '../../../adapters/chat/core/messenger-client.ts';
import { telegramClient } from '../../../adapters/telegram/telegram-client.ts';
import type { SendBudgets } from '../../../application/ports/send-budgets.ts';
import { storeFailure } from '../../../application/ports/store-failure.ts';
import { after } from '../../../domain/instant.ts';
import { answerOf, outcomesOf } from '../../support/either.ts';
import { startTelegramStandIn, type TelegramStandIn } from '../../stand-ins/telegram/telegram-stand-in.ts';
import { token } from './a-client.ts';
import { aScreen } from '../../support/builders/screens.ts';

type Asked = { readonly spent: number[]; reserved: number };

const asking = (budgets: SendBudgets, asked: Asked): Pick<SendBudgets, 'spend' | 'reserve'> => ({
  spend: (chats, now) => {
    asked.spent.push(chats.length);
    return budgets.spend(chats, now);
  },
  reserve: (chat, now) => {
    asked.reserved += 1;
    return budgets.reserve(chat, now);
  },
});

/** As a job does: whoever is refused comes again when they are told to. */
const untilSent = async (client: Pick<MessengerClient, 'send'>, chat: number): Promise<void> => {
  for (;;) {
    const sent = await client.send(chat, aScreen('x'))();
    if (E.isRight(sent)) return;
    if (!('retryAfter' in sent.left)) throw new Error(sent.left.tag);
    await sleep(sent.left.retryAfter ?? 0);
  }
};

describe('What the shop says by Telegram', function () {
  this.timeout(30_000);
  let telegram: TelegramStandIn;
  beforeEach(async () => {
    telegram = await startTelegramStandIn({ token });
  });
  afterEach(() => telegram.close());

  const clientsOver = (budgets: Pick<SendBudgets, 'spend' | 'reserve'>) => {
    const settings = { token, apiRoot: telegram.apiRoot };
    const { answers, alerts } = openPacing({ budgets, clock: machineClock });
    const clientOf = (api: ReturnType<typeof outgoing>) =>
      telegramClient(api, fileLine(settings), shopPhotos());
    return {
      answers: clientOf(outgoing(settings, undefined, answers)),
      alerts: clientOf(outgoing(settings, undefined, alerts, 0)),
    };
  };
  const open = () => {
    const asked: Asked = { spent: [], reserved: 0 };
    const { sendBudgets } = createMemoryStore({ clock: machineClock });
    return { asked, ...clientsOver(asking(sendBudgets, asked)) };
  };
  const people = async (count: number): Promise<readonly number[]> => {
    const ids = Array.from({ length: count }, (_, at) => 2_000 + at);
    for (const id of ids)
      await telegram.phone({ id, firstName: 'Budi', languageCode: 'id' }).says('/start', { impatient: true });
    return ids;
  };

  it('answers buyers without asking anybody, and tells of all of it at once a moment later', async () => {
    const { answers, asked } = open();
    const [budi = 0, ani = 0] = await people(2);
    const { message } = await answerOf(answers.send(budi, aScreen('a')));
    await answerOf(answers.send(ani, aScreen('b')));
    await answerOf(answers.edit({ chat: budi, message }, aScreen('c')));
    await sleep(200);
    // On a slow machine they are told of in more than one go.
    expect(asked.spent.reduce((all, one) => all + one, 0)).to.equal(3);
    expect(asked.reserved).to.equal(0);
  });

  it('counts nothing that is no message', async () => {
    const { answers, asked } = open();
    await answers.answerTap('1', null)();
    await sleep(200);
    expect(asked.spent).to.deep.equal([]);
  });

  it('keeps alerts to Telegram’s limits, all of them together', async () => {
    const { alerts, asked } = open();
    const ids = await people(40);
    telegram.limitRates();
    const left = [...ids];
    const sendAll = async (): Promise<void> => {
      for (let id = left.pop(); id !== undefined; id = left.pop()) await untilSent(alerts, id);
    };
    await Promise.all([1, 2, 3, 4].map(sendAll));
    expect(telegram.calls('sendMessage')).to.have.length(40);
    expect(asked.reserved).to.be.at.least(40);
  });

  it('lets a few alerts wait, and has each of the others come again at a moment of its own', async () => {
    const { sendBudgets } = createMemoryStore({ clock: machineClock });
    const reserve: SendBudgets['reserve'] = (_, now) => TE.right(after(now, 1_000));
    const { alerts } = clientsOver({ ...sendBudgets, reserve });
    const people4 = await people(4);
    const waiting = outcomesOf(people4.map((id) => alerts.send(id, aScreen('x'))));
    const others = await outcomesOf([1, 2, 3].map((n) => alerts.send(people4[0] ?? 0, aScreen(String(n)))));
    expect(
      others.map((no) => (E.isLeft(no) && 'retryAfter' in no.left ? no.left.retryAfter : no)),
    ).to.deep.equal([2_000, 3_000, 4_000]);
    expect((await waiting).every(E.isRight)).to.equal(true);
    expect(telegram.calls('sendMessage')).to.have.length(4);
  });

  it('has nobody come again later than in half a minute, however many were refused', async () => {
    const { sendBudgets } = createMemoryStore({ clock: machineClock });
    const reserve: SendBudgets['reserve'] = (_, now) => TE.right(after(now, 1_000));
    const { alerts } = clientsOver({ ...sendBudgets, reserve });
    const people4 = await people(4);
    const waiting = outcomesOf(people4.map((id) => alerts.send(id, aScreen('x'))));
    const others = await outcomesOf(
      Array.from({ length: 60 }, (_, n) => alerts.send(people4[0] ?? 0, aScreen(String(n)))),
    );
    const waits = others.map((no) =>
      E.isLeft(no) && 'retryAfter' in no.left ? (no.left.retryAfter ?? 0) : 0,
    );
    expect(Math.max(...waits)).to.equal(30_000);
    expect((await waiting).every(E.isRight)).to.equal(true);
  });

  it('keeps alerts to one a second in a chat', async () => {
    const { alerts } = open();
    const [budi = 0] = await people(1);
    telegram.limitRates();
    await Promise.all([1, 2, 3].map(() => untilSent(alerts, budi)));
    expect(telegram.calls('sendMessage')).to.have.length(3);
  });

  it('has whoever sends an alert come again where its turn is far away', async () => {
    const { sendBudgets } = createMemoryStore({ clock: machineClock });
    const reserve: SendBudgets['reserve'] = (_, now) => TE.right(after(now, 42_000));
    const { alerts } = clientsOver({ ...sendBudgets, reserve });
    const refused = await alerts.send(-4_001, aScreen('x'))();
    expect(E.isLeft(refused) && refused.left).to.include({ tag: 'DeliveryFailure', retryAfter: 42_000 });
    expect(telegram.calls('sendMessage')).to.have.length(0);
  });

  it('asks nobody again for a chat whose turn is far away, until it is near', async () => {
    const { sendBudgets } = createMemoryStore({ clock: machineClock });
    const asked: number[] = [];
    const [budi = 0] = await people(1);
    const reserve: SendBudgets['reserve'] = (chat, now) => {
      asked.push(chat);
      return TE.right(after(now, asked.length === 1 ? 2_500 : 0));
    };
    const { alerts } = clientsOver({ ...sendBudgets, reserve });
    const refused = async (chat: number) => E.isLeft(await alerts.send(chat, aScreen('x'))());
    expect([await refused(budi), await refused(budi), await refused(budi)]).to.deep.equal([true, true, true]);
    expect(asked).to.deep.equal([budi]);
    await sleep(1_100);
    expect(await refused(budi)).to.equal(false);
    expect(asked).to.deep.equal([budi, budi]);
  });

  it('sends an alert although nobody can be asked when', async () => {
    const away = () => TE.left(storeFailure('send-budget.reserve', 'away'));
    const { alerts } = clientsOver({ spend: away, reserve: away });
    const [budi = 0] = await people(1);
    await answerOf(alerts.send(budi, aScreen('x')));
    expect(telegram.calls('sendMessage')).to.have.length(1);
  });
});
