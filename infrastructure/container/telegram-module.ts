import { ContainerModule } from 'inversify';
import { fileLine, outgoing, type TelegramSettings } from '../../adapters/telegram/calls.ts';
import { telegramClient } from '../../adapters/telegram/telegram-client.ts';
import { openTapAnswers, type TapAnswers } from '../../adapters/telegram/tap-answers.ts';
import type { Telegram } from '../configuration/messenger.ts';
import { reveal } from '../configuration/secret.ts';
import { tokens } from './tokens.ts';

export const telegramSettings = (telegram: Telegram): TelegramSettings => ({
  token: reveal(telegram.token),
  apiRoot: telegram.apiRoot,
});

/** Telegram as the shop's messenger client. Another messenger is another module in its place. */
export const telegramModule = (telegram: Telegram): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(tokens.tapAnswers).toResolvedValue(openTapAnswers, []).inSingletonScope();
    bind(tokens.messengerClient)
      .toResolvedValue(
        (tapAnswers: TapAnswers) =>
          telegramClient(
            outgoing(telegramSettings(telegram)),
            fileLine(telegramSettings(telegram)),
            tapAnswers,
          ),
        [tokens.tapAnswers],
      )
      .inSingletonScope();
  });
