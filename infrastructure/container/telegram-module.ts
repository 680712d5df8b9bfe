import { ContainerModule } from 'inversify';
import type { MessengerClient } from '../../adapters/chat/core/messenger-client.ts';
import { fileLine, outgoing, type TelegramSettings } from '../../adapters/telegram/calls.ts';
import { telegramChannelClient } from '../../adapters/telegram/channel-client.ts';
import { telegramForumClient } from '../../adapters/telegram/forum-client.ts';
import { telegramPostClient } from '../../adapters/telegram/post-client.ts';
import { telegramClient, type MediaDeps } from '../../adapters/telegram/telegram-client.ts';
import { openPacing } from '../../adapters/telegram/pacing.ts';
import { openTapAnswers, type TapAnswers } from '../../adapters/telegram/tap-answers.ts';
import type { Telegram } from '../configuration/messenger.ts';
import { reveal } from '../configuration/secret.ts';
import { paceOf } from './pace-of.ts';
import { tokens } from './tokens.ts';

export const telegramSettings = (telegram: Telegram): TelegramSettings => ({
  token: reveal(telegram.token),
  apiRoot: telegram.apiRoot,
});

/** Telegram as the shop's messenger client. Another messenger is another module in its place. */
export const telegramModule = (telegram: Telegram): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(tokens.tapAnswers).toResolvedValue(openTapAnswers, []).inSingletonScope();
    bind(tokens.pacing)
      .toResolvedValue(
        ({ sendBudgets: budgets }, clock) => openPacing({ budgets, clock, pace: paceOf(telegram) }),
        [tokens.stores, tokens.clock],
      )
      .inSingletonScope();
    const settings = telegramSettings(telegram);
    const clientOf = (
      api: ReturnType<typeof outgoing>,
      media: MediaDeps,
      tapAnswers?: TapAnswers,
    ): MessengerClient => telegramClient(api, fileLine(settings), media, tapAnswers);
    bind(tokens.messengerClient)
      .toResolvedValue(
        (tapAnswers, pacing, { photos, goodsFiles }, log) =>
          clientOf(outgoing(settings, undefined, pacing.answers), { photos, goodsFiles, log }, tapAnswers),
        [tokens.tapAnswers, tokens.pacing, tokens.stores, tokens.log],
      )
      .inSingletonScope();
    bind(tokens.postClient)
      .toResolvedValue((pacing) => telegramPostClient(settings, pacing.post), [tokens.pacing])
      .inSingletonScope();
    bind(tokens.channelClient)
      .toResolvedValue((pacing) => telegramChannelClient(settings, pacing.post), [tokens.pacing])
      .inSingletonScope();
    bind(tokens.forumClient)
      .toResolvedValue(
        (pacing, { photos, goodsFiles }, log) =>
          telegramForumClient(settings.token, outgoing(settings, undefined, pacing.alerts, 0), {
            photos,
            goodsFiles,
            log,
          }),
        [tokens.pacing, tokens.stores, tokens.log],
      )
      .inSingletonScope();
    bind(tokens.alertsClient)
      .toResolvedValue(
        (pacing, { photos, goodsFiles }, log) =>
          // The job of an alert comes again later: waiting here would keep a hand from the goods.
          clientOf(outgoing(settings, undefined, pacing.alerts, 0), { photos, goodsFiles, log }),
        [tokens.pacing, tokens.stores, tokens.log],
      )
      .inSingletonScope();
  });
